package org.mashwara.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashwara.meeting.AGroup.Place;
import org.mashwara.notification.AMailbox;
import org.mashwara.notification.MailTopic;
import org.mashwara.notification.OutboxState;
import org.mashwara.notification.ReceivedMail;
import org.mashwara.notification.ReceivedQueries;
import org.mashwara.notification.ReceivedService;
import org.mashwara.notification.ReceivedState;
import org.mashwara.notification.ToldQueries;
import org.mashwara.notification.ToldRow;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.Refused;
import org.mashwara.suite.SignedIn;

/** What calendar programs and mail servers send is applied where it fits, and otherwise waits for somebody. */
@ArquillianTest
class CalendarRepliesIT {

    @Inject
    private AGroup group;

    @Inject
    private AMailbox mailbox;

    @Inject
    private MeetingQueries meetings;

    @Inject
    private ReceivedQueries received;

    @Inject
    private ReceivedService service;

    @Inject
    private ToldQueries told;

    @Inject
    private Clock clock;

    private String fia;

    @BeforeEach
    void haveAnAddress() throws Exception {
        fia = group.reach(Place.FIA);
    }

    private String uid(long meeting) throws Exception {
        return group.invitation(meeting, Place.FIA).getMeeting().getCalendar().getUid();
    }

    private InvitationAnswer answer(long meeting) throws Exception {
        return group.member(meeting, Place.FIA).answer();
    }

    @Test
    void aReplyFromTheInvitedAddressIsTheAnswerOnce() throws Exception {
        long meeting = group.convened();
        String name = AMailbox.name();
        ReceivedMail first = mailbox.replies(name, fia, fia, "ACCEPTED", uid(meeting), 0, clock.instant());
        assertThat(first.getState()).isEqualTo(ReceivedState.APPLIED);
        assertThat(answer(meeting)).isEqualTo(InvitationAnswer.ACCEPTED);
        long id = group.invitation(meeting, Place.FIA).getId();
        assertThat(meetings.invitation(id).channel()).isEqualTo(Channel.CALENDAR);

        assertThat(mailbox.replies(name, fia, fia, "DECLINED", uid(meeting), 0, clock.instant())
                        .getId())
                .as("the same mail again")
                .isEqualTo(first.getId());
        ReceivedMail again = mailbox.replies(
                AMailbox.name(),
                fia,
                fia,
                "DECLINED",
                uid(meeting),
                0,
                clock.instant().minusSeconds(60));
        assertThat(again.getProblem()).isEqualTo(ReplyProblem.OVERTAKEN);
        assertThat(answer(meeting)).isEqualTo(InvitationAnswer.ACCEPTED);
    }

    @Test
    void aStrangersReplyWaitsUntilSomebodyTakesItWithAReason() throws Exception {
        long meeting = group.convened();
        ReceivedMail mail = mailbox.replies("private@test.example", fia, "ACCEPTED", uid(meeting), 0);
        assertThat(mail.getProblem()).isEqualTo(ReplyProblem.STRANGER);
        assertThat(answer(meeting)).isEqualTo(InvitationAnswer.NOT_ANSWERED);

        long invitation = group.invitation(meeting, Place.FIA).getId();
        SignedIn.as(DemoAccounts.SECRETARIAT);
        Refused.asNotFound(() -> received.mail(mail.getId()));
        Refused.asNotFound(() -> service.setAside(mail.getId(), mail.getVersion(), "Not ours"));
        group.signIn(Place.SECRETARIAT);
        Refused.byRule("required", () -> service.apply(mail.getId(), mail.getVersion(), invitation, null, " "));
        service.apply(mail.getId(), mail.getVersion(), invitation, null, "His own address, he says by telephone");

        assertThat(answer(meeting)).isEqualTo(InvitationAnswer.ACCEPTED);
        assertThat(meetings.invitation(invitation).channel()).isEqualTo(Channel.E_MAIL);
        assertThat(received.mail(mail.getId()).because()).contains("telephone");
        assertThat(received.mail(mail.getId()).handledBy()).isNotNull();
    }

    @Test
    void whatIsBrokenUnknownOrOldIsShownAndSetAside() throws Exception {
        long meeting = group.convened();
        assertThat(mailbox.breaks(fia).getProblem()).isEqualTo(ReplyProblem.BROKEN);
        assertThat(mailbox.replies(fia, fia, "ACCEPTED", "elsewhere@example", 0).getProblem())
                .isEqualTo(ReplyProblem.UNKNOWN_MEETING);
        ReceivedMail old = mailbox.replies(fia, fia, "ACCEPTED", uid(meeting), 3);
        assertThat(old.getProblem()).isEqualTo(ReplyProblem.OLD_SEQUENCE);
        assertThat(answer(meeting)).isEqualTo(InvitationAnswer.NOT_ANSWERED);
        assertThat(received.list(ReceivedState.WAITING, 0, 100).getRows())
                .anyMatch(row -> row.id() == old.getId() && row.reference() != null);
        service.setAside(old.getId(), old.getVersion(), "He has answered the new one");
        assertThat(received.mail(old.getId()).state()).isEqualTo(ReceivedState.SET_ASIDE);
    }

    @Test
    void perhapsIsShownToTheSecretariatAndCountsForNothing() throws Exception {
        long meeting = group.convened();
        assertThat(mailbox.replies(fia, fia, "TENTATIVE", uid(meeting), 0).getState())
                .isEqualTo(ReceivedState.APPLIED);
        assertThat(group.member(meeting, Place.FIA).undecided()).isTrue();
        assertThat(answer(meeting)).isEqualTo(InvitationAnswer.NOT_ANSWERED);
        group.signIn(Place.CHAIR);
        assertThat(group.member(meeting, Place.FIA).undecided()).isFalse();
    }

    @Test
    void aMailThatComesBackIsSeenAtTheMailAndAtTheSeat() throws Exception {
        long meeting = group.convened();
        assertThat(mailbox.sendsBack(fia).getOutboxMailId()).isNotNull();
        assertThat(group.member(meeting, Place.FIA).cameBack()).isTrue();
        ToldRow row = told.of(meeting, true, 0, 10).page().getRows().get(0);
        assertThat(row.state()).isEqualTo(OutboxState.CAME_BACK);
        assertThat(row.topic()).isEqualTo(MailTopic.INVITATION);
        assertThat(row.problem()).contains("5.1.1");
        assertThat(told.of(meeting, false, 0, 100).page().total()).isGreaterThanOrEqualTo(5);

        long invitation = group.invitation(meeting, Place.FIA).getId();
        group.signIn(Place.FIA);
        Refused.byRole(() -> told.of(meeting, false, 0, 10));
        assertThat(meetings.invitation(invitation).open()).isTrue();
    }
}

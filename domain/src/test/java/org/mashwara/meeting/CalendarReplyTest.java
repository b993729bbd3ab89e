package org.mashwara.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mashwara.meeting.QuettaGroup.FIA;
import static org.mashwara.meeting.QuettaGroup.weeksBefore;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.mashwara.directory.IncumbencyKind;
import org.mashwara.governance.Standing;

/** Nobody is shown as coming who has not accepted the invitation as it is, whatever calendar programs send. */
class CalendarReplyTest {

    private static final int NOW = 2;

    private final QuettaGroup group = new QuettaGroup().convened();
    private final Invitation invitation = group.invitation(FIA);

    private static CalendarReply reply(ReplyStatus status, int sequence, int minute) {
        return new CalendarReply(
                "uid",
                sequence,
                at(minute),
                status,
                status == ReplyStatus.DELEGATED ? "Deputy Director" : null,
                null,
                null);
    }

    private static Instant at(int minute) {
        return weeksBefore().plusSeconds(60L * minute);
    }

    private Object said(ReplyStatus status, int sequence, int minute) {
        return invitation
                .reply(reply(status, sequence, minute), NOW, group.holder(FIA), Receipt.fromCalendar("A", at(minute)))
                .<Object>map(problem -> problem)
                .orElse("applied");
    }

    @Test
    void aReplyIsTheAnswerOfTheSeat() {
        assertThat(said(ReplyStatus.ACCEPTED, NOW, 1)).isEqualTo("applied");
        assertThat(invitation.getAnswer()).isEqualTo(InvitationAnswer.ACCEPTED);
        assertThat(invitation.getChannel()).isEqualTo(Channel.CALENDAR);
        assertThat(said(ReplyStatus.DECLINED, NOW, 2)).isEqualTo("applied");
        assertThat(invitation.getAnswer()).isEqualTo(InvitationAnswer.UNABLE);
        assertThat(said(ReplyStatus.DELEGATED, NOW, 3)).isEqualTo("applied");
        assertThat(invitation.getAlternateName()).isEqualTo("Deputy Director");
    }

    @Test
    void perhapsIsNoAnswerAndTakesAnEarlierOneBack() {
        said(ReplyStatus.ACCEPTED, NOW, 1);
        assertThat(said(ReplyStatus.TENTATIVE, NOW, 2)).isEqualTo("applied");
        assertThat(invitation.getAnswer()).isEqualTo(InvitationAnswer.NOT_ANSWERED);
        assertThat(invitation.getCorrespondence().getUndecidedAt()).isEqualTo(at(2));
        assertThat(invitation.standing(group.holder(FIA)).standing()).isEqualTo(Standing.UNKNOWN);
        said(ReplyStatus.ACCEPTED, NOW, 3);
        assertThat(invitation.getCorrespondence().getUndecidedAt()).isNull();
    }

    @Test
    void whatIsOldRepeatedOrOvertakenIsOnlyShown() {
        assertThat(said(ReplyStatus.ACCEPTED, NOW - 1, 1)).isEqualTo(ReplyProblem.OLD_SEQUENCE);
        assertThat(said(ReplyStatus.ACCEPTED, NOW + 1, 1)).isEqualTo(ReplyProblem.OLD_SEQUENCE);
        assertThat(said(ReplyStatus.DECLINED, NOW, 5)).isEqualTo("applied");
        assertThat(said(ReplyStatus.DECLINED, NOW, 5)).isEqualTo(ReplyProblem.OVERTAKEN);
        assertThat(said(ReplyStatus.ACCEPTED, NOW, 4)).isEqualTo(ReplyProblem.OVERTAKEN);
        invitation.unable("Ill", group.holder(FIA), Receipt.inThePortal(null, 1, at(9)));
        assertThat(said(ReplyStatus.ACCEPTED, NOW, 8)).isEqualTo(ReplyProblem.OVERTAKEN);
        assertThat(said(ReplyStatus.ACCEPTED, NOW, 10)).isEqualTo("applied");
    }

    @Test
    void aProposalIsNoAnswer() {
        assertThat(said(ReplyStatus.COUNTER, NOW, 1)).isEqualTo(ReplyProblem.COUNTER);
        assertThat(invitation.getAnswer()).isEqualTo(InvitationAnswer.NOT_ANSWERED);
    }

    @Test
    void nobodyComesForAVacantPostAndNothingIsAnsweredOnceTheSessionIsOpen() {
        group.vacate(FIA);
        assertThat(said(ReplyStatus.ACCEPTED, NOW, 1)).isEqualTo(ReplyProblem.VACANT);
        group.meeting.openSession(QuettaGroup.during());
        assertThat(said(ReplyStatus.DECLINED, NOW, 2)).isEqualTo(ReplyProblem.CLOSED);
    }

    /** One thing that happens: a reply, a change of the meeting, another holder. */
    record Step(ReplyStatus status, int sequence, int minute, boolean changes, boolean succeeds) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.of(ReplyStatus.class),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.of(true, false, false, false, false),
                        Arbitraries.of(true, false, false, false, false, false, false))
                .as(Step::new)
                .list()
                .ofMaxSize(40);
    }

    @Property(tries = 1000)
    void noSequenceOfRepliesMakesAnybodyComeWhoDidNotAcceptThePresentVersion(@ForAll("steps") List<Step> steps) {
        QuettaGroup any = new QuettaGroup().convened();
        Invitation asked = any.invitation(FIA);
        int sequence = 0;
        boolean saidYes = false;
        for (Step step : steps) {
            if (step.changes()) {
                sequence++;
                asked.askAgain(any.meeting.getSlot().getStartsAt());
                saidYes = false;
            } else if (step.succeeds()) {
                any.succeed(FIA, IncumbencyKind.ACTING);
                saidYes = saidYes && asked.getAnswer() == InvitationAnswer.ALTERNATE;
            } else {
                boolean applied = asked.reply(
                                reply(step.status(), step.sequence(), step.minute()),
                                sequence,
                                any.holder(FIA),
                                Receipt.fromCalendar("A", at(step.minute())))
                        .isEmpty();
                assertThat(applied && step.sequence() != sequence).isFalse();
                if (applied) {
                    saidYes = step.status() == ReplyStatus.ACCEPTED || step.status() == ReplyStatus.DELEGATED;
                }
            }
            boolean coming = asked.standing(any.holder(FIA)).standing() == Standing.SURE;
            assertThat(coming).isEqualTo(saidYes);
        }
    }
}

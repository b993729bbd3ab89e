package org.mashwara.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashwara.directory.DirectoryQueries;
import org.mashwara.directory.IncumbencyKind;
import org.mashwara.directory.PostDetail;
import org.mashwara.directory.Successor;
import org.mashwara.directory.Transfer;
import org.mashwara.directory.TransferService;
import org.mashwara.meeting.AGroup.Place;
import org.mashwara.notification.MailTopic;
import org.mashwara.notification.OutboxMail;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.Refused;
import org.mashwara.suite.SignedIn;

/** Who takes a post over is told which invitations wait, and nobody is told of none. */
@ArquillianTest
class TransferMailIT {

    @Inject
    private AGroup group;

    private static final String HERE = "198.51.100.60";

    @Inject
    private LinkedAnswers answers;

    @Inject
    private TransferService transfers;

    @Inject
    private DirectoryQueries directory;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    @BeforeEach
    void sitAnew() throws Exception {
        group.anew();
    }

    @Test
    void aSuccessorIsWrittenOnceWithTheOpenInvitations() throws Exception {
        long meeting = group.convened();
        transfer(Place.PRISONS, "Successor Invited", group.tomorrow());

        takeBack(Place.PRISONS);

        List<OutboxMail> mails = mailsTo("Successor Invited");
        assertThat(mails).extracting(OutboxMail::getAboutKind).containsExactlyInAnyOrder("post", "meeting");
        assertThat(mails)
                .allSatisfy(mail -> assertThat(mail.getBody())
                        .contains("/meetings/answer?id="
                                + group.invitation(meeting, Place.PRISONS).getId())
                        .contains("Post of PRISONS", "جانشین"));
        assertThat(mails)
                .filteredOn(mail -> mail.getAboutKind().equals("meeting"))
                .allMatch(mail -> mail.getTopic() == MailTopic.INVITATION);
    }

    @Test
    void thePredecessorIsToldAndHisLinkOpensNothingAnyMore() throws Exception {
        String address = group.reach(Place.ADDITIONAL);
        long meeting = group.convened();
        String code = group.link(meeting, Place.ADDITIONAL);
        assertThat(answers.invitation(code, HERE).open()).isTrue();

        transfer(Place.ADDITIONAL, "Successor Following", group.tomorrow());
        Refused.byRule("link.void", () -> answers.invitation(code, HERE));
        assertThat(em.createQuery(
                                "select m from OutboxMail m where m.toAddress = :address and m.topic = :handover"
                                        + " and m.aboutId = :meeting",
                                OutboxMail.class)
                        .setParameter("address", address)
                        .setParameter("handover", MailTopic.HANDOVER)
                        .setParameter("meeting", meeting)
                        .getResultList())
                .hasSize(1);
        assertThat(em.createQuery(
                                "select count(l) from SignedLink l where l.aboutKind = 'invitation' and l.aboutId = :id"
                                        + " and l.revokedAt is null",
                                Long.class)
                        .setParameter(
                                "id",
                                group.invitation(meeting, Place.ADDITIONAL).getId())
                        .getSingleResult())
                .isZero();

        takeBack(Place.ADDITIONAL);
    }

    @Test
    void aSuccessorAfterTheLastMeetingIsNotWritten() throws Exception {
        group.convened();
        transfer(Place.CHAIR, "Successor Uninvited", group.tomorrow().plusDays(1));
        takeBack(Place.CHAIR);

        assertThat(mailsTo("Successor Uninvited")).isEmpty();
    }

    private void transfer(Place place, String name, LocalDate on) throws Exception {
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        long post = group.made().post(place);
        String shown = directory.post(post, on).shown();
        transfers.transfer(
                new Transfer(
                        post,
                        on,
                        IncumbencyKind.REGULAR,
                        Successor.added(name, "جانشین", null, null),
                        null,
                        null,
                        shown),
                null);
    }

    private void takeBack(Place place) throws Exception {
        long post = group.made().post(place);
        PostDetail mistaken = directory.post(post, group.tomorrow());
        transfers.takeBack(post, mistaken.takeBackId(), mistaken.shown());
    }

    private List<OutboxMail> mailsTo(String name) {
        return em.createQuery("select m from OutboxMail m where m.toName = :name", OutboxMail.class)
                .setParameter("name", name)
                .getResultList();
    }
}

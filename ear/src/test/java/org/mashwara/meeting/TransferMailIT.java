package org.mashwara.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mashwara.directory.DirectoryQueries;
import org.mashwara.directory.IncumbencyKind;
import org.mashwara.directory.PostDetail;
import org.mashwara.directory.Successor;
import org.mashwara.directory.Transfer;
import org.mashwara.directory.TransferService;
import org.mashwara.meeting.AGroup.Place;
import org.mashwara.notification.OutboxMail;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.SignedIn;

/** Who takes a post over is told which invitations wait, and nobody is told of none. */
@ArquillianTest
class TransferMailIT {

    @Inject
    private AGroup group;

    @Inject
    private TransferService transfers;

    @Inject
    private DirectoryQueries directory;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    @Test
    void aSuccessorIsWrittenOnceWithTheOpenInvitations() throws Exception {
        long meeting = group.convened();
        transfer(Place.PRISONS, "Successor Invited", group.tomorrow());

        takeBack(Place.PRISONS);

        List<OutboxMail> mails = mailsTo("Successor Invited");
        assertThat(mails).hasSize(1);
        assertThat(mails.get(0).getBody())
                .contains("/meetings/answer?id="
                        + group.invitation(meeting, Place.PRISONS).getId())
                .contains("Post of PRISONS", "جانشین");
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
        transfers.transfer(new Transfer(
                post, on, IncumbencyKind.REGULAR, Successor.added(name, "جانشین", null, null), null, shown));
    }

    /** Other tests sit in the same group. */
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

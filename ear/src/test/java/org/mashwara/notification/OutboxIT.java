package org.mashwara.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mashwara.identity.AccountQueries;
import org.mashwara.identity.AccountService;
import org.mashwara.identity.AnAccount;
import org.mashwara.identity.FirstPasswordIssued;
import org.mashwara.identity.Origin;
import org.mashwara.identity.OwnAccountService;
import org.mashwara.meeting.MeetingConvened;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Role;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.SignedIn;

@ArquillianTest
class OutboxIT {

    private static final String CODE = "a-secret-that-nobody-else-may-see";

    @Inject
    private OutboxQueries queries;

    @Inject
    private OutboxService service;

    @Inject
    private AccountService accounts;

    @Inject
    private AccountQueries accountQueries;

    @Inject
    private OwnAccountService own;

    @Inject
    private AnAccount anAccount;

    @Inject
    private Event<MeetingConvened> convened;

    @Inject
    private Event<FirstPasswordIssued> issued;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    @Resource
    private UserTransaction transaction;

    private long accountMail() throws Exception {
        transaction.begin();
        issued.fire(new FirstPasswordIssued(
                1,
                LocalText.of("Somebody New", "کوئی نیا"),
                "somebody",
                "somebody@example.org",
                Locale.ENGLISH,
                CODE,
                Instant.parse("2030-01-01T00:00:00Z")));
        long id = em.createQuery("select max(m.id) from OutboxMail m where m.toName = 'Somebody New'", Long.class)
                .getSingleResult();
        transaction.commit();
        return id;
    }

    @Test
    void theLinkOfAFirstPasswordIsShownOnRequestOnlyAndTheTrailNamesWhoAsked() throws Exception {
        long id = accountMail();
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        assertThat(queries.mail(id).body()).doesNotContain(CODE).contains(OutboxMail.SECRET_PLACE);
        assertThat(service.readSecret(id)).contains("/first-password?code=" + CODE);
        assertThat(em.createQuery(
                                "select a.command from AuditEntry a where a.subjectKind = 'mail' and a.subjectId = :id",
                                String.class)
                        .setParameter("id", id)
                        .getResultList())
                .containsExactly("notification.outbox.readSecret");
    }

    @Test
    void othersHaveNoOutbox() throws Exception {
        long id = accountMail();
        SignedIn.as(DemoAccounts.SECRETARIAT);
        assertThatThrownBy(() -> queries.list(null, null, 0, 10)).isInstanceOf(EJBAccessException.class);
        SignedIn.as(DemoAccounts.AUDITOR);
        assertThat(queries.mail(id).isReadable()).isFalse();
        assertThatThrownBy(() -> service.readSecret(id)).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void aMailThatDoesNotExistIsNotFound() {
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        assertThatThrownBy(() -> queries.mail(-1)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> service.retry(-1)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aConvenedMeetingWritesToEveryHolderAndToTheirDelegates() throws Exception {
        transaction.begin();
        try {
            Long meeting = em.createQuery(
                            "select m.id from Meeting m where m.reference = 'TWG-BAL/2014/M1'", Long.class)
                    .getSingleResult();
            convened.fire(new MeetingConvened(meeting));
            List<OutboxMail> mails = em.createQuery(
                            "select m from OutboxMail m where m.aboutKind = 'meeting' and m.aboutId = :id",
                            OutboxMail.class)
                    .setParameter("id", meeting)
                    .getResultList();
            long seats = em.createQuery("select count(i) from Invitation i where i.meeting.id = :id", Long.class)
                    .setParameter("id", meeting)
                    .getSingleResult();
            assertThat(mails)
                    .as("other tests may have appointed further delegates")
                    .hasSizeGreaterThan((int) seats);
            assertThat(mails)
                    .extracting(OutboxMail::getToName)
                    .contains("Ghulam Dastgir Badini", "Aurangzeb Shah", "Abdul Qadir Langove", "Farah Lodhi");
            assertThat(mails)
                    .filteredOn(mail -> mail.getToName().equals("Mehrab Ali Hazara"))
                    .as("the delegate, who has no address")
                    .allMatch(mail -> mail.getState() == OutboxState.NO_ADDRESS)
                    .hasSize(1);
            assertThat(mails.get(0).getBody())
                    .contains("Tuesday 18 March 2014, 10:00 to ", "منگل 18 مارچ 2014")
                    .contains("/meetings/answer?id=");
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void whatWasGivenUpIsFoundWithItsReasonAndTriedAgain() throws Exception {
        long id = accountMail();
        transaction.begin();
        OutboxMail mail = em.find(OutboxMail.class, id);
        Instant at = Instant.parse("2026-01-01T00:00:00Z");
        while (mail.getState() == OutboxState.QUEUED) {
            mail.failed(at, "550 no such mailbox " + id);
        }
        transaction.commit();
        SignedIn.as(DemoAccounts.AUDITOR);
        assertThat(queries.list(OutboxState.FAILED, "SOMEBODY@example", 0, 100).rows())
                .filteredOn(row -> row.id() == id)
                .extracting(OutboxRow::lastError)
                .containsExactly("550 no such mailbox " + id);
        assertThat(queries.list(OutboxState.FAILED, "nobody-at-all", 0, 100).rows())
                .isEmpty();
        assertThatThrownBy(() -> service.retryAll()).isInstanceOf(EJBAccessException.class);
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        assertThat(service.retryAll()).isPositive();
        assertThat(queries.mail(id).mail().state()).isEqualTo(OutboxState.QUEUED);
    }

    @Test
    void anOwnerIsToldThatThePasswordChanged() throws Exception {
        AnAccount.Made made = anAccount.with(Role.COUNTERPART);
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        accounts.reachAt(made.id(), accountQueries.detail(made.id()).version(), made.signInName() + "@example.org");
        SignedIn.as(made.signInName());
        own.changePassword(DemoAccounts.PASSWORD, "an uncommon phrase", new Origin("192.0.2.78", null));
        assertThat(em.createQuery("select m from OutboxMail m where m.toAddress = :address", OutboxMail.class)
                        .setParameter("address", made.signInName() + "@example.org")
                        .getResultList())
                .singleElement()
                .satisfies(mail -> assertThat(mail.getBody())
                        .contains("The password was changed.", "/account")
                        .doesNotContain("second factor", "uncommon"));
    }
}

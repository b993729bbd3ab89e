package org.mashwara.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Period;
import org.mashwara.shared.StaleEditException;
import org.mashwara.shared.Upload;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.SignedIn;

@ArquillianTest
class TransferServiceIT {

    @Inject
    private TransferService service;

    @Inject
    private TransferQueries transferQueries;

    @Inject
    private DirectoryQueries directory;

    @Inject
    private Clock clock;

    @Resource
    private UserTransaction transaction;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    private LocalDate today;
    private Post post;
    private Person first;
    private Person second;

    /** A post of its own, held by the first of two persons for a year. */
    @BeforeEach
    void aPostWithAHolder() throws Exception {
        today = LocalDate.now(clock);
        transaction.begin();
        Organisation office = new Organisation(
                OrganisationKind.SERVICE, LocalText.of("Transfer Test Office", null), today.minusYears(9), null);
        post = new Post(office, LocalText.of("Registrar of Transfers", null), today.minusYears(9), "BS-17", null);
        first = new Person(LocalText.of("Transferred First", null), null, null);
        second = new Person(LocalText.of("Transferred Second", null), null, null);
        em.persist(office);
        em.persist(post);
        em.persist(first);
        em.persist(second);
        em.persist(new Incumbency(post, first, IncumbencyKind.REGULAR, "N/1", Period.from(today.minusYears(1))));
        transaction.commit();
    }

    @Test
    void theSuccessorHoldsThePostFromTheDayOn() {
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        service.transfer(to(Successor.known(second.getId()), today.minusDays(3), IncumbencyKind.REGULAR), null);

        assertThat(holder(today)).isEqualTo("Transferred Second");
        assertThat(holder(today.minusDays(3))).isEqualTo("Transferred Second");
        assertThat(holder(today.minusDays(4))).isEqualTo("Transferred First");
    }

    @Test
    void theNotificationIsKeptWithItsDateAndScan() {
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        Upload scan = new Upload("order.pdf", "%PDF-1.4 an order".getBytes(StandardCharsets.US_ASCII));
        service.transfer(to(Successor.known(second.getId()), today, IncumbencyKind.REGULAR), scan);
        IncumbencyRow row = directory.post(post.getId(), today).line().get(0);
        assertThat(row.notificationDated()).isEqualTo(today.minusDays(5));
        assertThat(row.scanned()).isTrue();
        assertThat(directory.notification(row.id()).contentType()).isEqualTo("application/pdf");
    }

    @Test
    void somebodyNewIsAddedToTheRegister() {
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        service.transfer(
                to(Successor.added("Zulqarnain Testwala", "ذوالقرنین", null, null), today, IncumbencyKind.ACTING),
                null);

        PostDetail detail = directory.post(post.getId(), today);
        assertThat(detail.holder().person()).isEqualTo(LocalText.of("Zulqarnain Testwala", "ذوالقرنین"));
        assertThat(detail.holder().kind()).isEqualTo(IncumbencyKind.ACTING);
        assertThat(directory.persons("Zulkarnain Testwalla"))
                .extracting(person -> person.name().getEn())
                .contains("Zulqarnain Testwala");
    }

    @Test
    void aTransferBegunBeforeAnotherIsStale() {
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        Transfer begun = to(Successor.known(second.getId()), today, IncumbencyKind.REGULAR);
        service.transfer(to(Successor.known(second.getId()), today.minusDays(1), IncumbencyKind.ACTING), null);

        assertThatThrownBy(() -> service.transfer(begun, null)).isInstanceOf(StaleEditException.class);
        assertThat(directory.post(post.getId(), today).line()).hasSize(2);
    }

    @Test
    void whatTheRulesRefuseChangesNothing() {
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        assertRefused(
                "transfer.nothingChanges",
                () -> service.transfer(to(Successor.known(first.getId()), today, IncumbencyKind.REGULAR), null));
        assertRefused(
                "transfer.laterHolder",
                () -> service.transfer(
                        to(Successor.known(second.getId()), today.minusYears(2), IncumbencyKind.REGULAR), null));
        assertRefused(
                "transfer.tooFarAhead",
                () -> service.transfer(
                        to(Successor.known(second.getId()), today.plusYears(2), IncumbencyKind.REGULAR), null));
        assertRefused("required", () -> service.transfer(to(Successor.known(second.getId()), null, null), null));
        assertRefused(
                "required",
                () -> service.transfer(
                        to(Successor.added(" ", null, null, null), today, IncumbencyKind.REGULAR), null));

        assertThat(directory.post(post.getId(), today).line())
                .extracting(IncumbencyRow::until)
                .containsOnlyNulls()
                .hasSize(1);
    }

    @Test
    void theDatabaseKeepsOneSubstantiveHolder() {
        assertThatThrownBy(() -> {
                    transaction.begin();
                    try {
                        em.persist(new Incumbency(post, second, IncumbencyKind.REGULAR, null, Period.from(today)));
                        em.flush();
                    } finally {
                        transaction.rollback();
                    }
                })
                .hasStackTraceContaining("incumbency_one_substantive");
    }

    @Test
    void aMistakeCanBeTakenBackOnItsFirstDay() {
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        service.transfer(to(Successor.known(second.getId()), today, IncumbencyKind.REGULAR), null);
        PostDetail mistaken = directory.post(post.getId(), today);
        assertThat(mistaken.takeBackId()).isNotNull();

        service.takeBack(post.getId(), mistaken.takeBackId(), mistaken.shown());

        PostDetail after = directory.post(post.getId(), today);
        assertThat(after.holder().personId()).isEqualTo(first.getId());
        assertThat(after.line())
                .extracting(IncumbencyRow::until)
                .containsOnlyNulls()
                .hasSize(1);
        assertThatThrownBy(() -> service.takeBack(post.getId(), mistaken.takeBackId(), mistaken.shown()))
                .isInstanceOf(StaleEditException.class);
    }

    @Test
    void takingBackRestoresThePlannedEnd() throws Exception {
        LocalDate planned = today.plusMonths(2);
        transaction.begin();
        em.persist(new Incumbency(
                post, second, IncumbencyKind.ACTING, "N/3", Period.between(today.minusMonths(1), planned)));
        transaction.commit();
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        service.transfer(
                to(Successor.added("Transferred Third", null, null, null), today, IncumbencyKind.ACTING), null);
        PostDetail mistaken = directory.post(post.getId(), today);

        service.takeBack(post.getId(), mistaken.takeBackId(), mistaken.shown());

        assertThat(directory.post(post.getId(), today).line())
                .extracting(IncumbencyRow::personId, IncumbencyRow::until)
                .containsExactlyInAnyOrder(tuple(second.getId(), planned), tuple(first.getId(), null));
    }

    @Test
    void afterItsFirstDayItCanNoLongerBeTakenBack() {
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        service.transfer(to(Successor.known(second.getId()), today.minusDays(1), IncumbencyKind.REGULAR), null);
        PostDetail detail = directory.post(post.getId(), today);

        assertThat(detail.takeBackId()).isNull();
        assertRefused(
                "transfer.tooLateToTakeBack",
                () -> service.takeBack(post.getId(), detail.line().get(0).id(), detail.shown()));
        assertThat(holder(today)).isEqualTo("Transferred Second");
    }

    @Test
    void thePreviewSaysWhatWillHappenAndChangesNothing() {
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        TransferPreview preview = transferQueries.preview(
                to(Successor.known(second.getId()), today.minusDays(10), IncumbencyKind.LOOK_AFTER));

        assertThat(preview.daysBack()).isEqualTo(10);
        assertThat(preview.leaving()).extracting(HolderRow::personId).containsExactly(first.getId());
        assertThat(preview.lastDay()).isEqualTo(today.minusDays(11));
        assertThat(holder(today)).isEqualTo("Transferred First");
    }

    @Test
    void theSecretariatTransfersThePostsOfItsBodiesOnly() {
        SignedIn.as(DemoAccounts.SECRETARIAT);
        assertThat(directory.post(post.getId(), today).mayTransfer()).isFalse();
        assertThatThrownBy(() ->
                        service.transfer(to(Successor.known(second.getId()), today, IncumbencyKind.REGULAR), null))
                .isInstanceOf(NotFoundException.class);

        PostDetail prisons = directory.post(postOf(DemoAccounts.IG_PRISONS), today);
        assertThat(prisons.mayTransfer()).isTrue();
        TransferPreview preview = transferQueries.preview(new Transfer(
                prisons.id(),
                today,
                IncumbencyKind.ACTING,
                Successor.known(second.getId()),
                null,
                null,
                prisons.shown()));
        assertThat(preview.effects())
                .extracting(TransferEffect::textKey)
                .contains("bodies.effect.MEMBER", "directory.effect.delegate");
    }

    @Test
    void nobodyElseTransfers() {
        for (String account : new String[] {
            DemoAccounts.IG_PRISONS, DemoAccounts.LEAD_JUSTICE, DemoAccounts.AGENCY_HEAD, DemoAccounts.AUDITOR
        }) {
            SignedIn.as(account);
            Transfer transfer = to(Successor.known(second.getId()), today, IncumbencyKind.REGULAR);
            assertThatThrownBy(() -> service.transfer(transfer, null)).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> transferQueries.preview(transfer)).isInstanceOf(EJBAccessException.class);
            assertThat(directory.post(post.getId(), today).mayTransfer()).isFalse();
        }
    }

    @Test
    void theAuditTrailSaysWhoAndWhat() {
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        service.transfer(to(Successor.known(second.getId()), today, IncumbencyKind.REGULAR), null);

        Object[] entry = em.createQuery(
                        "select e.command, e.changes from AuditEntry e where e.subjectKind = 'post'"
                                + " and e.subjectId = :post",
                        Object[].class)
                .setParameter("post", post.getId())
                .getSingleResult();
        assertThat(entry[0]).isEqualTo("directory.transfer.transfer");
        assertThat((String) entry[1])
                .contains("\"attribute\":\"period.until\"", today.minusDays(1).toString())
                .contains("Transferred Second");
    }

    private Transfer to(Successor successor, LocalDate on, IncumbencyKind kind) {
        return new Transfer(
                post.getId(),
                on,
                kind,
                successor,
                "N/2",
                today.minusDays(5),
                directory.post(post.getId(), today).shown());
    }

    private String holder(LocalDate day) {
        return directory.post(post.getId(), day).holder().person().getEn();
    }

    private long postOf(String signInName) {
        return em.createQuery(
                        "select i.post.id from Incumbency i, Account a where a.person = i.person"
                                + " and a.signInName = :name and i.period.until is null",
                        Long.class)
                .setParameter("name", signInName)
                .getSingleResult();
    }

    private static void assertRefused(String rule, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.getMessageKey()).isEqualTo(rule));
    }
}

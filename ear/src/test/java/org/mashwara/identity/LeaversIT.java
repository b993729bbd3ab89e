package org.mashwara.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mashwara.directory.DirectoryQueries;
import org.mashwara.directory.Incumbency;
import org.mashwara.directory.IncumbencyKind;
import org.mashwara.directory.Organisation;
import org.mashwara.directory.OrganisationKind;
import org.mashwara.directory.Person;
import org.mashwara.directory.Post;
import org.mashwara.directory.Successor;
import org.mashwara.directory.Transfer;
import org.mashwara.directory.TransferEffect;
import org.mashwara.directory.TransferQueries;
import org.mashwara.directory.TransferService;
import org.mashwara.identity.AnAccount.Made;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Period;
import org.mashwara.shared.Role;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.SignedIn;

/** An account ends with its person's last post where the administrator wants it so, and only then. */
@ArquillianTest
class LeaversIT {

    @Inject
    private Leavers leavers;

    @Inject
    private AccountService service;

    @Inject
    private AccountQueries queries;

    @Inject
    private TransferService transfers;

    @Inject
    private TransferQueries transferQueries;

    @Inject
    private DirectoryQueries directory;

    @Inject
    private AnAccount anAccount;

    @Inject
    private Clock clock;

    @Resource
    private UserTransaction transaction;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    private Made holder(int leftDaysAgo, boolean leaves) throws Exception {
        Made made = anAccount.with(Role.COUNTERPART);
        LocalDate today = LocalDate.now(clock);
        transaction.begin();
        Organisation office = new Organisation(
                OrganisationKind.SERVICE, LocalText.of("Leavers' Office", null), today.minusYears(9), null);
        Post post = new Post(office, LocalText.of("Leaver", null), today.minusYears(9), null, null);
        em.persist(office);
        em.persist(post);
        em.persist(new Incumbency(
                post,
                em.find(Person.class, made.personId()),
                IncumbencyKind.REGULAR,
                null,
                Period.between(today.minusYears(1), today.minusDays(leftDaysAgo))));
        transaction.commit();
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        service.leaveWithPost(made.id(), anAccount.version(made.id()), leaves);
        return made;
    }

    @Test
    void aTransferThatMakesSomebodyLeaveSaysSoAndLocksAtOnce() throws Exception {
        Made leaver = holder(-30, true);
        Made successor = anAccount.with(Role.COUNTERPART);
        LocalDate today = LocalDate.now(clock);
        long post = em.createQuery("select i.post.id from Incumbency i where i.person.id = :person", Long.class)
                .setParameter("person", leaver.personId())
                .getSingleResult();
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        Transfer transfer = new Transfer(
                post,
                today,
                IncumbencyKind.REGULAR,
                Successor.known(successor.personId()),
                null,
                null,
                directory.post(post, today).shown());
        assertThat(transferQueries.preview(transfer).effects())
                .extracting(TransferEffect::textKey)
                .contains("directory.effect.account");
        transfers.transfer(transfer, null);
        assertThat(isLocked(leaver)).isTrue();
        assertThat(isLocked(successor)).isFalse();
    }

    private boolean isLocked(Made made) {
        return queries.detail(made.id()).lockedAt() != null;
    }

    @Test
    void whoLeftIsLockedTheDayAfter() throws Exception {
        Made left = holder(1, true);
        Made lastDay = holder(0, true);
        Made stays = holder(1, false);
        Made never = anAccount.with(Role.COUNTERPART);
        service.leaveWithPost(never.id(), anAccount.version(never.id()), true);
        leavers.lockGone();
        assertThat(isLocked(left)).isTrue();
        assertThat(isLocked(lastDay)).isFalse();
        assertThat(isLocked(stays)).isFalse();
        assertThat(isLocked(never)).isFalse();
    }
}

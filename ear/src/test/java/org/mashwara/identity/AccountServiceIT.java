package org.mashwara.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mashwara.identity.AnAccount.Made;
import org.mashwara.shared.Actors;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Role;
import org.mashwara.shared.StaleEditException;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.SignedIn;

@ArquillianTest
class AccountServiceIT {

    @Inject
    private AccountService service;

    @Inject
    private AccountQueries queries;

    @Inject
    private AnAccount anAccount;

    @Inject
    private Actors actors;

    private static NewAccount aNewcomer(String signInName) {
        return new NewAccount(null, "Newcomer " + signInName, null, signInName, null, "ur", Set.of(Role.COUNTERPART));
    }

    private static void assertRefused(ThrowingCallable work, String rule) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.getMessageKey()).isEqualTo(rule));
    }

    @Test
    void withoutAnAddressTheCodeIsPrinted() {
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        IssuedCode issued = service.open(aNewcomer("newcomer.one"));
        assertThat(issued.printed()).matches("(?:[A-Z2-9]{4}-){3}[A-Z2-9]{4}");
        AccountDetail opened = queries.detail(issued.accountId());
        assertThat(opened.signInName()).isEqualTo("newcomer.one");
        assertThat(opened.language()).isEqualTo("ur");
        assertThat(opened.passwordChosen()).isFalse();
        assertThat(opened.codeExpiresAt()).isNotNull();
    }

    @Test
    void aSignInNameIsTakenWhateverItsCase() {
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        service.open(aNewcomer("newcomer.two"));
        assertRefused(() -> service.open(aNewcomer("Newcomer.Two")), "constraint.account_sign_in_name_ux");
    }

    @Test
    void aPersonHasOneAccount() throws Exception {
        Made made = anAccount.with(Role.COUNTERPART);
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        NewAccount second =
                new NewAccount(made.personId(), null, null, "second.one", null, "en", Set.of(Role.COUNTERPART));
        assertRefused(() -> service.open(second), "account.personHasOne");
    }

    @Test
    void onlyTheAdministratorMay() {
        for (String other : new String[] {DemoAccounts.SECRETARIAT, DemoAccounts.AUDITOR, DemoAccounts.IG_PRISONS}) {
            SignedIn.as(other);
            assertThatThrownBy(() -> service.open(aNewcomer("never"))).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> service.lock(1, 0)).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> queries.list(null, null, null, 0, 25)).isInstanceOf(EJBAccessException.class);
        }
    }

    @Test
    void aStaleEditChangesNothing() throws Exception {
        Made made = anAccount.with(Role.COUNTERPART);
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        long shown = anAccount.version(made.id());
        service.assignRoles(made.id(), shown, Set.of(Role.AUDITOR));
        assertThatThrownBy(() -> service.assignRoles(made.id(), shown, Set.of(Role.ADMINISTRATOR)))
                .isInstanceOf(StaleEditException.class);
        assertThatThrownBy(() -> service.lock(made.id(), shown))
                .isInstanceOfSatisfying(StaleEditException.class, stale -> {
                    assertThat(stale.getBy().orElseThrow().getEn()).isEqualTo("Bilal Ahmed Sheikh");
                    assertThat(stale.getAt()).isNotNull();
                });
        assertThatThrownBy(() -> service.reachAt(made.id(), shown, "a@b.example"))
                .isInstanceOf(StaleEditException.class);
        assertThatThrownBy(() -> service.issueFirstPassword(made.id(), shown)).isInstanceOf(StaleEditException.class);
        assertThat(queries.detail(made.id()).roles()).containsExactly("AUDITOR");
    }

    @Test
    void nobodyLocksOneselfOut() {
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        long own = actors.current().accountId();
        long version = anAccount.version(own);
        assertRefused(() -> service.lock(own, version), "account.own");
        assertRefused(() -> service.assignRoles(own, version, Set.of(Role.AUDITOR)), "account.lastAdministrator");
        assertThat(queries.detail(own).roles()).contains("ADMINISTRATOR");
    }

    @Test
    void anAccountHasARole() throws Exception {
        Made made = anAccount.with(Role.COUNTERPART);
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        assertRefused(
                () -> service.assignRoles(made.id(), anAccount.version(made.id()), Set.of()), "account.roleRequired");
    }

    @Test
    void aLockedAccountIsUnlockedBeforeItGetsAPassword() throws Exception {
        Made made = anAccount.with(Role.COUNTERPART);
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        service.lock(made.id(), anAccount.version(made.id()));
        assertRefused(() -> service.issueFirstPassword(made.id(), anAccount.version(made.id())), "account.locked");
        service.unlock(made.id(), anAccount.version(made.id()));
        assertThat(service.issueFirstPassword(made.id(), anAccount.version(made.id()))
                        .isMailed())
                .isFalse();
        assertThat(queries.detail(made.id()).passwordChosen()).isFalse();
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        assertThatThrownBy(() -> service.lock(-1, 0)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> queries.detail(-1)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void theListIsSearchedFilteredAndPaged() throws Exception {
        Made made = anAccount.with(Role.AUDITOR);
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        assertThat(queries.list(made.signInName().toUpperCase(java.util.Locale.ROOT), "AUDITOR", "active", 0, 25)
                        .rows())
                .extracting(AccountRow::id)
                .containsExactly(made.id());
        assertThat(queries.list(made.signInName(), "COUNTERPART", null, 0, 25).rows())
                .isEmpty();
        assertThat(queries.list(made.signInName(), null, "locked", 0, 25).rows())
                .isEmpty();
        assertThat(queries.list("100%_\\", null, null, 0, 25).rows()).isEmpty();
        assertThat(queries.list(null, null, null, 0, 1_000_000).size()).isEqualTo(100);
    }
}

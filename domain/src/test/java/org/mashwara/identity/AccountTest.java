package org.mashwara.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashwara.directory.Person;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Role;

class AccountTest {

    private static final Instant OPENED = Instant.parse("2014-03-01T05:00:00Z");
    private static final Instant LATER = OPENED.plusSeconds(60);

    private final Account account = anAccount("s.khan", null, "en");

    private static Account anAccount(String signInName, String email, String language) {
        Person person = new Person(LocalText.of("Sana Khan", null), null, null);
        return new Account(person, signInName, email, Set.of(Role.COUNTERPART), language, OPENED);
    }

    @Test
    void anAccountNeedsNoAddressAndStartsWithoutAPassword() {
        assertThat(account.getEmail()).isNull();
        assertThat(account.hasPassword()).isFalse();
    }

    @Test
    void mailsGoToItsOwnAddressOrElseToTheOneInTheRegister() {
        Person person = Person.named("Sana Khan", null, "register@example.org", null);
        Account owner = new Account(person, "s.khan", null, Set.of(Role.COUNTERPART), "en", OPENED);
        assertThat(owner.reachedAt()).isEqualTo("register@example.org");
        owner.reachAt("own@example.org");
        assertThat(owner.reachedAt()).isEqualTo("own@example.org");
        assertThat(account.reachedAt()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", " ", "a b", "-khan", "خان", "s.khan<", "a'b"})
    void aSignInNameIsPlain(String name) {
        assertThatThrownBy(() -> anAccount(name, null, "en"))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.getField()).isEqualTo("signInName"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"khan", "a@b@c", "sana khan@example.org", "<x@example.org>"})
    void anAddressLooksLikeOne(String address) {
        assertThatThrownBy(() -> anAccount("s.khan", address, "en"))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.getField()).isEqualTo("email"));
    }

    @Test
    void onlyTheTwoLanguagesAreSpoken() {
        assertThatThrownBy(() -> account.speak("fr")).isInstanceOf(BusinessException.class);
        account.speak("ur");
        assertThat(account.getLocale().getLanguage()).isEqualTo("ur");
    }

    @Test
    void changedRolesEndItsSessions() {
        assertThat(account.assignRoles(List.of(Role.AUDITOR), LATER)).isTrue();
        assertThat(account.getRoles()).containsExactly(Role.AUDITOR);
        assertThat(account.getRightsChangedAt()).isEqualTo(LATER);
    }

    @Test
    void anAdministratorIsActiveUntilLocked() {
        assertThat(account.isActiveAdministrator()).isFalse();
        account.assignRoles(List.of(Role.ADMINISTRATOR), LATER);
        assertThat(account.isActiveAdministrator()).isTrue();
        account.lock(LATER);
        assertThat(account.isActiveAdministrator()).isFalse();
    }

    @Test
    void oneAdministratorRemains() {
        AccountKeeping.requireRemaining(1, account);
        assertThatThrownBy(() -> AccountKeeping.requireRemaining(0, account))
                .hasMessageContaining("account.lastAdministrator");
    }

    @Test
    void aLockedAccountGetsNoNewFirstPassword() {
        account.lock(LATER);
        assertThatThrownBy(() -> account.forgetPassword(LATER)).hasMessageContaining("account.locked");
    }

    @Test
    void theSameRolesAgainEndNothing() {
        assertThat(account.assignRoles(List.of(Role.COUNTERPART), LATER)).isFalse();
        assertThat(account.getRightsChangedAt()).isEqualTo(OPENED);
    }

    @Test
    void anAccountHasARole() {
        assertThatThrownBy(() -> account.assignRoles(List.of(), LATER))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.getMessageKey()).isEqualTo("account.roleRequired"));
    }

    @Test
    void lockingEndsItsSessionsAndRefusesANewPassword() {
        account.lock(LATER);
        assertThat(account.getRightsChangedAt()).isEqualTo(LATER);
        assertThatThrownBy(() -> account.changePassword("hash", LATER)).hasMessageContaining("account.locked");
        assertThatThrownBy(() -> account.lock(LATER)).hasMessageContaining("account.alreadyLocked");
    }

    @Test
    void unlockingLetsItInAgain() {
        assertThatThrownBy(() -> account.unlock(LATER)).hasMessageContaining("account.notLocked");
        account.lock(OPENED);
        account.unlock(LATER);
        assertThat(account.isLocked()).isFalse();
    }

    @Test
    void aNewPasswordEndsTheSessionsOfTheOldOne() {
        account.changePassword("hash", LATER);
        assertThat(account.getRightsChangedAt()).isEqualTo(LATER);
        account.forgetPassword(LATER.plusSeconds(1));
        assertThat(account.hasPassword()).isFalse();
        assertThat(account.getRightsChangedAt()).isEqualTo(LATER.plusSeconds(1));
    }
}

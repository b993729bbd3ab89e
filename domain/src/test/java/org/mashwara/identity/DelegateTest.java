package org.mashwara.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mashwara.directory.Organisation;
import org.mashwara.directory.OrganisationKind;
import org.mashwara.directory.Person;
import org.mashwara.directory.Post;
import org.mashwara.shared.Actor;
import org.mashwara.shared.DelegateScope;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Period;
import org.mashwara.shared.Role;

class DelegateTest {

    private static final Instant NOW = Instant.parse("2014-03-01T05:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2014-03-01");

    private final Post prisons = new Post(
            new Organisation(OrganisationKind.DEPARTMENT, LocalText.of("Prisons", null), DAY, null),
            LocalText.of("Inspector General of Prisons", null),
            DAY,
            "BS-20",
            null);
    private final Account secretary = anAccount("Private Secretary", "ps");
    private final Account inspector = anAccount("Inspector General", "ig");

    private static Account anAccount(String name, String signInName) {
        Person person = new Person(LocalText.of(name, null), null, null);
        return new Account(person, signInName, null, Set.of(Role.COUNTERPART), "en", NOW);
    }

    @Test
    void aDelegateActsUntilRevokedAndBothNamesStay() {
        Delegate delegate = new Delegate(secretary, prisons, DelegateScope.ANSWER, Period.from(DAY), inspector, NOW);
        assertThat(delegate.isCurrentOn(DAY)).isTrue();
        delegate.revoke(inspector, NOW.plusSeconds(1));
        assertThat(delegate.isCurrentOn(DAY)).isFalse();
        assertThat(delegate.getAccount()).isSameAs(secretary);
        assertThat(delegate.getRevokedBy()).isSameAs(inspector);
        assertThatThrownBy(() -> delegate.revoke(inspector, NOW)).hasMessageContaining("delegate.alreadyRevoked");
    }

    @Test
    void aDelegationEndsWithItsLastDay() {
        Delegate delegate = new Delegate(
                secretary, prisons, DelegateScope.SEE, Period.between(DAY, DAY.plusDays(6)), inspector, NOW);
        assertThat(delegate.isCurrentOn(DAY.plusDays(6))).isTrue();
        assertThat(delegate.isCurrentOn(DAY.plusDays(7))).isFalse();
        assertThat(delegate.isCurrentOn(DAY.minusDays(1))).isFalse();
        assertThatThrownBy(() -> delegate.change(DelegateScope.DRAFT, null, DAY.plusDays(7)))
                .hasMessageContaining("delegate.alreadyRevoked");
    }

    @Test
    void scopeAndLastDayChangeWhileItIsCurrent() {
        Delegate delegate = new Delegate(secretary, prisons, DelegateScope.SEE, Period.from(DAY), inspector, NOW);
        delegate.change(DelegateScope.DRAFT, DAY.plusDays(3), DAY);
        assertThat(delegate.getScope()).isEqualTo(DelegateScope.DRAFT);
        assertThat(delegate.getPeriod()).isEqualTo(Period.between(DAY, DAY.plusDays(3)));
        assertThatThrownBy(() -> delegate.change(DelegateScope.DRAFT, DAY.plusDays(1), DAY.plusDays(2)))
                .hasMessageContaining("delegate.untilPast");
        delegate.change(DelegateScope.ANSWER, null, DAY.plusDays(3));
        assertThat(delegate.getPeriod().isOpen()).isTrue();
    }

    @Test
    void eachScopeIncludesThoseBeforeIt() {
        for (DelegateScope given : DelegateScope.values()) {
            Actor actor = new Actor(1, 2, LocalText.of("X", null), Set.of(), Set.of(), Map.of(7L, given));
            assertThat(actor.seesFor(7L)).isTrue();
            assertThat(actor.draftsFor(7L)).isEqualTo(given != DelegateScope.SEE);
            assertThat(actor.actsFor(7L)).isEqualTo(given == DelegateScope.ANSWER);
            assertThat(actor.posts()).containsExactly(7L);
            assertThat(actor.actingPosts().contains(7L)).isEqualTo(actor.actsFor(7L));
            assertThat(actor.seesFor(8L)).isFalse();
        }
    }

    @Test
    void aLockedAccountIsNoDelegate() {
        secretary.lock(NOW);
        assertThatThrownBy(
                        () -> new Delegate(secretary, prisons, DelegateScope.ANSWER, Period.from(DAY), inspector, NOW))
                .hasMessageContaining("delegate.accountLocked");
    }

    @Test
    void holderSecretariatAndAdministratorMayAppointButNoDelegate() {
        assertThat(DelegatePolicy.mayManage(anActor(Role.COUNTERPART, Set.of(7L), Set.of()), 7))
                .isTrue();
        assertThat(DelegatePolicy.mayManage(anActor(Role.SECRETARIAT, Set.of(), Set.of()), 7))
                .isTrue();
        assertThat(DelegatePolicy.mayManage(anActor(Role.ADMINISTRATOR, Set.of(), Set.of()), 7))
                .isTrue();
        assertThat(DelegatePolicy.mayManage(anActor(Role.COUNTERPART, Set.of(), Set.of(7L)), 7))
                .isFalse();
        assertThat(DelegatePolicy.mayManage(anActor(Role.COUNTERPART, Set.of(8L), Set.of()), 7))
                .isFalse();
        assertThat(DelegatePolicy.mayManage(anActor(Role.AUDITOR, Set.of(), Set.of()), 7))
                .isFalse();
    }

    private static Actor anActor(Role role, Set<Long> held, Set<Long> delegated) {
        return new Actor(1, 2, LocalText.of("Somebody", null), Set.of(role), held, delegated);
    }
}

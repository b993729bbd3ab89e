package org.mashwara.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mashwara.identity.AnAccount.Made;
import org.mashwara.shared.Actors;
import org.mashwara.shared.DelegateScope;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Role;
import org.mashwara.shared.StaleEditException;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.SignedIn;

@ArquillianTest
class DelegateServiceIT {

    @Inject
    private DelegateService service;

    @Inject
    private DelegateQueries queries;

    @Inject
    private AnAccount anAccount;

    @Inject
    private Actors actors;

    @Inject
    private Clock clock;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    /** Signs the Inspector General of Prisons in. */
    private long prisons() {
        SignedIn.as(DemoAccounts.IG_PRISONS);
        return actors.current().heldPosts().iterator().next();
    }

    @Test
    void theHolderAppointsAndEnds() throws Exception {
        Made secretary = anAccount.with(Role.COUNTERPART);
        long post = prisons();
        long delegate = service.appoint(post, secretary.signInName(), DelegateScope.ANSWER, null);
        SignedIn.as(secretary.signInName());
        assertThat(actors.current().delegatedPosts()).containsExactly(post);
        assertThat(actors.current().actsFor(post)).isTrue();
        prisons();
        service.revoke(delegate);
        assertThat(queries.of(post).rows())
                .filteredOn(row -> row.id() == delegate)
                .singleElement()
                .satisfies(row -> assertThat(row.revokedByEn()).isNotBlank());
        SignedIn.as(secretary.signInName());
        assertThat(actors.current().delegatedPosts()).isEmpty();
    }

    @Test
    void theSecretariatMayToo() throws Exception {
        Made secretary = anAccount.with(Role.COUNTERPART);
        long post = prisons();
        SignedIn.as(DemoAccounts.SECRETARIAT);
        long delegate = service.appoint(post, secretary.signInName(), DelegateScope.ANSWER, null);
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        service.revoke(delegate);
        assertThatThrownBy(() -> service.revoke(delegate)).hasMessageContaining("delegate.alreadyRevoked");
    }

    @Test
    void toAnybodyElseThePostHasNoDelegates() throws Exception {
        Made secretary = anAccount.with(Role.COUNTERPART);
        long post = prisons();
        for (String other : new String[] {DemoAccounts.PA_IG_PRISONS, DemoAccounts.FIA}) {
            SignedIn.as(other);
            assertThatThrownBy(() -> service.appoint(post, secretary.signInName(), DelegateScope.ANSWER, null))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> queries.of(post)).isInstanceOf(NotFoundException.class);
        }
        SignedIn.as(DemoAccounts.AUDITOR);
        assertThatThrownBy(() -> service.appoint(post, secretary.signInName(), DelegateScope.ANSWER, null))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void aMistakeIsSaidAtTheName() throws Exception {
        Made secretary = anAccount.with(Role.COUNTERPART);
        long post = prisons();
        assertThatThrownBy(() -> service.appoint(post, "nobody.here", DelegateScope.ANSWER, null))
                .hasMessageContaining("delegate.noAccount");
        assertThatThrownBy(() -> service.appoint(post, DemoAccounts.IG_PRISONS, DelegateScope.ANSWER, null))
                .hasMessageContaining("delegate.isHolder");
        service.appoint(post, secretary.signInName(), DelegateScope.ANSWER, null);
        assertThatThrownBy(() -> service.appoint(post, secretary.signInName(), DelegateScope.ANSWER, null))
                .hasMessageContaining("delegate.alreadyIs");
    }

    @Test
    void aDelegateGoesAsFarAndAsLongAsAllowed() throws Exception {
        Made secretary = anAccount.with(Role.COUNTERPART);
        long post = prisons();
        LocalDate today = LocalDate.now(clock);
        assertThatThrownBy(() -> service.appoint(post, secretary.signInName(), DelegateScope.SEE, today.minusDays(1)))
                .hasMessageContaining("delegate.untilPast");
        long delegate = service.appoint(post, secretary.signInName(), DelegateScope.SEE, today);
        SignedIn.as(secretary.signInName());
        assertThat(actors.current().seesFor(post)).isTrue();
        assertThat(actors.current().draftsFor(post)).isFalse();
        prisons();
        DelegateRow shown = row(post, delegate);
        assertThat(shown.until()).isEqualTo(today);
        service.change(delegate, shown.version(), DelegateScope.DRAFT, null);
        assertThatThrownBy(() -> service.change(delegate, shown.version(), DelegateScope.ANSWER, null))
                .isInstanceOf(StaleEditException.class);
        SignedIn.as(secretary.signInName());
        assertThat(actors.current().draftsFor(post)).isTrue();
        assertThat(actors.current().actsFor(post)).isFalse();
        assertThatThrownBy(() -> service.change(delegate, 0, DelegateScope.ANSWER, null))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void oneWhoseTimeHasRunOutIsAppointedAnew() throws Exception {
        Made secretary = anAccount.with(Role.COUNTERPART);
        long post = prisons();
        long first = service.appoint(post, secretary.signInName(), DelegateScope.SEE, null);
        transaction.begin();
        em.createNativeQuery("update delegate set valid_from = valid_from - 9, valid_until = valid_from - 2"
                        + " where id = " + first)
                .executeUpdate();
        transaction.commit();
        SignedIn.as(secretary.signInName());
        assertThat(actors.current().seesFor(post)).isFalse();
        prisons();
        assertThat(row(post, first).current()).isFalse();
        service.appoint(post, secretary.signInName(), DelegateScope.ANSWER, null);
    }

    private DelegateRow row(long post, long delegate) {
        return queries.of(post).rows().stream()
                .filter(each -> each.id() == delegate)
                .findFirst()
                .orElseThrow();
    }
}

package org.mashwara.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mashwara.identity.AnAccount.Made;
import org.mashwara.shared.Actors;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Role;
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

    /** Signs the Inspector General of Prisons in. */
    private long prisons() {
        SignedIn.as(DemoAccounts.IG_PRISONS);
        return actors.current().heldPosts().iterator().next();
    }

    @Test
    void theHolderAppointsAndEnds() throws Exception {
        Made secretary = anAccount.with(Role.COUNTERPART);
        long post = prisons();
        long delegate = service.appoint(post, secretary.signInName());
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
        long delegate = service.appoint(post, secretary.signInName());
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
            assertThatThrownBy(() -> service.appoint(post, secretary.signInName()))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> queries.of(post)).isInstanceOf(NotFoundException.class);
        }
        SignedIn.as(DemoAccounts.AUDITOR);
        assertThatThrownBy(() -> service.appoint(post, secretary.signInName())).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void aMistakeIsSaidAtTheName() throws Exception {
        Made secretary = anAccount.with(Role.COUNTERPART);
        long post = prisons();
        assertThatThrownBy(() -> service.appoint(post, "nobody.here")).hasMessageContaining("delegate.noAccount");
        assertThatThrownBy(() -> service.appoint(post, DemoAccounts.IG_PRISONS))
                .hasMessageContaining("delegate.isHolder");
        service.appoint(post, secretary.signInName());
        assertThatThrownBy(() -> service.appoint(post, secretary.signInName()))
                .hasMessageContaining("delegate.alreadyIs");
    }
}

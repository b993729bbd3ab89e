package org.mashwara.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mashwara.shared.Actors;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Role;

/** What the other container tests rely on. */
@ArquillianTest
class SignedInIT {

    @Inject
    private Actors actors;

    @Test
    void everyTestStartsSignedOut() {
        assertThatThrownBy(() -> actors.current()).isInstanceOf(NotFoundException.class);
    }

    @Test
    void thePersonIsTheOneAskedFor() {
        SignedIn.as(DemoAccounts.SECRETARIAT);
        assertThat(actors.current().roles()).containsExactly(Role.SECRETARIAT);
    }

    @Test
    void thePersonCanChangeWithinATest() {
        SignedIn.as(DemoAccounts.SECRETARIAT);
        SignedIn.as(DemoAccounts.AUDITOR);
        assertThat(actors.current().roles()).containsExactly(Role.AUDITOR);
    }
}

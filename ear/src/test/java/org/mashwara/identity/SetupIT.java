package org.mashwara.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class SetupIT {

    @Inject
    private Setup setup;

    @Test
    void withAnAccountTheWayIsClosed() {
        assertThat(setup.isNeeded()).isFalse();
        Setup.FirstAdministrator intruder =
                new Setup.FirstAdministrator("Intruder", null, "intruder", null, "en", "pigeon teapot violet");
        assertThatThrownBy(() -> setup.createAdministrator("AAAA-AAAA-AAAA-AAAA", intruder, "203.0.113.1"))
                .hasMessageContaining("setup.done");
    }
}

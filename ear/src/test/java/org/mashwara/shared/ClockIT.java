package org.mashwara.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class ClockIT {

    @Inject
    private Clock clock;

    @Test
    void todayIsADayInPakistan() {
        assertThat(clock.getZone()).isEqualTo(ZoneId.of("Asia/Karachi"));
    }
}

package org.mashwara.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/**
 * The one place where the system's clock is asked; everything else injects {@link Clock}. Its zone is the country's, so
 * that "today" ({@code LocalDate.now(clock)}) is the day on which a transfer or a deadline falls there.
 */
@ApplicationScoped
public class ClockProducer {

    private static final ZoneId PAKISTAN = ZoneId.of("Asia/Karachi");

    @Produces
    public Clock clock() {
        return Clock.system(PAKISTAN);
    }
}

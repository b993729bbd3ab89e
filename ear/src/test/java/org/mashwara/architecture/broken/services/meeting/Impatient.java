package org.mashwara.architecture.broken.services.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** Asks the system clock. */
public class Impatient {

    Instant now() {
        return Instant.now();
    }

    LocalDate today(Clock clock) {
        return LocalDate.now(clock);
    }
}

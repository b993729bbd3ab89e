package org.mashwara.identity;

import java.io.Serializable;
import java.time.Instant;

/**
 * The last run of a job.
 *
 * @param problem what went wrong, or null
 * @param late whether it should have run again since
 */
public record JobLine(String name, Instant beganAt, long millis, String problem, boolean late) implements Serializable {

    public String getName() {
        return name;
    }

    public Instant getBeganAt() {
        return beganAt;
    }

    public long getMillis() {
        return millis;
    }

    public String getProblem() {
        return problem;
    }

    public boolean isLate() {
        return late;
    }
}

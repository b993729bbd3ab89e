package org.mashwara.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** The last run of something that the portal does by itself. Written by SQL: several nodes may run the same job. */
@Entity
@Table(name = "job_run")
public class JobRun extends BaseEntity {

    private String name;

    @Column(name = "every_seconds")
    private long everySeconds;

    @Column(name = "began_at")
    private Instant beganAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    private String problem;

    protected JobRun() {}

    public String getName() {
        return name;
    }

    /** How often it runs, in seconds. */
    public long getEverySeconds() {
        return everySeconds;
    }

    public Instant getBeganAt() {
        return beganAt;
    }

    public Instant getEndedAt() {
        return endedAt;
    }

    /** What went wrong, or null. */
    public String getProblem() {
        return problem;
    }

    /** True if it should have run again since: it is three times its interval and a minute late. */
    public boolean isLateAt(Instant now) {
        return beganAt.plusSeconds(3 * everySeconds + 60).isBefore(now);
    }
}

package org.mashwara.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** What went to and fro about an invitation, short of an answer. */
@Embeddable
public class Correspondence {

    @Column(name = "reminded_at")
    private Instant remindedAt;

    @Column(name = "came_back_at")
    private Instant cameBackAt;

    @Column(name = "undecided_at")
    private Instant undecidedAt;

    @Column(name = "replied_at")
    private Instant repliedAt;

    protected Correspondence() {}

    void reminded(Instant at) {
        remindedAt = at;
    }

    void cameBack(Instant at) {
        cameBackAt = at;
    }

    void undecided(Instant at) {
        undecidedAt = at;
    }

    void replied(Instant stampedAt) {
        repliedAt = stampedAt;
    }

    /** Somebody was reached and has decided, or is to decide anew. */
    void answered() {
        cameBackAt = null;
        undecidedAt = null;
    }

    /** When it was reminded of last, or null. */
    public Instant getRemindedAt() {
        return remindedAt;
    }

    /** When a mail about it came back last, or null; forgotten once there is an answer. */
    public Instant getCameBackAt() {
        return cameBackAt;
    }

    /** When a calendar program replied "perhaps", or null; forgotten once there is an answer. Never counts as coming. */
    public Instant getUndecidedAt() {
        return undecidedAt;
    }

    /** When the last reply that was applied had been written, by the calendar program's clock; or null. */
    public Instant getRepliedAt() {
        return repliedAt;
    }
}

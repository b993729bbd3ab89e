package org.mashwara.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.mashwara.shared.BaseEntity;

/** That a round's closing was put off: by whom, why, from when to when. Never changes. */
@Entity
@Table(name = "round_extension")
public class RoundExtension extends BaseEntity {

    /** Longest reason, in characters. */
    public static final int MAX_REASON = 1000;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "round_id")
    private FeedbackRound round;

    @Column(name = "closed_before")
    private Instant before;

    @Column(name = "closes_after")
    private Instant after;

    @Column(name = "reason")
    private String reason;

    @Column(name = "extended_at")
    private Instant extendedAt;

    @Column(name = "extended_by")
    private Long extendedBy;

    protected RoundExtension() {}

    RoundExtension(FeedbackRound round, Instant before, Instant after, String reason, Instant at, long by) {
        this.round = round;
        this.before = before;
        this.after = after;
        this.reason = reason;
        this.extendedAt = at;
        this.extendedBy = by;
    }

    public FeedbackRound getRound() {
        return round;
    }

    /** When the round was to close. */
    public Instant getBefore() {
        return before;
    }

    /** When it closes since. */
    public Instant getAfter() {
        return after;
    }

    public String getReason() {
        return reason;
    }

    public Instant getExtendedAt() {
        return extendedAt;
    }

    /** Id of the account that extended it. */
    public Long getExtendedBy() {
        return extendedBy;
    }
}

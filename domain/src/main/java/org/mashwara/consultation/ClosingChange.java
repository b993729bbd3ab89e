package org.mashwara.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.mashwara.meeting.Meeting;
import org.mashwara.shared.BaseEntity;

/** That a round's closing was changed: by whom, why, from when to when. Never changes. */
@Entity
@Table(name = "closing_change")
public class ClosingChange extends BaseEntity {

    /** Longest reason, in characters. */
    public static final int MAX_REASON = 1000;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "round_id")
    private FeedbackRound round;

    @Enumerated(EnumType.STRING)
    @Column(name = "cause")
    private ClosingCause cause;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "meeting_id")
    private Meeting meeting;

    @Column(name = "closed_before")
    private Instant before;

    @Column(name = "closes_after")
    private Instant after;

    @Column(name = "reason")
    private String reason;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private Long changedBy;

    protected ClosingChange() {}

    /**
     * Of a round that closes as before.
     *
     * @param reason where somebody gave one, otherwise null
     */
    ClosingChange(FeedbackRound round, ClosingCause cause, Instant after, String reason, Instant at, long by) {
        this.round = round;
        this.cause = cause;
        this.meeting = round.getClosingMeeting();
        this.before = round.getClosesAt();
        this.after = after;
        this.reason = reason;
        this.changedAt = at;
        this.changedBy = by;
    }

    public FeedbackRound getRound() {
        return round;
    }

    public ClosingCause getCause() {
        return cause;
    }

    /** With which it was to close, or null. */
    public Meeting getMeeting() {
        return meeting;
    }

    /** When the round was to close. */
    public Instant getBefore() {
        return before;
    }

    /** When it closes since. */
    public Instant getAfter() {
        return after;
    }

    /** Why it was extended; null where the meeting is the reason. */
    public String getReason() {
        return reason;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    /** Id of the account that extended it, or that moved or cancelled the meeting. */
    public Long getChangedBy() {
        return changedBy;
    }
}

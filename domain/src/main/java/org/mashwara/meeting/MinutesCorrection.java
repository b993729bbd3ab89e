package org.mashwara.meeting;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.mashwara.governance.Seat;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Require;

/** What a seat wants corrected in circulated minutes, and whether they take it up. */
@Entity
@Table(name = "minutes_correction")
public class MinutesCorrection extends BaseEntity {

    /** The longest correction and the longest reason, in characters. */
    public static final int MAX_TEXT = 4000;

    private static final int MAX_REASON = 1000;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "minutes_id")
    private Minutes minutes;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "seat_id")
    private Seat seat;

    @Column(name = "text")
    private String text;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "sent_by")
    private Long sentBy;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "sender_en"))
    @AttributeOverride(name = "ur", column = @Column(name = "sender_ur"))
    private LocalText sender;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private CorrectionOutcome outcome;

    @Column(name = "reason")
    private String reason;

    @Column(name = "noted_at")
    private Instant notedAt;

    @Column(name = "noted_by")
    private Long notedBy;

    protected MinutesCorrection() {}

    MinutesCorrection(Minutes minutes, Seat seat, String text, LocalText sender, long account, Instant at) {
        this.minutes = minutes;
        this.seat = Require.present("seat", seat);
        this.text = Require.text("text", text, MAX_TEXT);
        this.sender = Require.present("sender", sender);
        this.sentBy = account;
        this.sentAt = Require.present("at", at);
    }

    void note(CorrectionOutcome what, String why, long account, Instant at) {
        Require.that(outcome == null, "correction.noted");
        Require.present("outcome", what);
        this.reason = what == CorrectionOutcome.TAKEN_UP
                ? Require.optionalText("reason", why, MAX_REASON)
                : Require.text("reason", why, MAX_REASON);
        this.outcome = what;
        this.notedBy = account;
        this.notedAt = Require.present("at", at);
    }

    /** True as long as nobody has said whether it is taken up. */
    public boolean isToNote() {
        return outcome == null;
    }

    public Minutes getMinutes() {
        return minutes;
    }

    /** The seat that sent it. */
    public Seat getSeat() {
        return seat;
    }

    /** In the words of whoever sent it. */
    public String getText() {
        return text;
    }

    public Instant getSentAt() {
        return sentAt;
    }

    /** Id of the account that sent it. */
    public Long getSentBy() {
        return sentBy;
    }

    /** Name of the person who sent it, as it was then. */
    public LocalText getSender() {
        return sender;
    }

    /** What has become of it, or null. */
    public CorrectionOutcome getOutcome() {
        return outcome;
    }

    /** Why it is taken up or not, or null. */
    public String getReason() {
        return reason;
    }

    public Instant getNotedAt() {
        return notedAt;
    }

    /** Id of the account that noted what has become of it, or null. */
    public Long getNotedBy() {
        return notedBy;
    }
}

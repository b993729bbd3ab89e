package org.mashwara.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Require;

/** What a published answer is to say instead, and why. One that refuses waits until somebody else releases it. */
@Embeddable
public class Correction {

    @Enumerated(EnumType.STRING)
    @Column(name = "held_verdict")
    private Verdict verdict;

    @Column(name = "held_reason")
    private String reason;

    @Column(name = "held_why")
    private String why;

    @Column(name = "held_at")
    private Instant at;

    @Column(name = "held_by")
    private Long by;

    protected Correction() {}

    /** @throws BusinessException {@code required} or {@code tooLong} on {@code verdict}, {@code reason} or {@code why} */
    Correction(Verdict verdict, String reason, String why, Instant at, long by) {
        this.verdict = Require.present("verdict", verdict);
        this.reason = Require.text("reason", reason, Disposition.MAX_REASON);
        this.why = Require.text("why", why, Point.MAX_NOTE);
        this.at = Require.present("at", at);
        this.by = by;
    }

    /** True if it says the same for the same reason. */
    boolean isSameAs(Correction other) {
        return verdict == other.verdict && Objects.equals(reason, other.reason) && Objects.equals(why, other.why);
    }

    public Verdict getVerdict() {
        return verdict;
    }

    /** The words that the counterpart is to read. */
    public String getReason() {
        return reason;
    }

    /** Why it is corrected. */
    public String getWhy() {
        return why;
    }

    /** When it was written. */
    public Instant getAt() {
        return at;
    }

    /** Id of the account that wrote it. */
    public Long getBy() {
        return by;
    }
}

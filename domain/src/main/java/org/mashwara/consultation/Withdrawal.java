package org.mashwara.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Require;

/** That a response was taken back: why, when, by whom. */
@Embeddable
public class Withdrawal {

    /** Longest reason, in characters. */
    public static final int MAX_REASON = 1000;

    @Column(name = "withdrawal_reason")
    private String reason;

    @Column(name = "withdrawn_at")
    private Instant at;

    @Column(name = "withdrawn_by")
    private Long by;

    protected Withdrawal() {}

    /** @throws BusinessException {@code required} or {@code tooLong} on {@code reason} */
    Withdrawal(String reason, Instant at, long by) {
        this.reason = Require.text("reason", reason, MAX_REASON);
        this.at = Require.present("at", at);
        this.by = by;
    }

    public String getReason() {
        return reason;
    }

    public Instant getAt() {
        return at;
    }

    /** Id of the account that withdrew it. */
    public Long getBy() {
        return by;
    }
}

package org.mashwara.identity;

import java.io.Serializable;
import java.time.Instant;

/**
 * How a person comes to choose a first password.
 *
 * @param accountId whose
 * @param printed the code to be printed and handed over; null where a link went to the account's address
 * @param expiresAt until when it can be used
 */
public record IssuedCode(long accountId, String printed, Instant expiresAt) implements Serializable {

    public long getAccountId() {
        return accountId;
    }

    public String getPrinted() {
        return printed;
    }

    public Instant getExpiresAt() {
        return expiresAt;
    }

    /** True where a link went to the account's address. */
    public boolean isMailed() {
        return printed == null;
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "IssuedCode[account " + accountId + "]";
    }
}

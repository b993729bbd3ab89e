package org.mashwara.identity;

import jakarta.security.enterprise.credential.Credential;
import java.time.Duration;
import java.time.Instant;

/** A code of the second factor, for an account whose password was right a moment ago. */
public class CodeCredential implements Credential {

    private final long accountId;
    private final Instant passwordAt;
    private final String code;
    private final Origin origin;
    private Duration wait = Duration.ZERO;

    /** @param passwordAt when the password was right; later changes of the account's rights make it void */
    public CodeCredential(long accountId, Instant passwordAt, String code, Origin origin) {
        this.accountId = accountId;
        this.passwordAt = passwordAt;
        this.code = code;
        this.origin = origin;
    }

    long getAccountId() {
        return accountId;
    }

    Instant getPasswordAt() {
        return passwordAt;
    }

    String getCode() {
        return code;
    }

    Origin getOrigin() {
        return origin;
    }

    /** After a refusal: how long to wait before the next try; zero if the code was wrong. */
    public Duration getWait() {
        return wait;
    }

    void waitFor(Duration duration) {
        wait = duration;
    }
}

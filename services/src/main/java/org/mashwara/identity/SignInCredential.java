package org.mashwara.identity;

import jakarta.security.enterprise.credential.Password;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import java.time.Duration;

/**
 * Name and password with where they come from, and room for the answer: how long to wait, or that a code of the second
 * factor is needed too.
 */
public class SignInCredential extends UsernamePasswordCredential {

    private final Origin origin;
    private Duration wait = Duration.ZERO;
    private Long codeOf;

    public SignInCredential(String signInName, Password password, Origin origin) {
        super(signInName, password);
        this.origin = origin;
    }

    Origin getOrigin() {
        return origin;
    }

    /** After a refusal: how long to wait before the next try; zero if the refusal had another reason. */
    public Duration getWait() {
        return wait;
    }

    /** After a refusal: the account whose password was right and which asks for a code too; otherwise null. */
    public Long getCodeOf() {
        return codeOf;
    }

    void waitFor(Duration duration) {
        wait = duration;
    }

    void askForCode(long accountId) {
        codeOf = accountId;
    }
}

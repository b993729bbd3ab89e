package org.mashwara.identity;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * What a session keeps between a right password and the code of the second factor. It opens nothing.
 *
 * @param accountId whose password it was
 * @param at when it was right
 */
record HalfSignedIn(long accountId, Instant at) implements Serializable {

    private static final String KEY = HalfSignedIn.class.getName();

    /** What the session keeps, unless it is too old; otherwise null. */
    static HalfSignedIn in(HttpSession session, Instant now) {
        HalfSignedIn half = session == null ? null : (HalfSignedIn) session.getAttribute(KEY);
        return half == null || Duration.between(half.at, now).compareTo(SecondFactorCheck.PATIENCE) > 0 ? null : half;
    }

    void keepIn(HttpSession session) {
        session.setAttribute(KEY, this);
    }

    static void forget(HttpSession session) {
        session.removeAttribute(KEY);
    }
}

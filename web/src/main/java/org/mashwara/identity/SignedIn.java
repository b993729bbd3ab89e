package org.mashwara.identity;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;

/**
 * What a session keeps of a sign-in.
 *
 * @param accountId whose session it is
 * @param sessionId the session as the portal keeps it; once that is ended, so is this
 * @param at when it signed in; a later change of rights ends the session
 */
record SignedIn(long accountId, long sessionId, Instant at) implements Serializable {

    private static final String KEY = SignedIn.class.getName();

    /** What the session keeps, or null. */
    static SignedIn in(HttpSession session) {
        return session == null ? null : (SignedIn) session.getAttribute(KEY);
    }

    void keepIn(HttpSession session) {
        session.setAttribute(KEY, this);
    }
}

package org.mashwara.identity;

import java.time.Instant;
import java.util.Optional;

/** Keeps sessions. */
public interface SignInSessionRepository {

    void add(SignInSession session);

    Optional<SignInSession> find(long id);

    /** Ends all sessions of an account that have not ended yet. */
    void endAll(long accountId, SignInSession.End reason, Instant now);

    /** Notes that a session was used. */
    void seen(long id, Instant now);

    /** Forgets sessions last used before an instant. */
    int removeBefore(Instant instant);
}

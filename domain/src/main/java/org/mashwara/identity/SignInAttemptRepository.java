package org.mashwara.identity;

import java.time.Instant;

/** Keeps attempts to sign in, for as long as they count. */
public interface SignInAttemptRepository {

    void add(SignInAttempt attempt);

    SignInAttempt get(long id);

    /** Makes other attempts with the same name or from the same address wait until this transaction ends. */
    void serialise(String signInName, String address);

    /** Failures of the kind with the name after its last success and not before an instant. */
    SignInFailures ofName(SignInAttempt.Kind kind, String signInName, Instant since);

    /**
     * Failures from the address not before an instant. A slip counts no more once the same name has succeeded from there: an
     * office of two hundred makes many in an hour. What somebody tried with other people's names goes on counting.
     */
    SignInFailures ofAddress(String address, Instant since);

    /** Forgets attempts before an instant. */
    int removeBefore(Instant instant);
}

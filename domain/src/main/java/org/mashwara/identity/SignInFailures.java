package org.mashwara.identity;

import java.time.Instant;

/**
 * What went wrong so far at signing in.
 *
 * @param count how many failures count
 * @param last the last of them; null if there is none
 */
public record SignInFailures(long count, Instant last) {

    /** Nothing went wrong. */
    public static final SignInFailures NONE = new SignInFailures(0, null);
}

package org.mashwara.identity;

import java.time.Duration;
import java.time.Instant;

/**
 * How long the next try to sign in has to wait. A few slips cost nothing; after that each failure doubles the wait up
 * to a ceiling. An account is never closed for good by failures: that would let anybody shut anybody out. An address may
 * be a whole office behind one line, so it has more room and a lower ceiling.
 */
public final class SignInThrottle {

    /** For how long a failure with a name counts. */
    public static final Duration NAME_WINDOW = Duration.ofHours(24);

    /** For how long a failure from an address counts. */
    public static final Duration ADDRESS_WINDOW = Duration.ofHours(1);

    private static final Rule PER_NAME = new Rule(4, Duration.ofSeconds(5), Duration.ofMinutes(15));
    private static final Rule PER_ADDRESS = new Rule(30, Duration.ofSeconds(2), Duration.ofMinutes(5));

    private record Rule(int free, Duration first, Duration ceiling) {

        Instant openAgain(SignInFailures failures) {
            if (failures.count() < free || failures.last() == null) {
                return Instant.MIN;
            }
            long doublings = Math.min(failures.count() - free, 20);
            Duration wait = first.multipliedBy(1L << doublings);
            return failures.last().plus(wait.compareTo(ceiling) > 0 ? ceiling : wait);
        }
    }

    private SignInThrottle() {}

    /**
     * How long to wait from now; zero if the next try may begin.
     *
     * @param ofName failures with the name since its last success
     * @param ofAddress failures from the network address
     */
    public static Duration waitBefore(SignInFailures ofName, SignInFailures ofAddress, Instant now) {
        Instant name = PER_NAME.openAgain(ofName);
        Instant address = PER_ADDRESS.openAgain(ofAddress);
        Instant open = name.isAfter(address) ? name : address;
        return open.isAfter(now) ? Duration.between(now, open) : Duration.ZERO;
    }
}

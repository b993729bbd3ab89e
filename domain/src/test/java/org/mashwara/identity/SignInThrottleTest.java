package org.mashwara.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

    private static final Instant NOW = Instant.parse("2014-03-01T05:00:00Z");

    private static Duration waitFor(long ofName, long ofAddress, Instant last) {
        return SignInThrottle.waitBefore(failures(ofName, last), failures(ofAddress, last), NOW);
    }

    private static SignInFailures failures(long count, Instant last) {
        return count == 0 ? SignInFailures.NONE : new SignInFailures(count, last);
    }

    @Test
    void aFewSlipsCostNothing() {
        assertThat(waitFor(3, 3, NOW)).isZero();
    }

    @Test
    void thenTheWaitDoubles() {
        assertThat(waitFor(4, 4, NOW)).isEqualTo(Duration.ofSeconds(5));
        assertThat(waitFor(5, 5, NOW)).isEqualTo(Duration.ofSeconds(10));
        assertThat(waitFor(6, 6, NOW)).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void anOfficeBehindOneAddressHasMoreRoom() {
        assertThat(waitFor(0, 29, NOW)).isZero();
        assertThat(waitFor(0, 30, NOW)).isEqualTo(Duration.ofSeconds(2));
    }

    @Property
    void nobodyIsShutOutForGood(
            @ForAll @LongRange(max = Long.MAX_VALUE) long ofName,
            @ForAll @LongRange(max = Long.MAX_VALUE) long ofAddress) {
        assertThat(waitFor(ofName, ofAddress, NOW)).isBetween(Duration.ZERO, Duration.ofMinutes(15));
        assertThat(waitFor(ofName, ofAddress, NOW.minus(Duration.ofMinutes(15))))
                .isZero();
    }

    @Property
    void moreFailuresNeverShortenTheWait(
            @ForAll @IntRange(max = 500) int ofName,
            @ForAll @IntRange(max = 500) int ofAddress,
            @ForAll @IntRange(max = 500) int more) {
        Duration before = waitFor(ofName, ofAddress, NOW);
        assertThat(waitFor(ofName + more, ofAddress, NOW)).isGreaterThanOrEqualTo(before);
        assertThat(waitFor(ofName, ofAddress + more, NOW)).isGreaterThanOrEqualTo(before);
    }

    @Property
    void theWaitRunsOff(@ForAll @IntRange(min = 4, max = 500) int count, @ForAll @IntRange(max = 1000) int seconds) {
        Duration full = waitFor(count, count, NOW);
        Duration left = waitFor(count, count, NOW.minusSeconds(seconds));
        Duration expected = full.minusSeconds(seconds);
        assertThat(left).isLessThanOrEqualTo(full);
        assertThat(left).isEqualTo(expected.isNegative() ? Duration.ZERO : expected);
    }

    @Property
    void tenThousandGuessesTakeMonths(@ForAll @IntRange(min = 1, max = 3) int seed) {
        Instant at = NOW;
        int guesses = 0;
        while (at.isBefore(NOW.plus(Duration.ofDays(1)))) {
            Duration wait = SignInThrottle.waitBefore(failures(guesses, at.minusMillis(seed)), SignInFailures.NONE, at);
            at = at.plus(wait).plusMillis(seed);
            guesses++;
        }
        assertThat(guesses).isLessThan(120);
    }
}

package org.mashwara.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OneTimeCodeTest {

    private static final Duration VALIDITY = Duration.ofDays(7);

    private static final Instant NOW = Instant.parse("2014-03-01T05:00:00Z");

    private final OneTimeCode code = OneTimeCode.forSetup("0".repeat(64), NOW);

    @Test
    void itWorksOnce() {
        assertThat(code.isUsable(NOW)).isTrue();
        code.use(NOW);
        assertThat(code.isUsable(NOW)).isFalse();
        assertThatThrownBy(() -> code.use(NOW)).hasMessageContaining("code.notUsable");
    }

    @Test
    void itWorksForSevenDays() {
        Instant end = NOW.plus(VALIDITY);
        assertThat(code.isUsable(end.minusNanos(1))).isTrue();
        assertThat(code.isUsable(end)).isFalse();
    }

    @Test
    void guessingMakesItVoid() {
        for (int i = 1; i < OneTimeCode.MAX_FAILURES; i++) {
            code.countFailure();
        }
        assertThat(code.isUsable(NOW)).isTrue();
        code.countFailure();
        assertThat(code.isUsable(NOW)).isFalse();
    }

    @Test
    void anotherInItsPlaceMakesItVoid() {
        code.revoke(NOW);
        assertThat(code.isUsable(NOW)).isFalse();
    }
}

package org.mashwara.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    /** The secret of RFC 6238, appendix B. */
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void theVectorsOfTheStandardHold(long seconds, String expected) {
        long step = Totp.stepAt(Instant.ofEpochSecond(seconds));
        assertThat(Totp.code(SECRET, step, 8)).isEqualTo(expected);
        assertThat(Totp.code(SECRET, step)).isEqualTo(expected.substring(2));
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void keysAreWrittenAsTheStandardSays(String text, String expected) {
        assertThat(Totp.base32(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo(expected);
    }

    @Test
    void theClocksMayDifferByAStep() {
        Instant now = Instant.ofEpochSecond(1_111_111_111);
        long step = Totp.stepAt(now);
        for (long near = step - 1; near <= step + 1; near++) {
            assertThat(Totp.match(SECRET, Totp.code(SECRET, near), now, -1)).isEqualTo(OptionalLong.of(near));
        }
        assertThat(Totp.match(SECRET, Totp.code(SECRET, step - 2), now, -1)).isEmpty();
        assertThat(Totp.match(SECRET, Totp.code(SECRET, step + 2), now, -1)).isEmpty();
        assertThat(Totp.match(SECRET, "", now, -1)).isEmpty();
    }

    @Property
    void noCodeCountsTwice(
            @ForAll @Size(value = 20) byte[] secret, @ForAll @LongRange(min = 0, max = 99_999_999_999L) long second) {
        Instant now = Instant.ofEpochSecond(second);
        String code = Totp.code(secret, Totp.stepAt(now));
        long used = Totp.match(secret, code, now, -1).orElseThrow();
        // within the code's window the same step never counts again; a neighbour may by chance have the same digits
        OptionalLong again = Totp.match(secret, code, now.plusSeconds(29), used);
        assertThat(again.isEmpty() || again.getAsLong() > used).isTrue();
        assertThat(code).hasSize(6).containsOnlyDigits();
    }
}

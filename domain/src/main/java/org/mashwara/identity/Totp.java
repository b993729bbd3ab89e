package org.mashwara.identity;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes that a telephone shows, by RFC 6238: HMAC-SHA-1 of the number of half minutes since 1970, six digits; what
 * every authenticator program understands.
 */
public final class Totp {

    /** How long a code is shown, in seconds. */
    public static final int STEP_SECONDS = 30;

    /** Digits of a code. */
    public static final int DIGITS = 6;

    /** So many steps may the telephone's clock be before or after the server's. */
    private static final int TOLERANCE = 1;

    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Totp() {}

    /** The number of steps since 1970. */
    public static long stepAt(Instant instant) {
        return Math.floorDiv(instant.getEpochSecond(), STEP_SECONDS);
    }

    /** The code of a step: six digits, with leading zeros. */
    public static String code(byte[] secret, long step) {
        return code(secret, step, DIGITS);
    }

    static String code(byte[] secret, long step, int digits) {
        byte[] hash = hmac(secret, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int offset = hash[hash.length - 1] & 0xf;
        int truncated = ByteBuffer.wrap(hash).getInt(offset) & 0x7fff_ffff;
        long modulus = Math.round(Math.pow(10, digits));
        return String.format("%0" + digits + "d", truncated % modulus);
    }

    /**
     * The step whose code was typed, if it is near enough to now and later than the last one used: no code counts twice.
     *
     * @param lastStep the step of the last code that counted; -1 for none
     */
    public static OptionalLong match(byte[] secret, String typed, Instant now, long lastStep) {
        long current = stepAt(now);
        OptionalLong matched = OptionalLong.empty();
        for (long step = current - TOLERANCE; step <= current + TOLERANCE; step++) {
            // compares all of them, whichever is right
            if (code(secret, step).equals(typed) && step > lastStep && matched.isEmpty()) {
                matched = OptionalLong.of(step);
            }
        }
        return matched;
    }

    /** The secret in the letters and digits in which it is typed by hand (RFC 4648, base 32, without padding). */
    public static String base32(byte[] secret) {
        StringBuilder text = new StringBuilder();
        int bits = 0;
        int held = 0;
        for (byte each : secret) {
            held = held << 8 | each & 0xff;
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(BASE_32.charAt(held >> bits & 31));
            }
        }
        return bits == 0
                ? text.toString()
                : text.append(BASE_32.charAt(held << 5 - bits & 31)).toString();
    }

    private static byte[] hmac(byte[] secret, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

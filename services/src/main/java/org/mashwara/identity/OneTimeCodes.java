package org.mashwara.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;

/** Makes one-time codes and the hashes under which they are kept. */
final class OneTimeCodes {

    /** Without letters and digits that look alike on paper. */
    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTVWXYZ23456789";

    private static final int GROUPS = 4;
    private static final int GROUP = 4;

    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimeCodes() {}

    /** A code for a link: 256 bits. */
    static String link() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** A code to be read and typed: four groups of four, 78 bits. */
    static String printed() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                code.append('-');
            }
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** SHA-256 of a code for a link. */
    static String hash(String code) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(code.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** SHA-256 of a code that was typed: blanks, dashes and case do not matter. */
    static String hashTyped(String code) {
        return hash(code.replaceAll("[\\s\\p{Pd}]", "").toUpperCase(Locale.ROOT));
    }
}

package org.mashwara.identity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.LocalText;

/**
 * What makes a password good enough: length before anything else, and not what everybody would try first. After NIST SP
 * 800-63B: no rules about kinds of characters, no expiry.
 */
public final class PasswordPolicy {

    /** Shortest password, in characters. */
    public static final int MIN_LENGTH = 12;

    /** Longest password, in characters. */
    public static final int MAX_LENGTH = 128;

    private static final int MIN_DIFFERENT = 5;
    private static final int SHORTEST_NAME = 4;

    private static final String FIELD = "password";

    /** What remains of common passwords when digits and signs at their ends are taken off. */
    private static final Set<String> COMMON = Set.of(
            "password",
            "passwordpassword",
            "letmein",
            "letmeinletmein",
            "welcome",
            "welcomewelcome",
            "administrator",
            "admin",
            "adminadmin",
            "changeme",
            "changemeplease",
            "iloveyou",
            "iloveyousomuch",
            "qwertyuiop",
            "qwertyuiopasdf",
            "qwerty",
            "qwertyqwerty",
            "asdfghjkl",
            "zxcvbnm",
            "abcdefghijkl",
            "pakistan",
            "pakistanzindabad",
            "balochistan",
            "quetta",
            "mashwara",
            "mashwaramashwara",
            "bismillah",
            "allahuakbar",
            "secret",
            "supersecret");

    private static final List<String> SEQUENCES = List.of(
            "01234567890123456789", "98765432109876543210", "abcdefghijklmnopqrstuvwxyz", "qwertyuiopasdfghjklzxcvbnm");

    private PasswordPolicy() {}

    /**
     * @throws BusinessException on the field {@code password}: {@code password.tooShort}, {@code password.tooLong},
     *     {@code password.common} or {@code password.containsName}
     */
    public static void check(String password, String signInName, LocalText name) {
        if (password == null || password.codePointCount(0, password.length()) < MIN_LENGTH) {
            throw BusinessException.onField(FIELD, "password.tooShort", MIN_LENGTH);
        }
        if (password.length() > MAX_LENGTH) {
            throw BusinessException.onField(FIELD, "password.tooLong", MAX_LENGTH);
        }
        String lower = password.toLowerCase(Locale.ROOT);
        if (isCommon(lower)) {
            throw BusinessException.onField(FIELD, "password.common");
        }
        if (contains(lower, signInName)
                || contains(lower, name.getEn().replaceAll("\\s", ""))
                || List.of(name.getEn().split("[\\s.]+")).stream()
                        .filter(p -> p.length() > SHORTEST_NAME)
                        .anyMatch(p -> isMostly(lower, p))) {
            throw BusinessException.onField(FIELD, "password.containsName");
        }
    }

    private static boolean isCommon(String password) {
        String core = password.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
        return password.chars().distinct().count() < MIN_DIFFERENT
                || COMMON.contains(core)
                || SEQUENCES.stream().anyMatch(sequence -> sequence.contains(password));
    }

    private static boolean contains(String password, String name) {
        return name.length() >= SHORTEST_NAME && password.contains(name.toLowerCase(Locale.ROOT));
    }

    /** A part of the name with little around it. */
    private static boolean isMostly(String password, String part) {
        return password.contains(part.toLowerCase(Locale.ROOT))
                && password.length() - part.length() < MIN_LENGTH / 2 + 2;
    }
}

package org.mashwara.shared;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Names of the files that the portal writes, such as {@code mashwara-results-TWG-BAL-2014-M1-2014-03-18.xlsx}: what it is
 * and of what, in words that people know it by, with letters that every system takes.
 */
public final class FileName {

    /** Longest part, in characters: a title may be long. */
    private static final int MAX_PART = 60;

    private FileName() {}

    /**
     * @param ending such as {@code pdf}
     * @param parts references, names in English, days; null and blank ones are left out
     */
    public static String of(String ending, String... parts) {
        return Arrays.stream(parts)
                        .map(FileName::safe)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("-", "mashwara-", "."))
                + ending;
    }

    private static String safe(String part) {
        if (part == null) {
            return "";
        }
        String safe = trimmed(part.replaceAll("[^A-Za-z0-9]+", "-"));
        return safe.length() > MAX_PART ? trimmed(safe.substring(0, MAX_PART)) : safe;
    }

    private static String trimmed(String part) {
        return part.replaceAll("^-+|-+$", "");
    }
}

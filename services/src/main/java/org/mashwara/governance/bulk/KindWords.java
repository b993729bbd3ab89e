package org.mashwara.governance.bulk;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.mashwara.shared.BusinessException;

/** Kinds as the workbook writes them: {@code Current charge}; hyphens, blanks and capitals do not matter. */
final class KindWords {

    private KindWords() {}

    static String of(Enum<?> kind) {
        String words = kind.name().replace('_', ' ').toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /**
     * The kind that a cell means.
     *
     * @throws BusinessException on the column: {@code required}, or {@code import.kind} with those that there are
     */
    static <E extends Enum<E>> E read(RegisterColumn column, String written, Class<E> kinds) {
        if (written == null) {
            throw BusinessException.onField(column.name(), "required");
        }
        return Arrays.stream(kinds.getEnumConstants())
                .filter(kind -> plain(kind.name()).equals(plain(written)))
                .findFirst()
                .orElseThrow(() -> BusinessException.onField(
                        column.name(),
                        "import.kind",
                        Arrays.stream(kinds.getEnumConstants())
                                .map(KindWords::of)
                                .collect(Collectors.joining(", "))));
    }

    private static String plain(String word) {
        return word.replaceAll("[\\s_-]", "").toLowerCase(Locale.ROOT);
    }
}

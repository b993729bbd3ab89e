package org.mashwara.shared.document;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mashwara.shared.LocalText;

/** Values for a template in one language: texts in two languages, in lists and groups too, become that language's. */
public final class Spoken {

    private Spoken() {}

    /** @param values by their names in the template; groups of values are maps themselves */
    public static Map<String, Object> in(Locale language, Map<String, ?> values) {
        Map<String, Object> spoken = new HashMap<>();
        values.forEach((key, value) -> spoken.put(key, one(language, value)));
        return spoken;
    }

    private static Object one(Locale language, Object value) {
        if (value instanceof LocalText text) {
            return text.in(language);
        } else if (value instanceof List<?> list) {
            return list.stream().map(each -> one(language, each)).toList();
        } else if (value instanceof Map<?, ?> group) {
            Map<String, Object> spoken = new HashMap<>();
            group.forEach((key, each) -> spoken.put(String.valueOf(key), one(language, each)));
            return spoken;
        }
        return value;
    }
}

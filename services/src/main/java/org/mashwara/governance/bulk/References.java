package org.mashwara.governance.bulk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.mashwara.shared.BusinessException;

/** What rows can refer to: by the key, by a label of somebody's own, or by the name where only one bears it. */
final class References<T> {

    private final Map<String, T> byKey = new HashMap<>();
    private final Map<String, List<T>> byName = new HashMap<>();
    private final Set<String> mistaken = new HashSet<>();

    /** As keys and names are compared. */
    static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** Adds a thing; key and name may be null. */
    void add(T thing, String key, String name) {
        if (key != null) {
            byKey.put(plain(key), thing);
        }
        if (name != null) {
            List<T> others = byName.computeIfAbsent(plain(name), any -> new ArrayList<>());
            if (!others.contains(thing)) {
                others.add(thing);
            }
        }
    }

    /** Remembers what a row with a mistake would have been. */
    void addMistaken(String key, String name) {
        if (key != null) {
            mistaken.add(plain(key));
        }
        if (name != null) {
            mistaken.add(plain(name));
        }
    }

    /** What the register knows by a key, or null. */
    T known(String key) {
        return byKey.get(plain(key));
    }

    /** Those of a name. */
    List<T> named(String name) {
        return byName.getOrDefault(plain(name), List.of());
    }

    /**
     * The thing that a cell means; null for an empty cell.
     *
     * @throws BusinessException on the column: {@code import.unknown}, {@code import.ambiguous}, {@code
     *     import.dependsOnMistake}
     */
    T find(RegisterColumn column, String asked) {
        if (asked == null) {
            return null;
        }
        T byItsKey = known(asked);
        if (byItsKey != null) {
            return byItsKey;
        }
        List<T> bearers = named(asked);
        if (bearers.size() == 1) {
            return bearers.get(0);
        }
        if (bearers.isEmpty()) {
            String rule = mistaken.contains(plain(asked)) ? "import.dependsOnMistake" : "import.unknown";
            throw BusinessException.onField(column.name(), rule, asked);
        }
        throw BusinessException.onField(column.name(), "import.ambiguous", asked, bearers.size());
    }
}

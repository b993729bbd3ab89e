package org.mashwara.governance.bulk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** New rows of a tree in such an order that each stands after the new one above it. */
final class TreeOrder {

    private TreeOrder() {}

    /** Rows that stand above one another in a circle are mistakes and left out. */
    static List<RegisterRow> of(List<RegisterRow> rows, ImportRun run) {
        Map<String, RegisterRow> byLabel = new HashMap<>();
        rows.forEach(row -> {
            label(row.get(RegisterColumn.NAME_EN), row, byLabel);
            label(row.get(RegisterColumn.KEY), row, byLabel);
        });
        List<RegisterRow> ordered = new ArrayList<>();
        Set<RegisterRow> done = new HashSet<>();
        for (RegisterRow row : rows) {
            climb(row, byLabel, done, ordered, run);
        }
        return ordered;
    }

    private static void label(String label, RegisterRow row, Map<String, RegisterRow> byLabel) {
        if (label != null) {
            byLabel.putIfAbsent(References.plain(label), row);
        }
    }

    /** Without recursion: the chain may be as long as the sheet. */
    private static void climb(
            RegisterRow row,
            Map<String, RegisterRow> byLabel,
            Set<RegisterRow> done,
            List<RegisterRow> ordered,
            ImportRun run) {
        List<RegisterRow> chain = new ArrayList<>();
        Set<RegisterRow> above = new HashSet<>();
        RegisterRow each = row;
        while (each != null && !done.contains(each)) {
            if (!above.add(each)) {
                chain.forEach(one -> {
                    done.add(one);
                    run.mistaken(one, new Mistake(one.address(RegisterColumn.PARENT), "import.circle", List.of()));
                });
                return;
            }
            chain.add(0, each);
            String parent = each.get(RegisterColumn.PARENT);
            each = parent == null ? null : byLabel.get(References.plain(parent));
        }
        done.addAll(chain);
        ordered.addAll(chain);
    }
}

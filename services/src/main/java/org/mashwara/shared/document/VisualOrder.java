package org.mashwara.shared.document;

import java.text.Bidi;

/** In which order the runs of a paragraph stand on the line, from left to right. */
final class VisualOrder {

    private VisualOrder() {}

    static Integer[] of(Bidi bidi) {
        int runs = bidi.getRunCount();
        byte[] levels = new byte[runs];
        Integer[] order = new Integer[runs];
        for (int run = 0; run < runs; run++) {
            levels[run] = (byte) bidi.getRunLevel(run);
            order[run] = run;
        }
        if (runs > 1) {
            Bidi.reorderVisually(levels, 0, order, 0, runs);
        }
        return order;
    }

    static boolean isRightToLeft(Bidi bidi, int run) {
        return (bidi.getRunLevel(run) & 1) == 1;
    }
}

package org.mashwara.shared.sheet;

import java.util.List;

/** A sheet of a workbook with the rows that are not empty. */
public record Sheet(String name, List<SheetRow> rows) {

    /** The letters of a column. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}

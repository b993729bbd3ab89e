package org.mashwara.governance.bulk;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.mashwara.shared.sheet.Sheet;

/**
 * A row of the register's workbook.
 *
 * @param number as the workbook's program shows it, from 1
 * @param values what its cells say, without the empty ones; days as year-month-day
 * @param columns where its columns stand, from 0
 */
record RegisterRow(
        RegisterSheet sheet, int number, Map<RegisterColumn, String> values, Map<RegisterColumn, Integer> columns) {

    RegisterRow {
        values = Map.copyOf(values);
        columns = Map.copyOf(columns);
    }

    /** What a cell says, or null. */
    String get(RegisterColumn column) {
        return values.get(column);
    }

    /** The day that a cell says, or null. */
    LocalDate day(RegisterColumn column) {
        String value = values.get(column);
        return value == null ? null : LocalDate.parse(value);
    }

    /** Id of what the register knows by the row's key; nothing for a new row. */
    Optional<Long> id() {
        return sheet.id(get(RegisterColumn.KEY));
    }

    /** Where a cell stands. */
    String address(RegisterColumn column) {
        return Sheet.letters(columns.getOrDefault(column, 0)) + number;
    }

    /** By what people know it. */
    String label() {
        return switch (sheet) {
            case ORGANISATIONS, POSTS, PEOPLE -> known(RegisterColumn.NAME_EN);
            case INCUMBENCIES -> known(RegisterColumn.PERSON) + " · " + known(RegisterColumn.POST);
            case SEATS -> known(RegisterColumn.BODY) + " · " + known(RegisterColumn.POST);
        };
    }

    private String known(RegisterColumn column) {
        return values.getOrDefault(column, "?");
    }
}

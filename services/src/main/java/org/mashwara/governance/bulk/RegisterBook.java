package org.mashwara.governance.bulk;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.sheet.Sheet;
import org.mashwara.shared.sheet.SheetCell;
import org.mashwara.shared.sheet.SheetRow;
import org.mashwara.shared.sheet.WorkbookWriter;
import org.mashwara.shared.sheet.Workbooks;

/** The rows of the register's workbook as they were read, and what is wrong with them by themselves. */
final class RegisterBook {

    private final Map<RegisterSheet, List<RegisterRow>> rows = new EnumMap<>(RegisterSheet.class);
    private final List<ReportLine> mistaken = new ArrayList<>();

    private RegisterBook() {}

    /**
     * Reads a workbook.
     *
     * @throws BusinessException on the field {@code file} for what {@link Workbooks#read} refuses, and {@code
     *     import.noSheet} if it has none of the register's sheets
     */
    static RegisterBook read(byte[] content) {
        RegisterBook book = new RegisterBook();
        Set<RegisterSheet> seen = new HashSet<>();
        for (Sheet sheet : Workbooks.read(content)) {
            RegisterSheet.named(sheet.name()).filter(seen::add).ifPresent(known -> book.read(known, sheet));
        }
        if (seen.isEmpty()) {
            throw BusinessException.onField("file", "import.noSheet");
        }
        return book;
    }

    /** The rows of a sheet that can be understood, in their order. */
    List<RegisterRow> rows(RegisterSheet sheet) {
        return rows.getOrDefault(sheet, List.of());
    }

    /** Rows that can't be understood. */
    List<ReportLine> mistaken() {
        return List.copyOf(mistaken);
    }

    private void read(RegisterSheet known, Sheet sheet) {
        if (sheet.rows().isEmpty()) {
            return;
        }
        Map<RegisterColumn, Integer> columns = columns(known, sheet.rows().get(0));
        List<Mistake> missing = known.columns().stream()
                .filter(column -> !columns.containsKey(column))
                .map(column -> new Mistake("A1", "import.noColumn", List.of(column.heading())))
                .toList();
        if (!missing.isEmpty()) {
            mistaken.add(new ReportLine(known, 1, "", ReportLine.Outcome.MISTAKE, List.of(), missing));
            return;
        }
        Set<String> keys = new HashSet<>();
        List<RegisterRow> understood = new ArrayList<>();
        for (SheetRow row : sheet.rows().subList(1, sheet.rows().size())) {
            row(known, row, columns, keys).ifPresent(understood::add);
        }
        rows.put(known, understood);
    }

    private static Map<RegisterColumn, Integer> columns(RegisterSheet known, SheetRow headings) {
        Map<RegisterColumn, Integer> columns = new EnumMap<>(RegisterColumn.class);
        headings.cells()
                .forEach((index, cell) -> known.columns().stream()
                        .filter(column -> column.isMeantBy(cell.text()))
                        .forEach(column -> columns.putIfAbsent(column, index)));
        return columns;
    }

    private Optional<RegisterRow> row(
            RegisterSheet known, SheetRow row, Map<RegisterColumn, Integer> columns, Set<String> keys) {
        Map<RegisterColumn, String> values = new EnumMap<>(RegisterColumn.class);
        List<Mistake> mistakes = new ArrayList<>();
        columns.forEach((column, index) -> {
            SheetCell cell = row.cells().get(index);
            if (cell != null) {
                value(column, cell, mistakes).ifPresent(value -> values.put(column, value));
            }
        });
        if (values.isEmpty() && mistakes.isEmpty()) {
            return Optional.empty();
        }
        RegisterRow read = new RegisterRow(known, row.number(), values, columns);
        String key = read.get(RegisterColumn.KEY);
        if (key != null && !keys.add(References.plain(key))) {
            mistakes.add(new Mistake(read.address(RegisterColumn.KEY), "import.keyTwice", List.of(key)));
        }
        if (mistakes.isEmpty()) {
            return Optional.of(read);
        }
        mistaken.add(
                new ReportLine(known, row.number(), read.label(), ReportLine.Outcome.MISTAKE, List.of(), mistakes));
        return Optional.empty();
    }

    private static Optional<String> value(RegisterColumn column, SheetCell cell, List<Mistake> mistakes) {
        if (cell.formula()) {
            mistakes.add(new Mistake(cell.address(), "import.formula", List.of()));
            return Optional.empty();
        }
        if (!column.isDay()) {
            return Optional.of(cell.text());
        }
        Optional<LocalDate> day = cell.day();
        if (day.isEmpty()) {
            mistakes.add(new Mistake(cell.address(), "import.noDay", List.<Serializable>of(shortened(cell.text()))));
        }
        return day.map(LocalDate::toString);
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }

    /** The workbook of these rows, each by sheet and column; without any it is the empty form. */
    static byte[] write(Map<RegisterSheet, List<Map<RegisterColumn, String>>> rows, List<WorkbookWriter.Page> before) {
        List<WorkbookWriter.Page> pages = new ArrayList<>(before);
        for (RegisterSheet sheet : RegisterSheet.values()) {
            pages.add(new WorkbookWriter.Page(
                    sheet.title(),
                    sheet.columns().stream().map(RegisterColumn::heading).toList(),
                    rows.getOrDefault(sheet, List.of()).stream()
                            .map(row -> cells(sheet, row))
                            .toList()));
        }
        return WorkbookWriter.write(pages);
    }

    private static List<Object> cells(RegisterSheet sheet, Map<RegisterColumn, String> row) {
        List<Object> cells = new ArrayList<>();
        for (RegisterColumn column : sheet.columns()) {
            String value = row.get(column);
            cells.add(value != null && column.isDay() ? LocalDate.parse(value) : value);
        }
        return cells;
    }
}

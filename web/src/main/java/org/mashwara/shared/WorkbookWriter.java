package org.mashwara.shared;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * XLSX, written as it comes; a new sheet begins where one is full. A text is written as a text, whatever it begins with; a number
 * or a day as one that a spreadsheet can count with and sort.
 */
public final class WorkbookWriter implements TableWriter {

    private static final int FULL = 1_000_000;
    private static final int FLUSHED_EVERY = 500;
    private static final String DAY = "yyyy-mm-dd";

    /** A spreadsheet knows no days before; it counts a 29 February 1900 that never was. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    /** Wide enough for a day, in characters: what is narrower shows only that it is too narrow. */
    private static final int NARROWEST = 12;

    private final Workbook workbook;
    private String name;
    private List<String> head;
    private Worksheet sheet;
    private int sheets;
    private int row;

    public WorkbookWriter(OutputStream out, String name) {
        this.workbook = new Workbook(out, "Mashwara", "1.0");
        this.name = name;
    }

    @Override
    public void head(List<String> names) throws IOException {
        head = names;
        begin();
    }

    @Override
    public void next(String newName, List<String> names) throws IOException {
        sheet.finish();
        name = newName;
        sheets = 0;
        head(names);
    }

    @Override
    public void line(List<?> cells) throws IOException {
        if (row >= FULL) {
            sheet.finish();
            begin();
        }
        write(cells);
        if (row % FLUSHED_EVERY == 0) {
            sheet.flush();
        }
    }

    private void begin() throws IOException {
        sheets++;
        sheet = workbook.newWorksheet(sheets == 1 ? name : name + " " + sheets);
        row = 0;
        for (int column = 0; column < head.size(); column++) {
            sheet.width(column, Math.max(NARROWEST, head.get(column).length() + 2));
        }
        write(head);
        sheet.freezePane(0, 1);
        sheet.range(0, 0, 0, head.size() - 1).style().bold().set();
    }

    private void write(List<?> cells) {
        for (int column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        row++;
    }

    private void write(int column, Object cell) {
        if (cell instanceof Number number) {
            sheet.value(row, column, number);
        } else if (cell instanceof LocalDate day && !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY)) {
            sheet.value(row, column, day);
            sheet.style(row, column).format(DAY).set();
        } else if (cell != null) {
            sheet.value(row, column, cell.toString());
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}

package org.mashwara.shared;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** XLSX, written as it comes; a new sheet begins where one is full. */
public final class WorkbookWriter implements TableWriter {

    private static final int FULL = 1_000_000;
    private static final int FLUSHED_EVERY = 500;

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
    public void line(List<String> cells) throws IOException {
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
        write(head);
        sheet.freezePane(0, 1);
        sheet.range(0, 0, 0, head.size() - 1).style().bold().set();
    }

    private void write(List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column) != null) {
                sheet.value(row, column, cells.get(column));
            }
        }
        row++;
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}

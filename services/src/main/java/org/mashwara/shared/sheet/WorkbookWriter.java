package org.mashwara.shared.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a workbook of plain values: texts stay texts, whatever they begin with; no formulas. */
public final class WorkbookWriter {

    private static final String PROGRAM = "Mashwara";
    private static final String VERSION = "1.0";
    private static final String DAY = "yyyy-mm-dd";
    private static final int WIDEST = 60;
    private static final int NARROWEST = 12;

    private WorkbookWriter() {}

    /**
     * A sheet to be written.
     *
     * @param headings the first row; none for a sheet of prose
     * @param rows texts, days or numbers; null for an empty cell
     */
    public record Page(String name, List<String> headings, List<List<Object>> rows) {}

    /** The workbook's bytes. */
    public static byte[] write(List<Page> pages) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, PROGRAM, VERSION)) {
            for (Page page : pages) {
                write(page, workbook.newWorksheet(page.name()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Page page, Worksheet sheet) throws IOException {
        int top = page.headings().isEmpty() ? 0 : 1;
        for (int column = 0; column < page.headings().size(); column++) {
            sheet.value(0, column, page.headings().get(column));
            sheet.style(0, column).bold().fillColor("E3F1F1").wrapText(true).set();
            sheet.width(
                    column,
                    Math.min(WIDEST, NARROWEST + page.headings().get(column).length() / 2));
        }
        if (top == 1) {
            sheet.freezePane(0, 1);
        } else {
            sheet.width(0, WIDEST * 2);
        }
        for (int row = 0; row < page.rows().size(); row++) {
            List<Object> cells = page.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                write(sheet, row + top, column, cells.get(column));
            }
        }
        sheet.finish();
    }

    private static void write(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format(DAY).set();
        } else if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value != null) {
            sheet.value(row, column, value.toString());
        }
    }
}

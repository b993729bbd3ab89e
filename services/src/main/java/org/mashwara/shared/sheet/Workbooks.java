package org.mashwara.shared.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.mashwara.shared.BusinessException;

/** Reads workbooks that people hand in. */
public final class Workbooks {

    /** The largest file, in bytes: 5 MiB. */
    public static final int MAX_BYTES = 5 * 1024 * 1024;

    /** The most rows of all sheets together. */
    public static final int MAX_ROWS = 20_000;

    /** Columns beyond are not read. */
    private static final int MAX_COLUMNS = 50;

    private static final int MAX_SHEETS = 20;

    private static final int MAX_TEXT = 32_767;

    private Workbooks() {}

    /**
     * The sheets of a workbook, in their order.
     *
     * @throws BusinessException on the field {@code file}: {@code file.empty}, {@code file.tooLarge} (with the limit in
     *     MB), {@code sheet.type} if it is no XLSX by its content, {@code sheet.suspicious} if it unpacks to far more
     *     than a register holds or defines entities, {@code sheet.unreadable}, {@code sheet.tooManyRows} (with the
     *     limit)
     */
    public static List<Sheet> read(byte[] content) {
        WorkbookGuard.check(content);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content));
                Stream<org.dhatim.fastexcel.reader.Sheet> found = workbook.getSheets()) {
            if (workbook.isDate1904()) {
                throw BusinessException.onField("file", "sheet.calendar");
            }
            List<Sheet> sheets = new ArrayList<>();
            int left = MAX_ROWS;
            for (org.dhatim.fastexcel.reader.Sheet each :
                    found.limit(MAX_SHEETS).toList()) {
                Sheet sheet = new Sheet(each.getName(), rows(each, left));
                left -= Math.max(0, sheet.rows().size() - 1);
                sheets.add(sheet);
            }
            return sheets;
        } catch (BusinessException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // whatever the library meets in a file that only looks like a workbook
            throw BusinessException.onField("file", "sheet.unreadable");
        }
    }

    private static List<SheetRow> rows(org.dhatim.fastexcel.reader.Sheet sheet, int most) throws IOException {
        List<SheetRow> rows = new ArrayList<>();
        try (Stream<Row> stream = sheet.openStream()) {
            for (Iterator<Row> each = stream.iterator(); each.hasNext(); ) {
                SheetRow row = row(each.next());
                if (row.cells().isEmpty()) {
                    continue;
                }
                // the headings are no row of the register
                if (rows.size() > most) {
                    throw BusinessException.onField("file", "sheet.tooManyRows", MAX_ROWS);
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static SheetRow row(Row row) {
        Map<Integer, SheetCell> cells = new LinkedHashMap<>();
        for (Cell cell : row) {
            if (cell == null || cell.getType() == CellType.EMPTY || cell.getColumnIndex() >= MAX_COLUMNS) {
                continue;
            }
            Object value = cell.getType() == CellType.ERROR ? "#" : cell.getValue();
            boolean formula = cell.getFormula() != null || cell.getType() == CellType.FORMULA;
            if (value == null && formula) {
                value = "=";
            }
            String written = value == null ? "" : value.toString();
            if (!written.isBlank()) {
                boolean cut = value instanceof String && written.length() > MAX_TEXT;
                cells.put(
                        cell.getColumnIndex(),
                        new SheetCell(
                                Sheet.letters(cell.getColumnIndex()) + row.getRowNum(),
                                cut ? written.substring(0, MAX_TEXT) : value,
                                formula));
            }
        }
        return new SheetRow(row.getRowNum(), cells);
    }
}

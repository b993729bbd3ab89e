package org.mashwara.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class WorkbookWriterTest {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    /** The cells of the only line as a spreadsheet reads them. */
    private static List<Cell> read(Object... cells) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WorkbookWriter workbook = new WorkbookWriter(out, "Results")) {
            workbook.head(Arrays.stream(cells).map(cell -> "Heading").toList());
            workbook.line(Arrays.asList(cells));
        }
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()), WITH_FORMATS)) {
            Row line = workbook.getFirstSheet().read().get(1);
            return line.stream().toList();
        }
    }

    @Test
    void numbersAndDaysAreWrittenSoThatASpreadsheetCountsAndSortsThem() throws IOException {
        List<Cell> cells = read(7, new BigDecimal("-2.5"), LocalDate.of(2014, 3, 18));

        assertThat(cells).extracting(Cell::getType).containsOnly(CellType.NUMBER);
        assertThat(cells.get(0).asNumber()).isEqualByComparingTo("7");
        assertThat(cells.get(1).asNumber()).isEqualByComparingTo("-2.5");
        assertThat(cells.get(2).asDate().toLocalDate()).isEqualTo("2014-03-18");
        assertThat(cells.get(2).getDataFormatString()).isEqualTo("yyyy-mm-dd");
    }

    @Test
    void textsStayTextsWhateverTheyBeginWith() throws IOException {
        List<Cell> cells = read("=1+1", "+5", "-5", "@SUM(A1)", "12", "2014-03-18");

        assertThat(cells).extracting(Cell::getType).containsOnly(CellType.STRING);
        assertThat(cells)
                .extracting(Cell::asString)
                .containsExactly("=1+1", "+5", "-5", "@SUM(A1)", "12", "2014-03-18");
        assertThat(cells).extracting(Cell::getFormula).containsOnlyNulls();
    }

    @Test
    void aDayThatNoSpreadsheetKnowsIsWrittenAsText() throws IOException {
        assertThat(read(LocalDate.of(1899, 5, 1)).get(0).asString()).isEqualTo("1899-05-01");
        assertThat(read(LocalDate.of(1900, 3, 1)).get(0).getType()).isEqualTo(CellType.NUMBER);
    }
}

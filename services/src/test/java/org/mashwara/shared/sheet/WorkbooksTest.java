package org.mashwara.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.mashwara.shared.BusinessException;

class WorkbooksTest {

    private static final List<WorkbookWriter.Page> SMALL = List.of(new WorkbookWriter.Page(
            "Posts",
            List.of("Key", "Name", "Since", "Grade"),
            List.of(
                    Arrays.asList("P-1", "=1+1 \"Inspector\" & <General>", LocalDate.of(2014, 3, 18), 20),
                    Arrays.asList(null, "انسپکٹر جنرل", null, null))));

    @Test
    void whatIsWrittenIsRead() {
        Sheet sheet = Workbooks.read(WorkbookWriter.write(SMALL)).get(0);
        assertThat(sheet.name()).isEqualTo("Posts");
        Map<Integer, SheetCell> first = sheet.rows().get(1).cells();
        assertThat(first.get(0).text()).isEqualTo("P-1");
        assertThat(first.get(1).text()).isEqualTo("=1+1 \"Inspector\" & <General>");
        assertThat(first.get(1).formula()).isFalse();
        assertThat(first.get(1).address()).isEqualTo("B2");
        assertThat(first.get(2).day()).contains(LocalDate.of(2014, 3, 18));
        assertThat(first.get(3).text()).isEqualTo("20");
        Map<Integer, SheetCell> second = sheet.rows().get(2).cells();
        assertThat(second).containsOnlyKeys(1);
        assertThat(second.get(1).text()).isEqualTo("انسپکٹر جنرل");
    }

    @Test
    void daysAreReadAsPeopleWriteThem() {
        assertThat(day("2014-03-18")).contains(LocalDate.of(2014, 3, 18));
        assertThat(day("18.3.2014")).contains(LocalDate.of(2014, 3, 18));
        assertThat(day("18/03/2014")).contains(LocalDate.of(2014, 3, 18));
        assertThat(day("2014-02-30")).isEmpty();
        assertThat(day("tomorrow")).isEmpty();
        assertThat(new SheetCell("A1", new BigDecimal("-5"), false).day()).isEmpty();
        assertThat(new SheetCell("A1", new BigDecimal("99999999999"), false).day())
                .isEmpty();
    }

    @Test
    void aFormulaIsToldFromAValue() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Posts");
            sheet.formula(0, 0, "1+1");
            sheet.value(0, 1, "plain");
        }
        Map<Integer, SheetCell> cells =
                Workbooks.read(bytes.toByteArray()).get(0).rows().get(0).cells();
        assertThat(cells.get(0).formula()).isTrue();
        assertThat(cells.get(1).formula()).isFalse();
    }

    @Test
    void whatIsNoWorkbookIsRefusedByItsContent() throws IOException {
        refused(new byte[0], "file.empty");
        refused("name,grade".getBytes(StandardCharsets.UTF_8), "sheet.type");
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}, "sheet.type");
        refused(zip(Map.of("readme.txt", "no workbook".getBytes(StandardCharsets.UTF_8))), "sheet.type");
        refused(zip(Map.of("xl/workbook.xml", "<broken".getBytes(StandardCharsets.UTF_8))), "sheet.unreadable");
        refused(new byte[Workbooks.MAX_BYTES + 1], "file.tooLarge");
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        byte[] zeros = new byte[110 * 1024 * 1024];
        refused(zip(Map.of("xl/workbook.xml", zeros)), "sheet.suspicious");
    }

    @Test
    void aWorkbookThatDefinesEntitiesIsRefused() throws IOException {
        String xml = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaa\">]><workbook>&a;</workbook>";
        refused(zip(Map.of("xl/workbook.xml", xml.getBytes(StandardCharsets.UTF_8))), "sheet.suspicious");
    }

    @Test
    void tooManyRowsAreRefusedAndTheMostAreNot() {
        assertThat(Workbooks.read(many(Workbooks.MAX_ROWS)).get(0).rows()).hasSize(Workbooks.MAX_ROWS + 1);
        refused(many(Workbooks.MAX_ROWS + 1), "sheet.tooManyRows");
    }

    @Property(tries = 200)
    void aBrokenFileIsRefusedAndNothingElse(
            @ForAll @IntRange(max = 4000) int at, @ForAll @Size(min = 1, max = 40) byte[] noise) {
        byte[] file = WorkbookWriter.write(SMALL);
        for (int i = 0; i < noise.length; i++) {
            file[(at + i) % file.length] = noise[i];
        }
        try {
            assertThat(Workbooks.read(file)).isNotNull();
        } catch (BusinessException e) {
            assertThat(e.getField()).isEqualTo("file");
        }
    }

    private static byte[] many(int rows) {
        List<List<Object>> all = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            all.add(List.of("row " + i));
        }
        return WorkbookWriter.write(List.of(new WorkbookWriter.Page("Many", List.of("Heading"), all)));
    }

    private static java.util.Optional<LocalDate> day(String written) {
        return new SheetCell("A1", written, false).day();
    }

    private static void refused(byte[] content, String key) {
        assertThatThrownBy(() -> Workbooks.read(content))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        e -> assertThat(e.getMessageKey()).isEqualTo(key));
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}

package org.mashwara.governance.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.mashwara.directory.IncumbencyKind;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.sheet.WorkbookWriter;

class RegisterBookTest {

    @Property(tries = 100)
    void whatIsTakenOutComesBack(@ForAll("registers") Map<RegisterSheet, List<Map<RegisterColumn, String>>> register) {
        RegisterBook book = RegisterBook.read(RegisterBook.write(register, List.of(FormGuide.page())));
        assertThat(book.mistaken()).isEmpty();
        for (RegisterSheet sheet : RegisterSheet.values()) {
            assertThat(book.rows(sheet).stream().map(RegisterRow::values).toList())
                    .as(sheet.title())
                    .isEqualTo(register.getOrDefault(sheet, List.of()));
        }
    }

    @Provide
    Arbitrary<Map<RegisterSheet, List<Map<RegisterColumn, String>>>> registers() {
        Arbitrary<List<Integer>> sizes =
                Arbitraries.integers().between(0, 4).list().ofSize(5);
        Arbitrary<List<String>> texts = Arbitraries.strings()
                .withCharRange('!', '~')
                .withCharRange('\u0621', '\u064a')
                .ofMinLength(1)
                .ofMaxLength(30)
                .list()
                .ofSize(60);
        Arbitrary<List<Integer>> days =
                Arbitraries.integers().between(100, 60_000).list().ofSize(20);
        return Combinators.combine(sizes, texts, days).as(RegisterBookTest::register);
    }

    private static Map<RegisterSheet, List<Map<RegisterColumn, String>>> register(
            List<Integer> sizes, List<String> texts, List<Integer> days) {
        Map<RegisterSheet, List<Map<RegisterColumn, String>>> register = new EnumMap<>(RegisterSheet.class);
        int next = 0;
        for (RegisterSheet sheet : RegisterSheet.values()) {
            List<Map<RegisterColumn, String>> rows = new ArrayList<>();
            for (int i = 0; i < sizes.get(sheet.ordinal()); i++) {
                Map<RegisterColumn, String> row = new EnumMap<>(RegisterColumn.class);
                for (RegisterColumn column : sheet.columns()) {
                    String value = column.isDay()
                            ? LocalDate.of(1900, 3, 1)
                                    .plusDays(days.get(next % days.size()))
                                    .toString()
                            : texts.get(next % texts.size());
                    row.put(column, column == RegisterColumn.KEY ? sheet.name() + i : value);
                    next++;
                }
                rows.add(row);
            }
            if (!rows.isEmpty()) {
                register.put(sheet, rows);
            }
        }
        return register;
    }

    @Test
    void mistakesAreToldByCell() {
        RegisterBook book = RegisterBook.read(WorkbookWriter.write(List.of(new WorkbookWriter.Page(
                "people",
                List.of("Telephone", "KEY", "Name (English) | نام", "نام (اردو)", "E-mail"),
                List.of(
                        List.of("081", "a", "One", "ایک", "one@example.org"),
                        List.of("082", "A", "Two", "دو", "two@example.org"))))));
        assertThat(book.rows(RegisterSheet.PEOPLE)).singleElement().satisfies(row -> {
            assertThat(row.get(RegisterColumn.TELEPHONE)).isEqualTo("081");
            assertThat(row.get(RegisterColumn.NAME_UR)).isEqualTo("ایک");
            assertThat(row.address(RegisterColumn.NAME_EN)).isEqualTo("C2");
        });
        assertThat(book.mistaken())
                .singleElement()
                .satisfies(line -> assertThat(line.mistakes())
                        .containsExactly(new Mistake("B3", "import.keyTwice", List.of("A"))));
    }

    @Test
    void aMissingColumnIsNamed() {
        RegisterBook book = RegisterBook.read(WorkbookWriter.write(
                List.of(new WorkbookWriter.Page("People", List.of("Key"), List.of(List.of("a"))))));
        assertThat(book.rows(RegisterSheet.PEOPLE)).isEmpty();
        assertThat(book.mistaken())
                .singleElement()
                .satisfies(line ->
                        assertThat(line.mistakes()).extracting(Mistake::key).containsOnly("import.noColumn"));
    }

    @Test
    void aWorkbookOfSomethingElseIsRefused() {
        byte[] other = WorkbookWriter.write(
                List.of(new WorkbookWriter.Page("Sheet1", List.of("Name"), List.of(List.of("x")))));
        assertThatThrownBy(() -> RegisterBook.read(other))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        e -> assertThat(e.getMessageKey()).isEqualTo("import.noSheet"));
    }

    @Test
    void kindsAreReadAsPeopleWriteThem() {
        assertThat(KindWords.of(IncumbencyKind.CURRENT_CHARGE)).isEqualTo("Current charge");
        for (String written : List.of("Current charge", "current-charge", "CURRENT_CHARGE")) {
            assertThat(KindWords.read(RegisterColumn.KIND, written, IncumbencyKind.class))
                    .isEqualTo(IncumbencyKind.CURRENT_CHARGE);
        }
        assertThatThrownBy(() -> KindWords.read(RegisterColumn.KIND, "permanent", IncumbencyKind.class))
                .isInstanceOfSatisfying(BusinessException.class, e -> {
                    assertThat(e.getField()).isEqualTo("KIND");
                    assertThat(e.getArguments().get(0).toString()).contains("Regular, Acting");
                });
    }

    @Test
    void aReferenceIsAKeyOrTheNameOfOneThing() {
        References<String> references = new References<>();
        references.add("first", "P-1", "Secretary");
        references.add("second", "P-2", "Secretary");
        references.add("third", "P-3", "Inspector  General");
        references.addMistaken(null, "Director");
        assertThat(references.find(RegisterColumn.POST, "p-1")).isEqualTo("first");
        assertThat(references.find(RegisterColumn.POST, " inspector general ")).isEqualTo("third");
        assertThat(references.find(RegisterColumn.POST, null)).isNull();
        refused(references, "Secretary", "import.ambiguous");
        refused(references, "Nobody", "import.unknown");
        refused(references, "director", "import.dependsOnMistake");
    }

    private static void refused(References<String> references, String asked, String key) {
        assertThatThrownBy(() -> references.find(RegisterColumn.POST, asked))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        e -> assertThat(e.getMessageKey()).isEqualTo(key));
    }

    @Test
    void newOnesStandAfterThoseAboveThem() {
        ImportRun run = new ImportRun(LocalDate.of(2014, 3, 18));
        List<RegisterRow> rows =
                List.of(row(2, "Deputy", "Director"), row(3, "Director", "Secretary"), row(4, "Secretary", null));
        assertThat(TreeOrder.of(rows, run))
                .extracting(RegisterRow::label)
                .containsExactly("Secretary", "Director", "Deputy");
        assertThat(run.report(List.of()).lines()).isEmpty();
    }

    @Test
    void aCircleIsAMistakeOfItsRows() {
        ImportRun run = new ImportRun(LocalDate.of(2014, 3, 18));
        assertThat(TreeOrder.of(List.of(row(2, "One", "Other"), row(3, "Other", "One"), row(4, "Third", null)), run))
                .extracting(RegisterRow::label)
                .containsExactly("Third");
        assertThat(run.report(List.of()).lines())
                .flatExtracting(ReportLine::mistakes)
                .extracting(Mistake::key)
                .containsOnly("import.circle")
                .hasSize(2);
    }

    private static RegisterRow row(int number, String name, String parent) {
        Map<RegisterColumn, String> values = new EnumMap<>(RegisterColumn.class);
        values.put(RegisterColumn.NAME_EN, name);
        if (parent != null) {
            values.put(RegisterColumn.PARENT, parent);
        }
        List<RegisterColumn> columns = RegisterSheet.POSTS.columns();
        Map<RegisterColumn, Integer> places = new EnumMap<>(RegisterColumn.class);
        Arrays.stream(RegisterColumn.values())
                .filter(columns::contains)
                .forEach(column -> places.put(column, columns.indexOf(column)));
        return new RegisterRow(RegisterSheet.POSTS, number, values, places);
    }
}

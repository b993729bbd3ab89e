package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Reading;

class RateSheetTest {

    private static final RateTable RATES = new RateTable(
            List.of(2013, 2014),
            List.of(
                    new RateTable.Line(
                            1,
                            LocalText.of("Home Secretary", "سیکرٹری داخلہ"),
                            List.of(new RateTable.Cell(3, 1), new RateTable.Cell(1, 1))),
                    new RateTable.Line(
                            2,
                            LocalText.of("Prosecutor General", "پراسیکیوٹر جنرل"),
                            List.of(new RateTable.Cell(0, 0), new RateTable.Cell(2, 0)))));

    @Test
    void eachPostHasALineForEachYearInWhichItWasAsked() {
        assertThat(RateSheet.lines(RATES, Reading.words("en")))
                .allSatisfy(line -> assertThat(line).hasSameSizeAs(RateSheet.COLUMNS))
                .containsExactly(
                        List.of("Home Secretary", 2013, 3, 1, 33),
                        List.of("Home Secretary", 2014, 1, 1, 100),
                        List.of("Prosecutor General", 2014, 2, 0, 0));
        assertThat(RateSheet.lines(RATES, Reading.words("ur")))
                .extracting(line -> line.get(0))
                .containsExactly("سیکرٹری داخلہ", "سیکرٹری داخلہ", "پراسیکیوٹر جنرل");
    }

    @Test
    void everyColumnIsExplainedInBothLanguages() {
        Codebook codebook = new Codebook(Reading.words("en"));
        for (String column : RateSheet.COLUMNS) {
            assertThat(codebook.column(column)).hasSameSizeAs(Codebook.COLUMNS);
            assertThat(codebook.column(column)
                            .get(Codebook.COLUMNS.indexOf("meaningUr"))
                            .toString())
                    .as(column)
                    .isNotBlank();
        }
    }
}

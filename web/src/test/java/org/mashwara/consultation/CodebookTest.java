package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Reading;

class CodebookTest {

    private static final int CODE = Codebook.COLUMNS.indexOf("answer");

    private final Codebook codebook = new Codebook(Reading.words("en"));

    private static CodebookLine line(String question, QuestionKind kind, boolean notMyArea, String option) {
        return new CodebookLine(
                "DAC",
                1,
                question,
                kind.name(),
                LocalText.of("What?", null),
                notMyArea,
                option,
                option == null ? null : LocalText.of("An option", null),
                null,
                null,
                null);
    }

    private static CodebookLine measured(QuestionKind kind, String minimum, String maximum, LocalText unit) {
        return new CodebookLine(
                "DAC",
                1,
                "A",
                kind.name(),
                LocalText.of("How many?", null),
                false,
                null,
                null,
                minimum == null ? null : new BigDecimal(minimum),
                maximum == null ? null : new BigDecimal(maximum),
                unit);
    }

    private List<String> codes(CodebookLine... lines) {
        return codebook.questions(Arrays.asList(lines)).stream()
                .map(line -> {
                    assertThat(line).hasSameSizeAs(Codebook.COLUMNS);
                    return line.get(CODE).toString();
                })
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void notMyAreaIsExplainedOnceForEveryKindThatAllowsItAndForNoQuestionThatDoesNot(QuestionKind kind) {
        assertThat(codes(line("A", kind, true, null))).containsOnlyOnce("NOT_MY_AREA");
        assertThat(codes(line("A", kind, false, null))).isNotEmpty().doesNotContain("NOT_MY_AREA");
    }

    @Test
    void optionsComeFirstEachOnceAndGradesWhereAMatrixHasNone() {
        assertThat(codes(
                        line("A", QuestionKind.MATRIX, true, "MORE"),
                        line("A", QuestionKind.MATRIX, true, "LESS"),
                        line("B", QuestionKind.MATRIX, true, null),
                        line("C", QuestionKind.NUMBER, true, null)))
                .containsExactly(
                        "MORE",
                        "LESS",
                        "NOT_MY_AREA",
                        "STRONGLY_DISAGREE",
                        "DISAGREE",
                        "AGREE",
                        "STRONGLY_AGREE",
                        "NOT_MY_AREA",
                        "",
                        "NOT_MY_AREA");
    }

    /** Lowest, highest, unit in English and in Urdu. */
    private List<Object> range(CodebookLine line) {
        List<Object> only = codebook.questions(List.of(line)).get(0);
        return Stream.of("minimum", "maximum", "unit", "unitUr")
                .map(column -> only.get(Codebook.COLUMNS.indexOf(column)))
                .toList();
    }

    @Test
    void theHighestRatingAndTheRangeAndUnitOfANumberStandBesideTheQuestion() {
        assertThat(range(measured(QuestionKind.RATING, "1", "10", null)))
                .containsExactly(BigDecimal.ONE, BigDecimal.TEN, "", "");
        assertThat(range(measured(QuestionKind.NUMBER, "0.5", null, LocalText.of("officers", "افسران"))))
                .containsExactly(new BigDecimal("0.5"), null, "officers", "افسران");
    }

    @Test
    void whatTheColumnsForNumbersHoldIsToldInBothLanguages() {
        for (String column : Codebook.RANGE) {
            List<Object> line = codebook.column(column);
            assertThat(line).hasSameSizeAs(Codebook.COLUMNS);
            assertThat(line.get(Codebook.COLUMNS.indexOf("meaning")).toString()).contains("codebook");
            assertThat(line.get(Codebook.COLUMNS.indexOf("meaningUr")).toString())
                    .contains("کوڈ بک");
        }
    }

    @Test
    void whatWasLeftOpenIsExplainedWithTheColumnThatSaysIt() {
        assertThat(codebook.column("state").toString()).contains("NO_ANSWER", "left open", "خالی");
    }
}

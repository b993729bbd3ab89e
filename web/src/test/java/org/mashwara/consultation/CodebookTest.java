package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
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
                option == null ? null : LocalText.of("An option", null));
    }

    private List<String> codes(CodebookLine... lines) {
        return codebook.questions(Arrays.asList(lines)).stream()
                .map(line -> {
                    assertThat(line).hasSameSizeAs(Codebook.COLUMNS);
                    return line.get(CODE);
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

    @Test
    void whatWasLeftOpenIsExplainedWithTheColumnThatSaysIt() {
        assertThat(codebook.column("state").toString()).contains("NO_ANSWER", "left open", "خالی");
    }
}

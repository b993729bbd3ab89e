package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.document.PdfMaker;
import org.mashwara.shared.document.PrintedPage;

class PrintedConditionsTest {

    private static final AskedQuestion VISITED = question("visited", QuestionKind.SINGLE_CHOICE, "Who visited?");
    private static final AskedQuestion HELPED = question("helped", QuestionKind.AGREEMENT, "It helped.");

    private final PrintedConditions conditions =
            new PrintedConditions(List.of(turn(null, line(VISITED, null), line(HELPED, null))));

    private static AskedQuestion question(String code, QuestionKind kind, String text) {
        List<OptionLine> options =
                kind.hasOptions() ? List.of(new OptionLine("adviser", LocalText.of("An adviser", "مشیر"))) : List.of();
        return new AskedQuestion(
                1, code, kind, LocalText.of(text, null), null, false, false, options, null, null, null);
    }

    private static FormLine line(AskedQuestion question, ConditionLine condition) {
        return new FormLine("l" + question.code(), question, true, false, condition, List.of());
    }

    private static FormTurn turn(ConditionLine condition, FormLine... lines) {
        LocalText title = LocalText.of("Visits", null);
        return new FormTurn("s1", title, null, null, null, null, null, null, true, condition, List.of(lines));
    }

    @Test
    void whatIsAlwaysShownDependsOnNothing() {
        assertThat(conditions.words(null)).isNull();
    }

    @Test
    void optionsAreNamedAndGradesAreLeftToTheTemplate() {
        Map<String, Object> words =
                conditions.words(new ConditionLine("visited", ConditionOperator.IS, "adviser, somebody"));
        assertThat(words).containsEntry("asked", VISITED.text()).containsEntry("IS", true);
        assertThat(words.get("values"))
                .isEqualTo(List.of(
                        Map.of("label", LocalText.of("An adviser", "مشیر"), "last", false),
                        Map.of("label", LocalText.of("somebody", null), "last", true)));
        assertThat(conditions
                        .words(new ConditionLine("helped", ConditionOperator.IS_NOT, "AGREE"))
                        .get("values"))
                .isEqualTo(List.of(Map.of("AGREE", true, "last", true)));
        assertThat(conditions
                        .words(new ConditionLine("helped", ConditionOperator.ANSWERED, null))
                        .get("values"))
                .isEqualTo(List.of());
    }

    @Test
    void standInTheFormOnPaper() throws Exception {
        FormTurn turn = turn(
                new ConditionLine("visited", ConditionOperator.ANSWERED, null),
                line(VISITED, null),
                line(HELPED, null),
                line(
                        question("why", QuestionKind.SHORT_TEXT, "Why?"),
                        new ConditionLine("helped", ConditionOperator.IS, "DISAGREE,STRONGLY_DISAGREE")));
        LocalText anything = LocalText.of("Anything", null);
        byte[] pdf = new PdfMaker()
                .make(
                        ResponseDocuments.class,
                        "blank-form",
                        Locale.ENGLISH,
                        new PrintedPage(anything, anything, anything),
                        Map.of(
                                "turns",
                                PrintedAnswers.blank(List.of(turn)),
                                "round",
                                anything,
                                "post",
                                anything,
                                "closes",
                                anything));
        assertThat(text(pdf))
                .contains("Only if “Who visited?” is answered.")
                .contains("Only if “It helped.” is answered by Disagree or Strongly disagree.");
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}

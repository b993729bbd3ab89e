package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
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

class PrintedAnswersTest {

    private static final LocalText ANYTHING = LocalText.of("Anything", null);

    private static FormLine line(QuestionKind kind, Integer minimum, Integer maximum, LocalText unit) {
        List<OptionLine> options =
                kind.hasOptions() ? List.of(new OptionLine("adviser", LocalText.of("An adviser", "مشیر"))) : List.of();
        AskedQuestion question = new AskedQuestion(
                1,
                kind.name(),
                kind,
                LocalText.of("Question " + kind, null),
                null,
                false,
                false,
                options,
                number(minimum),
                number(maximum),
                unit);
        return new FormLine("l" + kind, question, true, false, null, List.of());
    }

    private static BigDecimal number(Integer value) {
        return value == null ? null : new BigDecimal(value).setScale(2);
    }

    private static FormTurn turn(FormLine... lines) {
        return new FormTurn(
                "s1",
                LocalText.of("Visits", null),
                null,
                LocalText.of("Train the investigators", null),
                "1.2",
                null,
                1L,
                1L,
                true,
                null,
                List.of(lines));
    }

    private static String form(Locale language, FormLine... lines) throws IOException {
        FormTurn turn = turn(lines);
        byte[] pdf = new PdfMaker()
                .make(
                        ResponseDocuments.class,
                        "blank-form",
                        language,
                        new PrintedPage(ANYTHING, ANYTHING, ANYTHING),
                        Map.of(
                                "turns",
                                PrintedAnswers.blank(List.of(turn)),
                                "round",
                                ANYTHING,
                                "post",
                                ANYTHING,
                                "closes",
                                ANYTHING));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void theBlankFormSaysHowEachQuestionIsAnswered() throws IOException {
        String form = form(
                Locale.ENGLISH,
                line(QuestionKind.MULTIPLE_CHOICE, null, null, null),
                line(QuestionKind.NUMBER, 0, 500, LocalText.of("officers", null)),
                line(QuestionKind.RATING, null, 5, null),
                line(QuestionKind.FILE, null, null, null));

        assertThat(form)
                .contains("1.2 Train the investigators: Visits")
                .contains("Tick all that apply.")
                .contains("0 to 500. Unit: officers.")
                .contains("1 is the lowest, 5 the highest.")
                .contains("Attach it to this form.");
    }

    @Test
    void aReceiptSaysWhatANumberCountsAndOfHowMuchARatingIs() {
        assertThat(given(line(QuestionKind.NUMBER, 0, 500, LocalText.of("officers", null)), "120"))
                .containsEntry("text", "120")
                .containsEntry("unit", LocalText.of("officers", null))
                .containsEntry("highest", null);
        assertThat(given(line(QuestionKind.RATING, null, 5, null), "4"))
                .containsEntry("text", "4")
                .containsEntry("unit", null)
                .containsEntry("highest", "5");
        assertThat(given(line(QuestionKind.NUMBER, 0, 500, LocalText.of("officers", null)), null))
                .containsEntry("none", true)
                .containsEntry("unit", null);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> given(FormLine line, String number) {
        GivenValue value = new GivenValue(
                null,
                number == null ? null : new BigDecimal(number),
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null);
        FormLine answered = new FormLine(
                line.key(),
                line.question(),
                true,
                false,
                null,
                List.of(new FormCell("c", null, null, null, null, value, null, null)));
        Map<String, Object> section =
                PrintedAnswers.given(List.of(turn(answered))).get(0);
        Map<?, ?> printed = (Map<?, ?>) ((List<?>) section.get("lines")).get(0);
        return (Map<String, Object>) ((List<?>) printed.get("cells")).get(0);
    }

    @Test
    void aNumberMayHaveOneEndOrNone() throws IOException {
        assertThat(form(Locale.ENGLISH, line(QuestionKind.NUMBER, 1, null, null)))
                .contains("At least 1.");
        assertThat(form(Locale.ENGLISH, line(QuestionKind.NUMBER, null, 9, null)))
                .contains("At most 9.");
        assertThat(form(Locale.ENGLISH, line(QuestionKind.SHORT_TEXT, null, null, null)))
                .doesNotContain("Tick all")
                .doesNotContain("Attach")
                .doesNotContain("At ");
        assertThat(form(Locale.forLanguageTag("ur"), line(QuestionKind.NUMBER, 0, 500, null)))
                .contains("500");
    }
}

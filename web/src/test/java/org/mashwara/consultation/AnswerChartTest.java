package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Reading;

class AnswerChartTest {

    private static final AnsweredQuestion TIMES = new AnsweredQuestion(
            "TIMES",
            QuestionKind.NUMBER,
            LocalText.of("How often?", null),
            List.of(),
            null,
            1,
            SectionRepeat.ONCE,
            false);

    private static List<String> labels(String language, AnswerBin... bins) {
        AnswerGroup total = new AnswerGroup("", GroupLabel.NONE, new AnswerCount(5, 0, 0), List.of(), null);
        return new AnswerChart(
                        new AnswerTable(TIMES, total, List.of(bins), null, List.of()),
                        Reading.words(language),
                        Reading.format(language))
                .getBars().stream().map(AnswerChart.Bar::label).toList();
    }

    private static AnswerBin bin(int from, int until, boolean whole) {
        return new AnswerBin(BigDecimal.valueOf(from), BigDecimal.valueOf(until), 1, whole);
    }

    @Test
    void stepsOfWholeNumbersAreNamedByTheNumbersInThem() {
        assertThat(labels("en", bin(0, 1, true), bin(1, 2, true))).containsExactly("0", "1");
        assertThat(labels("en", bin(0, 5, true), bin(5, 10, true))).containsExactly("0 to 4", "5 to 9");
    }

    @Test
    void stepsAreNamedByTheirRangeAsSoonAsOneNumberHasAFraction() {
        assertThat(labels("en", bin(0, 1, true), bin(1, 2, false))).containsExactly("0 to under 1", "1 to under 2");
        assertThat(labels("ur", bin(1, 2, false))).containsExactly("1 یا زیادہ، 2 سے کم");
    }
}

package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mashwara.consultation.ExportedAnswer.State;
import org.mashwara.shared.LocalText;

class ExportedAnswerTest {

    private static Object measured(QuestionKind kind, State state, String value) {
        LocalText name = LocalText.of("Name", null);
        return new ExportedAnswer(
                        1L,
                        "M1",
                        name,
                        Instant.EPOCH,
                        name,
                        name,
                        name,
                        name,
                        null,
                        null,
                        null,
                        "DAC",
                        1,
                        "Q",
                        kind.name(),
                        state,
                        value,
                        null)
                .measured();
    }

    @Test
    void aNumberAndADayAreTakenOutAsWhatTheyAre() {
        assertThat(measured(QuestionKind.RATING, State.ANSWERED, "4")).isEqualTo(new BigDecimal("4"));
        assertThat(measured(QuestionKind.NUMBER, State.ANSWERED, "-2.5")).isEqualTo(new BigDecimal("-2.5"));
        assertThat(measured(QuestionKind.DATE, State.ANSWERED, "2014-03-18")).isEqualTo(LocalDate.of(2014, 3, 18));
    }

    @Test
    void codesAndWhatIsNoMeasureStayTexts() {
        assertThat(measured(QuestionKind.SINGLE_CHOICE, State.ANSWERED, "1")).isEqualTo("1");
        assertThat(measured(QuestionKind.AGREEMENT, State.ANSWERED, "AGREE")).isEqualTo("AGREE");
        assertThat(measured(QuestionKind.NUMBER, State.NOT_MY_AREA, "NOT_MY_AREA"))
                .isEqualTo("NOT_MY_AREA");
        assertThat(measured(QuestionKind.RATING, State.NO_ANSWER, null)).isNull();
        assertThat(measured(QuestionKind.COMMENT, State.ANSWERED, null)).isNull();
        assertThat(measured(QuestionKind.DATE, State.ANSWERED, "12014-03-18"))
                .as("of a year that no spreadsheet knows")
                .isEqualTo("12014-03-18");
    }
}

package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnsweringTimeTest {

    @ParameterizedTest
    @CsvSource({"0, 1", "4, 1", "14, 1", "18, 2", "24, 2", "60, 6"})
    void tenQuestionsTakeAMinute(int open, int minutes) {
        assertThat(AnsweringTime.minutes(open)).isEqualTo(minutes);
    }
}

package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkplanActivityTest {

    @ParameterizedTest
    @ValueSource(strings = {"A01", "A 1/b", "1/2/3"})
    void isReadAsItWasWritten(String code) {
        WorkplanActivity activity = new WorkplanActivity(51, code);

        assertThat(WorkplanActivity.parse(activity.toString())).isEqualTo(activity);
    }

    @Test
    void nothingIsNoRestriction() {
        assertThat(WorkplanActivity.parse(null)).isNull();
        assertThat(WorkplanActivity.parse(" ")).isNull();
    }

    /** Otherwise a mistyped address would show the results of everything. */
    @ParameterizedTest
    @ValueSource(strings = {"A01", "/A01", "x/A01", "-1/A01", "99999999999999999999/A01", "51/"})
    void anythingElseIsAnActivityThatThereIsNot(String key) {
        assertThat(WorkplanActivity.parse(key).workplanId()).isZero();
    }
}

package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class QuestionKindTest {

    @Test
    void wordsAndFilesAloneAreNotToldByHowOftenEachWasGiven() {
        assertThat(Arrays.stream(QuestionKind.values()).filter(kind -> !kind.isCounted()))
                .containsExactlyInAnyOrder(
                        QuestionKind.SHORT_TEXT,
                        QuestionKind.LONG_TEXT,
                        QuestionKind.COMMENT,
                        QuestionKind.PROPOSAL,
                        QuestionKind.FILE);
    }
}

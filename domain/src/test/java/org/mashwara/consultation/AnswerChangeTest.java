package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mashwara.shared.StoredFile;

class AnswerChangeTest {

    private final AReview review = new AReview();
    private final AnswerChange.Place place = new AnswerChange.Place(review.proposal, About.activity(review.hiv));

    @Test
    void anotherFileOfTheSameNameIsAnotherAnswer() {
        AnswerChange.Said first = file();
        AnswerChange.Said second = file();

        assertThat(AnswerChange.between(Map.of(place, first), Map.of(place, second)))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.contentBefore()).isEqualTo("letter.pdf");
                    assertThat(change.contentAfter()).isEqualTo("letter.pdf");
                });
        assertThat(AnswerChange.between(Map.of(place, first), Map.of(place, first)))
                .isEmpty();
    }

    private static AnswerChange.Said file() {
        return AnswerChange.Said.of(AnswerValue.of(new StoredFile(
                "letter.pdf", "%PDF-1.4 a letter".getBytes(StandardCharsets.US_ASCII), Instant.EPOCH, 7L)));
    }
}

package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mashwara.consultation.AReview.DURING;
import static org.mashwara.consultation.AReview.text;
import static org.mashwara.consultation.ResponseTest.assertRefused;

import java.util.List;
import org.junit.jupiter.api.Test;

class DispositionTest {

    private static final long LEAD = 9;

    private final AReview review = new AReview();
    private final Response response = review.response();

    DispositionTest() {
        response.save(
                0,
                review.hiv,
                List.of(
                        new GivenAnswer(review.proposal, null, "Include the women's section."),
                        new GivenAnswer(review.relevance, Agreement.AGREE, null)),
                DURING,
                7);
    }

    @Test
    void answersAProposalOnlyAfterItsSubmission() {
        assertRefused("disposition.beforeSubmission", () -> give(review.proposal, "It is planned."));
        submit();

        Disposition given = give(review.proposal, "It is planned.");

        assertThat(given.getVerdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(given.getReason()).isEqualTo("It is planned.");
    }

    @Test
    void answersWordsAndNotGrades() {
        submit();
        assertRefused("disposition.onlyForWords", () -> give(review.relevance, "Thank you."));
    }

    @Test
    void alwaysSaysWhy() {
        submit();
        assertRefused("required", () -> give(review.proposal, " "));
    }

    @Test
    void knowsADoubleClickFromASecondOpinion() {
        submit();
        Disposition given = give(review.proposal, "It is planned.");

        assertThat(given.isRepeatedBy(Verdict.ACCEPTED, " It is planned. ", LEAD))
                .isTrue();
        assertThat(given.isRepeatedBy(Verdict.NOT_ACCEPTED, "It is planned.", LEAD))
                .isFalse();
        assertThat(given.isRepeatedBy(Verdict.ACCEPTED, "It is planned.", 10)).isFalse();
    }

    private void submit() {
        response.submit(response.getVersion(), DURING, 7, text("Inspector General of Prisons"), null);
    }

    private Disposition give(Question question, String reason) {
        return new Disposition(
                response.answerTo(review.hiv, question).orElseThrow(), Verdict.ACCEPTED, reason, DURING, LEAD);
    }
}

package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mashwara.consultation.AReview.CLOSES;
import static org.mashwara.consultation.AReview.DURING;
import static org.mashwara.consultation.AReview.committed;
import static org.mashwara.consultation.AReview.text;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.StaleEditException;

class ResponseTest {

    private static final long HOLDER = 7;
    private static final long DELEGATE = 8;

    private final AReview review = new AReview();
    private final Response response = review.response();

    @Test
    void theLastSaveCounts() {
        save(Agreement.DISAGREE);
        save(Agreement.AGREE);

        assertThat(response.getState()).isEqualTo(ResponseState.DRAFT);
        assertThat(response.getAnswers()).hasSize(1);
        assertThat(response.answerTo(review.hiv, review.relevance).orElseThrow().getAgreement())
                .isEqualTo(Agreement.AGREE);
    }

    @Test
    void anEmptiedAnswerIsGone() {
        save(Agreement.AGREE);
        save(null);

        assertThat(response.getAnswers()).isEmpty();
    }

    @Test
    void savingOneActivityLeavesTheOthersAlone() {
        save(Agreement.AGREE);
        response.save(
                response.getVersion(),
                review.training,
                List.of(new GivenAnswer(review.proposal, null, "  Include the women's section. ")),
                DURING,
                HOLDER);

        assertThat(response.getAnswers()).hasSize(2);
        assertThat(response.answerTo(review.training, review.proposal)
                        .orElseThrow()
                        .getText())
                .isEqualTo("Include the women's section.");
    }

    @Test
    void whatSomebodyElseSavedMeanwhileIsNotOverwritten() {
        long shownToHolder = response.getVersion();
        response.save(shownToHolder, review.hiv, relevance(Agreement.DISAGREE), DURING, DELEGATE);
        committed(response);

        assertThatThrownBy(() -> response.save(shownToHolder, review.hiv, relevance(Agreement.AGREE), DURING, HOLDER))
                .isInstanceOf(StaleEditException.class);
        assertThatThrownBy(() -> submit(shownToHolder, HOLDER)).isInstanceOf(StaleEditException.class);
    }

    @Test
    void aSaveWhoseReceiptWasLostMayBeSentAgain() {
        long shown = response.getVersion();
        response.save(shown, review.hiv, relevance(Agreement.AGREE), DURING, HOLDER);
        committed(response);

        response.save(shown, review.hiv, relevance(Agreement.AGREE), DURING, HOLDER);

        assertThat(response.getAnswers()).hasSize(1);
    }

    @Test
    void asksOnlyAboutWhatConcernsTheSeat() {
        Response ofThePolice = new Response(review.round(), review.policeSeat, List.of(review.training));

        assertRefused(
                "response.notAsked", () -> ofThePolice.save(0, review.hiv, relevance(Agreement.AGREE), DURING, HOLDER));
        Question foreign = new Questionnaire("OTHER", 1, text("Other")).ask("X", QuestionKind.COMMENT, text("?"));
        assertRefused(
                "response.notAsked",
                () -> response.save(0, review.hiv, List.of(new GivenAnswer(foreign, null, "Why?")), DURING, HOLDER));
    }

    @Test
    void aGradeIsNoAnswerToAQuestionInWordsNorWordsToOneOfAgreement() {
        assertRefused("answer.kind", () -> new GivenAnswer(review.proposal, Agreement.AGREE, null));
        assertRefused("answer.kind", () -> new GivenAnswer(review.relevance, null, "Yes"));
        assertRefused("tooLong", () -> new GivenAnswer(review.proposal, null, "x".repeat(4001)));
    }

    @Test
    void submittingKeepsTheNamesOfTheDay() {
        save(Agreement.AGREE);

        assertThat(submit(response.getVersion(), DELEGATE)).isTrue();

        assertThat(response.isSubmitted()).isTrue();
        assertThat(response.getSubmittedBy()).isEqualTo(DELEGATE);
        assertThat(response.getPostName()).isEqualTo(text("Inspector General of Prisons"));
        assertThat(response.getPersonName()).isEqualTo(text("Abdul Karim"));
    }

    @Test
    void aDoubleClickIsOneSubmission() {
        save(Agreement.AGREE);
        long shown = response.getVersion();
        submit(shown, HOLDER);
        committed(response);

        assertThat(submit(shown, HOLDER)).isFalse();
    }

    @Test
    void aSecondSubmissionIsRefused() {
        save(Agreement.AGREE);
        long shown = response.getVersion();
        submit(shown, HOLDER);
        committed(response);

        assertRefused("response.alreadySubmitted", () -> submit(shown, DELEGATE));
        assertRefused("response.alreadySubmitted", () -> submit(response.getVersion(), HOLDER));
        assertRefused("response.alreadySubmitted", () -> save(Agreement.DISAGREE));
    }

    @Test
    void nothingIsTakenAfterTheClosing() {
        save(Agreement.AGREE);

        assertRefused(
                "round.closed",
                () -> response.submit(
                        response.getVersion(), CLOSES, HOLDER, text("Inspector General of Prisons"), null));
        response.getRound().close(DURING);
        assertRefused("round.closed", () -> submit(response.getVersion(), HOLDER));
        assertRefused("round.closed", () -> save(Agreement.AGREE));
        assertRefused("round.alreadyClosed", () -> response.getRound().close(DURING));
    }

    @Test
    void anEmptyResponseIsNone() {
        assertRefused("response.empty", () -> submit(response.getVersion(), HOLDER));
    }

    private void save(Agreement agreement) {
        response.save(response.getVersion(), review.hiv, relevance(agreement), DURING, HOLDER);
    }

    private boolean submit(long shown, long by) {
        return response.submit(shown, DURING, by, text("Inspector General of Prisons"), text("Abdul Karim"));
    }

    private List<GivenAnswer> relevance(Agreement agreement) {
        return List.of(new GivenAnswer(review.relevance, agreement, null));
    }

    static void assertRefused(String rule, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        e -> assertThat(e.getMessageKey()).isEqualTo(rule));
    }
}

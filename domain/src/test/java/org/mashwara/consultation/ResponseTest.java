package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mashwara.consultation.AReview.CLOSES;
import static org.mashwara.consultation.AReview.DURING;
import static org.mashwara.consultation.AReview.committed;
import static org.mashwara.consultation.AReview.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.mashwara.governance.Seat;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.StaleEditException;
import org.mashwara.shared.StoredFile;

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
        assertThat(response.answerTo(review.relevance, About.activity(review.hiv))
                        .orElseThrow()
                        .getAgreement())
                .isEqualTo(Agreement.AGREE);
    }

    @Test
    void anOpenOneGoesOnWithTheSeatAndASubmittedOneStays() {
        Seat next = review.policeSeat;
        save(Agreement.AGREE);
        response.passTo(next);
        assertThat(response.getSeat()).isSameAs(next);
        assertThat(response.getAnswers()).hasSize(1);
        response.submit(AReview.submission(response.getVersion(), null, DURING, HOLDER), ClearanceRoute.NONE);
        assertRefused("response.alreadySubmitted", () -> response.passTo(next));
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
                List.of(words(review.proposal, "  Include the women's section. ")),
                DURING,
                HOLDER);

        assertThat(response.getAnswers()).hasSize(2);
        assertThat(response.answerTo(review.proposal, About.activity(review.training))
                        .orElseThrow()
                        .getText())
                .isEqualTo("Include the women's section.");
    }

    @Test
    void whatSomebodyElseSavedMeanwhileIsNotOverwritten() {
        long shownToHolder = response.getVersion();
        response.save(shownToHolder, relevance(Agreement.DISAGREE), DURING, DELEGATE);
        committed(response);

        assertThatThrownBy(() -> response.save(shownToHolder, relevance(Agreement.AGREE), DURING, HOLDER))
                .isInstanceOf(StaleEditException.class);
        assertThatThrownBy(() -> submit(shownToHolder, HOLDER)).isInstanceOf(StaleEditException.class);
    }

    @Test
    void whatThePersonSavedOnAnotherDeviceMeanwhileIsNotSentUnseen() {
        save(Agreement.AGREE);
        committed(response);
        long shown = response.getVersion();
        save(Agreement.DISAGREE);
        committed(response);

        assertThatThrownBy(() -> submit(shown, HOLDER)).isInstanceOf(StaleEditException.class);
        assertThat(submit(response.getVersion(), HOLDER)).isTrue();
    }

    @Test
    void whatWasShownOnADeviceIsJustWhatIsGiven() {
        response.save(response.getVersion(), List.of(words(review.proposal, "Two\r\nlines")), DURING, HOLDER);
        ShownAnswer shown = ShownAnswer.read(review.proposal, About.activity(review.training), List.of(" Two\nlines "));
        ShownAnswer nothing = ShownAnswer.read(review.relevance, About.activity(review.hiv), List.of());

        response.requireShown(List.of(shown, nothing));

        assertStale(List.of());
        assertStale(List.of(ShownAnswer.read(review.proposal, About.activity(review.training), List.of("Two lines"))));
        assertStale(List.of(shown, ShownAnswer.read(review.relevance, About.activity(review.hiv), List.of("AGREE"))));
        assertRefused(
                "answer.kind",
                () -> ShownAnswer.read(review.relevance, About.activity(review.hiv), List.of("Perhaps")));
    }

    private void assertStale(List<ShownAnswer> shown) {
        assertThatThrownBy(() -> response.requireShown(shown)).isInstanceOf(StaleEditException.class);
    }

    @Test
    void aFileIsShownByWhatStandsInIt() {
        Questionnaire questionnaire = new Questionnaire("FILES", 1, text("Files"), QuestionnaireSubject.WORKPLAN);
        Section section = questionnaire.addSection(SectionContent.of(text("Any"), SectionRepeat.ONCE));
        Question note = questionnaire.ask(section, QuestionContent.of("NOTE", QuestionKind.FILE, text("Your note?")));
        Response asked = new Response(review.roundAsking(questionnaire), review.prisonsSeat, List.of());
        StoredFile older = file("%PDF-1.4 older");
        StoredFile file = file("%PDF-1.4");
        asked.save(
                asked.getVersion(),
                List.of(new GivenAnswer(note, About.nothing(), AnswerValue.of(file))),
                DURING,
                HOLDER);

        asked.requireShown(List.of(ShownAnswer.read(note, About.nothing(), List.of(file.getSha256()))));
        assertThatThrownBy(() -> asked.requireShown(
                        List.of(ShownAnswer.read(note, About.nothing(), List.of(older.getSha256())))))
                .as("another file of the same name")
                .isInstanceOf(StaleEditException.class);
    }

    private static StoredFile file(String content) {
        return new StoredFile("note.pdf", content.getBytes(StandardCharsets.US_ASCII), DURING, HOLDER);
    }

    @Test
    void aSaveWhoseReceiptWasLostMayBeSentAgain() {
        long shown = response.getVersion();
        response.save(shown, relevance(Agreement.AGREE), DURING, HOLDER);
        committed(response);

        response.save(shown, relevance(Agreement.AGREE), DURING, HOLDER);

        assertThat(response.getAnswers()).hasSize(1);
    }

    @Test
    void asksOnlyAboutWhatConcernsTheSeat() {
        Response ofThePolice = new Response(review.round(), review.policeSeat, List.of(review.training));

        assertRefused("response.notAsked", () -> ofThePolice.save(0, relevance(Agreement.AGREE), DURING, HOLDER));
        Questionnaire other = new Questionnaire("OTHER", 1, text("Other"), QuestionnaireSubject.WORKPLAN);
        Section section = other.addSection(SectionContent.of(text("Any"), SectionRepeat.PER_ACTIVITY));
        Question foreign = other.ask(section, QuestionContent.of("X", QuestionKind.COMMENT, text("?")));
        assertRefused("response.notAsked", () -> response.save(0, List.of(words(foreign, "Why?")), DURING, HOLDER));
    }

    @Test
    void aGradeIsNoAnswerToAQuestionInWordsNorWordsToOneOfAgreement() {
        assertRefused(
                "answer.kind",
                () -> new GivenAnswer(review.proposal, About.activity(review.hiv), AnswerValue.of(Agreement.AGREE)));
        assertRefused("answer.kind", () -> words(review.relevance, "Yes"));
        assertRefused("answer.tooLong", () -> words(review.proposal, "x".repeat(4001)));
    }

    @Test
    void submittingKeepsTheNamesOfTheDay() {
        save(Agreement.AGREE);

        assertThat(submit(response.getVersion(), DELEGATE)).isTrue();

        assertThat(response.isSubmitted()).isTrue();
        assertThat(response.getGiving().getSubmittedBy()).isEqualTo(DELEGATE);
        assertThat(response.getGiving().getPostName()).isEqualTo(text("Inspector General of Prisons"));
        assertThat(response.getGiving().getPersonName()).isEqualTo(text("Abdul Karim"));
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

        assertRefused("round.closed", () -> AReview.submit(response, response.getVersion(), CLOSES, HOLDER));
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
        response.save(response.getVersion(), relevance(agreement), DURING, HOLDER);
    }

    private boolean submit(long shown, long by) {
        return AReview.submit(response, shown, DURING, by);
    }

    private List<GivenAnswer> relevance(Agreement agreement) {
        return List.of(new GivenAnswer(
                review.relevance,
                About.activity(review.hiv),
                agreement == null ? AnswerValue.NONE : AnswerValue.of(agreement)));
    }

    private GivenAnswer words(Question question, String text) {
        return new GivenAnswer(question, About.activity(review.training), AnswerValue.words(text));
    }

    static void assertRefused(String rule, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        e -> assertThat(e.getMessageKey()).isEqualTo(rule));
    }
}

package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mashwara.consultation.AReview.CLOSES;
import static org.mashwara.consultation.AReview.DURING;
import static org.mashwara.consultation.AReview.committed;
import static org.mashwara.consultation.ResponseTest.assertRefused;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mashwara.shared.StoredFile;

class ResponseVersionsTest {

    private static final long HOLDER = 7;
    private static final long CLERK = 8;

    private final AReview review = new AReview();
    private final Response first = review.response();

    @Test
    void aChangeCountsOnlyOnceItIsSubmitted() {
        submitted();
        Response next = first.change(DURING, HOLDER, false);

        assertThat(next.getNumber()).isEqualTo(2);
        assertThat(next.answerTo(review.relevance, About.activity(review.hiv))
                        .orElseThrow()
                        .getAgreement())
                .isEqualTo(Agreement.AGREE);
        assertThat(first.isSubmitted()).isTrue();
        assertThat(first.isStanding()).isTrue();
        assertThat(next.isStanding()).isFalse();

        save(next, Agreement.DISAGREE);
        AReview.submit(next, next.getVersion(), DURING, HOLDER);

        assertThat(next.isSubmitted()).isTrue();
        assertThat(next.isStanding()).isTrue();
        assertThat(first.getState()).isEqualTo(ResponseState.SUPERSEDED);
        assertThat(first.isStanding()).isFalse();
        assertThat(first.answerTo(review.relevance, About.activity(review.hiv))
                        .orElseThrow()
                        .getAgreement())
                .isEqualTo(Agreement.AGREE);
    }

    @Test
    void oneChangeAtATimeAndOnlyOfWhatIsGiven() {
        assertRefused("response.notGiven", () -> first.change(DURING, HOLDER, false));
        submitted();
        assertRefused("response.changeBegun", () -> first.change(DURING, HOLDER, true));
        assertRefused("round.closed", () -> first.change(CLOSES, HOLDER, false));
    }

    @Test
    void aChangeGivenUpLeavesWhatWasGiven() {
        submitted();
        Response next = first.change(DURING, HOLDER, false);
        next.discard();

        assertThat(next.getState()).isEqualTo(ResponseState.DISCARDED);
        assertThat(first.isSubmitted()).isTrue();
        assertThat(first.isStanding()).isTrue();
        assertRefused("response.notAChange", first::discard);
        assertRefused("response.alreadySubmitted", () -> save(next, Agreement.DISAGREE));
    }

    @Test
    void ofAllVersionsOfASeatTheRoundWaitsForAtMostOne() {
        assertThat(first.isAwaited()).isTrue();
        submitted();
        assertThat(first.isAwaited()).isFalse();
        Response next = first.change(DURING, HOLDER, false);
        assertThat(List.of(first.isAwaited(), next.isAwaited()))
                .as("a change begun while what was given counts")
                .containsOnly(false);
        next.discard();
        Response given = first.change(DURING, HOLDER, false);
        AReview.submit(given, given.getVersion(), DURING, HOLDER);
        assertThat(List.of(first.isAwaited(), next.isAwaited(), given.isAwaited()))
                .as("replaced, given up, given")
                .containsOnly(false);
        assertRefused("reminder.answered", () -> ResponseReminder.byRule(7, first, DURING));
        assertRefused("reminder.answered", () -> ResponseReminder.by(HOLDER, next, DURING));

        given.withdraw("Sent too early.", DURING, HOLDER);
        assertThat(given.isAwaited()).as("withdrawn").isTrue();
        Response again = given.change(DURING, HOLDER, false);
        assertThat(given.isAwaited()).as("withdrawn, and begun again").isFalse();
        assertThat(again.isAwaited()).isTrue();
        assertThat(ResponseReminder.byRule(7, again, DURING).getResponse()).isEqualTo(again);
    }

    @Test
    void whatNobodyCanGiveAnyMoreIsAskedNoMore() {
        first.lapse();
        assertThat(first.getState()).isEqualTo(ResponseState.LAPSED);
        assertThat(first.isAwaited()).isFalse();
        assertThat(first.isStanding()).isFalse();
        assertRefused("response.alreadySubmitted", first::lapse);
    }

    @Test
    void aChangeThatNobodyCanGiveLeavesWhatWasGiven() {
        submitted();
        assertRefused("response.alreadySubmitted", first::lapse);
        Response next = first.change(DURING, HOLDER, false);
        next.lapse();
        assertThat(next.getState()).isEqualTo(ResponseState.DISCARDED);
        assertThat(first.isStanding()).isTrue();
    }

    @Test
    void whatWasWithdrawnKeepsItsReasonAndMayBeGivenAgain() {
        assertRefused("response.notGiven", () -> first.withdraw("Sent too early.", DURING, HOLDER));
        submitted();
        assertRefused("required", () -> first.withdraw(" ", DURING, HOLDER));
        assertRefused("round.closed", () -> first.withdraw("Sent too early.", CLOSES, HOLDER));

        first.withdraw("Sent too early.", DURING, HOLDER);

        assertThat(first.isSubmitted()).isFalse();
        assertThat(first.isStanding()).isTrue();
        assertThat(first.getWithdrawal().getReason()).isEqualTo("Sent too early.");
        Response again = first.change(DURING, HOLDER, false);
        assertThat(again.isStanding()).isTrue();
        assertThat(first.isStanding()).isFalse();
        AReview.submit(again, again.getVersion(), DURING, HOLDER);
        assertThat(again.isSubmitted()).isTrue();
        assertThat(first.getState()).isEqualTo(ResponseState.WITHDRAWN);
    }

    @Test
    void theSameActIsReceivedOnceByItsKeyWhoeverRepeatsIt() {
        save(first, Agreement.AGREE);
        Submission act = AReview.submission(first.getVersion(), "a-key", DURING, HOLDER);
        assertThat(first.submit(act, ClearanceRoute.NONE)).isTrue();
        committed(first);

        assertThat(first.submit(act, ClearanceRoute.NONE)).isFalse();
        assertThat(first.submit(AReview.submission(first.getVersion(), "a-key", DURING, 8), ClearanceRoute.NONE))
                .isFalse();
        assertRefused(
                "response.alreadySubmitted",
                () -> first.submit(
                        AReview.submission(first.getVersion(), "another", DURING, HOLDER), ClearanceRoute.NONE));
    }

    @Test
    void aFormOnPaperIsEnteredWithItsScanAndNotAfterTheFact() {
        PaperDays days = PaperDays.of(first.getRound(), DURING, ZoneOffset.UTC);
        LocalDate today = days.today();
        assertRefused("required", () -> new PaperForm("Abdul Karim", today, "D-1", null, HOLDER, days));
        assertRefused("required", () -> new PaperForm("Abdul Karim", null, "D-1", null, HOLDER, days));
        assertRefused("paper.future", () -> new PaperForm("Abdul Karim", today.plusDays(1), "D-1", null, HOLDER, days));
        assertRefused(
                "paper.beforeRound",
                () -> new PaperForm("Abdul Karim", days.opened().minusDays(1), "D-1", null, HOLDER, days));
        assertThat(new PaperForm("Abdul Karim", days.opened(), "D-1", scan(), HOLDER, days).getDated())
                .as("on the day of the round's opening")
                .isEqualTo(LocalDate.of(2014, 3, 19));
        submitted();
        assertRefused("response.alreadySubmitted", () -> first.enteredFrom(null));
    }

    @Test
    void aFormOnPaperBeginsEmptyAndNeverOverWhatTheOfficeHasWritten() {
        PaperForm form = form("D-1");
        save(first, Agreement.AGREE);
        assertThat(PaperEntry.isOfficesOwn(first)).isTrue();
        assertRefused("paper.drafted", () -> PaperEntry.begin(first, form));
        save(first, null);
        assertThat(PaperEntry.isOfficesOwn(first)).as("taken out again").isFalse();
        save(first, Agreement.AGREE);
        AReview.submit(first, first.getVersion(), DURING, HOLDER);

        Response next = first.change(DURING, HOLDER, false);
        save(next, Agreement.DISAGREE);
        assertRefused("paper.drafted", () -> PaperEntry.begin(next, form));
        save(next, Agreement.AGREE);
        assertThat(PaperEntry.isOfficesOwn(next)).as("as it was given").isFalse();
        PaperEntry.begin(next, form);
        assertThat(next.getAnswers()).as("what the paper leaves empty").isEmpty();
        save(next, Agreement.STRONGLY_AGREE);
        PaperEntry.requireFiller(next, true);
        PaperEntry.begin(next, form("D-2"));
        assertThat(next.getPaper().getDiaryNumber()).as("goes on").isEqualTo("D-2");
        assertThat(next.getAnswers()).hasSize(1);

        assertRefused("paper.entering", () -> PaperEntry.requireFiller(next, false));
        PaperEntry.takeOver(next, DURING, HOLDER);
        PaperEntry.requireFiller(next, false);
        assertThat(next.getPaper()).as("taken over by the office").isNull();
        assertThat(next.getDrafting().getSavedBy()).isEqualTo(HOLDER);
        assertThat(PaperEntry.isOfficesOwn(next)).isTrue();
        assertThat(next.getAnswers()).hasSize(1);
        assertThat(first.getAnswers()).hasSize(1);
    }

    private PaperForm form(String diaryNumber) {
        PaperDays days = PaperDays.of(first.getRound(), DURING, ZoneOffset.UTC);
        return new PaperForm("Abdul Karim", days.today(), diaryNumber, scan(), CLERK, days);
    }

    private static StoredFile scan() {
        return new StoredFile("form.pdf", "%PDF-1.4 signed".getBytes(StandardCharsets.US_ASCII), DURING, CLERK);
    }

    private void submitted() {
        save(first, Agreement.AGREE);
        AReview.submit(first, first.getVersion(), DURING, HOLDER);
        committed(first);
    }

    private void save(Response response, Agreement agreement) {
        response.save(response.getVersion(), List.of(grade(review.relevance, agreement)), DURING, HOLDER);
    }

    private GivenAnswer grade(Question question, Agreement agreement) {
        return new GivenAnswer(
                question, About.activity(review.hiv), agreement == null ? AnswerValue.NONE : AnswerValue.of(agreement));
    }
}

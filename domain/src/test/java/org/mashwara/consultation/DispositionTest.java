package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.mashwara.consultation.AReview.DURING;
import static org.mashwara.consultation.ResponseTest.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class DispositionTest {

    private static final long LEAD = 9;
    private static final long HEAD = 10;
    private static final LocalDate DUE = LocalDate.of(2014, 4, 10);

    private final AReview review = new AReview();
    private final Response response = review.response();

    DispositionTest() {
        response.save(
                0,
                List.of(new GivenAnswer(
                        review.proposal,
                        About.activity(review.hiv),
                        AnswerValue.words("Include the women's section."))),
                DURING,
                7);
        AReview.submit(response, response.getVersion(), DURING, 7);
    }

    private Point point(String source) {
        return new Point(
                response,
                new Spoken(source, PointKind.PROPOSAL, review.hiv, review.hiv.getOutput(), "Include the women."),
                review.police,
                DUE,
                DURING);
    }

    private static Disposition give(Verdict verdict, Point... points) {
        return new Disposition(List.of(points), verdict, "It is planned.", List.of(), DURING, LEAD);
    }

    @Test
    void answersSimilarPointsTogether() {
        Point one = point("1/PROPOSAL");
        Point other = point("2/PROPOSAL");

        Disposition given = give(Verdict.ACCEPTED, one, other);

        assertThat(List.of(one, other)).allSatisfy(point -> {
            assertThat(point.getState()).isEqualTo(PointState.ANSWERED);
            assertThat(point.getDisposition()).isSameAs(given);
            assertThat(point.isAccepted()).isTrue();
        });
        assertRefused("disposition.alreadyGiven", () -> give(Verdict.ACCEPTED, one));
        assertRefused("disposition.answersNothing", () -> give(Verdict.ACCEPTED));
    }

    private Point confidential(String source) {
        Point point = point(source);
        give(Verdict.ACCEPTED, point).keepConfidential(true, point);
        point.reopen("It helps nobody.", DUE, DURING, 7);
        return point;
    }

    @Test
    void whatIsAnsweredWithTheOpenedPointStaysConfidential() {
        Point confidential = confidential("1/PROPOSAL");
        Point open = point("2/PROPOSAL");

        give(Verdict.ACCEPTED, open, confidential).keepConfidential(false, open);

        assertThat(confidential.isConfidential()).isTrue();
        assertThat(open.isConfidential()).isFalse();
    }

    @Test
    void theOpenedPointMayBecomeOpenAloneOrAmongOthers() {
        Point alone = confidential("1/PROPOSAL");
        give(Verdict.ACCEPTED, alone).keepConfidential(false, alone);
        assertThat(alone.isConfidential()).isFalse();
        assertThat(alone.getOpenSince()).isEqualTo(alone.getDisposition().getGivenAt());

        Point opened = confidential("2/PROPOSAL");
        Point other = confidential("3/PROPOSAL");
        give(Verdict.ACCEPTED, opened, other).keepConfidential(false, opened);
        assertThat(opened.isConfidential()).isFalse();
        assertThat(other.isConfidential()).isTrue();
    }

    @Test
    void aRefusalChangesWhoReadsThePointWithItsReleaseAlone() {
        Point open = point("1/PROPOSAL");
        Disposition hiding = give(Verdict.NOT_ACCEPTED, open);
        hiding.keepConfidential(true, open);
        assertThat(open.isConfidential()).as("before the release").isFalse();
        assertThat(open.isConfidentialOnceOut()).isTrue();
        hiding.release(List.of(), DURING, HEAD);
        assertThat(open.isConfidential()).as("after it").isTrue();
        assertThat(open.getToBeConfidential()).isNull();

        Point hidden = confidential("2/PROPOSAL");
        Disposition opening = give(Verdict.NOT_ACCEPTED, hidden);
        opening.keepConfidential(false, hidden);
        assertThat(hidden.isConfidential()).as("before the release").isTrue();
        opening.release(List.of(), DURING, HEAD);
        assertThat(hidden.isConfidential()).as("after it").isFalse();
    }

    @Test
    void aRefusalThatNeverGoesOutChangesNobodysReading() {
        Point sentBack = point("1/PROPOSAL");
        Disposition refusal = give(Verdict.NOT_ACCEPTED, sentBack);
        refusal.keepConfidential(true, sentBack);
        refusal.sendBack("Let them read it.", DURING, HEAD);
        assertThat(sentBack.isConfidential()).isFalse();
        assertThat(sentBack.getToBeConfidential()).as("to be thought over").isTrue();
        give(Verdict.ACCEPTED, sentBack);
        assertThat(sentBack.isConfidential()).isFalse();
        assertThat(sentBack.getToBeConfidential()).isNull();

        Point hidden = confidential("2/PROPOSAL");
        give(Verdict.NOT_ACCEPTED, hidden).keepConfidential(false, hidden);
        hidden.become(response, new Spoken("2/PROPOSAL", PointKind.PROPOSAL, null, null, "Else."), DUE, DURING);
        assertThat(hidden.isConfidential()).isTrue();
        give(Verdict.NOT_ACCEPTED, hidden).release(List.of(), DURING, HEAD);
        assertThat(hidden.isConfidential()).isTrue();
    }

    @Test
    void alwaysSaysWhy() {
        Point point = point("1/PROPOSAL");
        assertRefused(
                "required", () -> new Disposition(List.of(point), Verdict.ACCEPTED, " ", List.of(), DURING, LEAD));
        assertRefused(
                "required", () -> new Disposition(List.of(point), null, "It is planned.", List.of(), DURING, LEAD));
    }

    @Test
    void aRefusalGoesOutWhenSomebodyElseHasReleasedIt() {
        Point point = point("1/PROPOSAL");
        Disposition refusal = give(Verdict.NOT_ACCEPTED, point);
        assertThat(point.getState()).isEqualTo(PointState.HELD);
        assertThat(point.isOverdueOn(DUE.plusDays(1))).isTrue();

        assertRefused("disposition.ownRelease", () -> refusal.release(List.of(), DURING, LEAD));
        refusal.release(List.of(), DURING, HEAD);

        assertThat(point.getState()).isEqualTo(PointState.ANSWERED);
        assertThat(point.isAccepted()).isFalse();
        assertThat(refusal.getReleasedBy()).isEqualTo(HEAD);
        assertRefused("disposition.notHeld", () -> refusal.release(List.of(), DURING, HEAD));
    }

    @Test
    void aRefusalThatIsSentBackWaitsForAnotherAnswer() {
        Point point = point("1/PROPOSAL");
        give(Verdict.NOT_ACCEPTED, point).sendBack("Offer a pilot.", DURING, HEAD);
        assertThat(point.getState()).isEqualTo(PointState.WAITING);

        give(Verdict.PARTLY_ACCEPTED, point);

        assertThat(point.getState()).isEqualTo(PointState.ANSWERED);
        assertThat(point.getSteps())
                .extracting(PointStep::getKind)
                .containsExactly(
                        PointStepKind.RAISED, PointStepKind.HELD, PointStepKind.SENT_BACK, PointStepKind.ANSWERED);
    }

    @Test
    void aCorrectionKeepsWhatWasSaid() {
        Disposition given = give(Verdict.ACCEPTED, point("1/PROPOSAL"));
        assertRefused(
                "disposition.sameAsBefore",
                () -> given.correct(Verdict.ACCEPTED, "It is planned.", "A slip.", List.of(), DURING, LEAD));

        given.correct(Verdict.PARTLY_ACCEPTED, "From June on.", "The date was missing.", List.of(), DURING, LEAD);

        assertThat(given.getState()).isEqualTo(DispositionState.PUBLISHED);
        assertThat(given.getVerdict()).isEqualTo(Verdict.PARTLY_ACCEPTED);
        assertThat(given.getEarlierWordings())
                .extracting(DispositionWording::getVerdict, DispositionWording::getReason)
                .containsExactly(tuple(Verdict.ACCEPTED, "It is planned."));
    }

    @Test
    void knowsADoubleClickFromASecondOpinion() {
        Disposition given = give(Verdict.ACCEPTED, point("1/PROPOSAL"));

        assertThat(given.isRepeatedBy(Verdict.ACCEPTED, " It is planned. ", LEAD))
                .isTrue();
        assertThat(given.isRepeatedBy(Verdict.NOT_ACCEPTED, "It is planned.", LEAD))
                .isFalse();
        assertThat(given.isRepeatedBy(Verdict.ACCEPTED, "It is planned.", HEAD)).isFalse();
    }

    @Test
    void aSeatHasItsPointReopenedOnce() {
        Point point = point("1/PROPOSAL");
        Disposition first = give(Verdict.PARTLY_ACCEPTED, point);
        assertRefused("required", () -> point.reopen(" ", DUE.plusDays(20), DURING, 7));

        point.reopen("The half of it helps nobody.", DUE.plusDays(20), DURING, 7);
        assertThat(point.getState()).isEqualTo(PointState.WAITING);
        assertThat(point.getDisposition()).isNull();
        assertThat(answersTold(point)).containsExactly(first);
        assertThat(point.getDueOn()).isEqualTo(DUE.plusDays(20));
        give(Verdict.ACCEPTED, point);

        assertRefused("point.reopenedBefore", () -> point.reopen("Once more.", DUE.plusDays(40), DURING, 7));
    }

    @Test
    void otherWordsWaitAgainAndWordsTakenBackDoNot() {
        Point point = point("1/PROPOSAL");
        give(Verdict.ACCEPTED, point);
        Spoken same =
                new Spoken("1/PROPOSAL", PointKind.PROPOSAL, review.hiv, review.hiv.getOutput(), point.getWords());
        assertThat(point.become(response, same, DUE, DURING)).isFalse();
        assertThat(point.getState()).isEqualTo(PointState.ANSWERED);

        Spoken other =
                new Spoken("1/PROPOSAL", PointKind.PROPOSAL, review.hiv, review.hiv.getOutput(), "And the girls.");
        assertThat(point.become(response, other, DUE.plusDays(5), DURING)).isTrue();
        assertThat(point.getState()).isEqualTo(PointState.WAITING);

        point.withdraw(DURING);
        assertRefused("disposition.alreadyGiven", () -> give(Verdict.ACCEPTED, point));
        assertThat(point.isOverdueOn(DUE.plusDays(50))).isFalse();
    }

    @Test
    void whatWasSaidBeforeStaysInTheStepThatWroteItAnew() {
        Point point = point("1/PROPOSAL");
        String first = point.getWords();
        point.become(response, said("And the girls."), DUE, DURING);
        point.become(response, said("And the boys."), DUE, DURING);
        point.withdraw(DURING);
        point.become(response, said("And the boys."), DUE, DURING);

        assertThat(point.getSteps())
                .filteredOn(step -> step.getKind() == PointStepKind.REWORDED)
                .extracting(PointStep::getNote)
                .as("nothing for the same words given again")
                .containsExactly(first, "And the girls.", null);
    }

    @Test
    void everyAnswerStaysOnRecordHoweverOftenItWaitedAgain() {
        Point point = point("1/PROPOSAL");
        Disposition first = give(Verdict.ACCEPTED, point);
        point.withdraw(DURING);
        assertThat(point.become(response, said("Include the women."), DUE, DURING))
                .isTrue();
        Disposition second = give(Verdict.PARTLY_ACCEPTED, point);
        point.become(response, said("And the girls."), DUE, DURING);
        Disposition refusal = give(Verdict.NOT_ACCEPTED, point);
        point.become(response, said("And the boys."), DUE, DURING);

        assertThat(point.getDisposition()).isNull();
        assertThat(answersTold(point)).containsExactly(first, second, refusal);
        assertThat(point.getSteps())
                .filteredOn(step -> refusal.equals(step.getDisposition()))
                .extracting(PointStep::getKind)
                .containsExactly(PointStepKind.HELD);
    }

    private Spoken said(String words) {
        return new Spoken("1/PROPOSAL", PointKind.PROPOSAL, review.hiv, review.hiv.getOutput(), words);
    }

    private static List<Disposition> answersTold(Point point) {
        return point.getSteps().stream()
                .map(PointStep::getDisposition)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    @Test
    void isGivenToAnotherLeadWithAReason() {
        Point point = point("1/PROPOSAL");
        assertRefused("point.sameAssignee", () -> point.assignTo(review.police, "Why not", DURING, LEAD));
        assertRefused("required", () -> point.assignTo(review.corps, "", DURING, LEAD));

        point.assignTo(review.corps, "It is about the border.", DURING, LEAD);

        assertThat(point.getAssignee()).isSameAs(review.corps);
        give(Verdict.ACCEPTED, point);
        assertRefused("point.notWaiting", () -> point.assignTo(review.police, "Back", DURING, LEAD));
    }

    @Test
    void whoAnswersFirstIsNamedWithoutAReason() {
        Point point = new Point(
                response,
                new Spoken("1/COMMENT", PointKind.COMMENT, null, null, "The papers came late."),
                null,
                DUE,
                DURING);

        point.assignTo(review.police, null, DURING, LEAD);

        assertThat(point.getAssignee()).isSameAs(review.police);
        assertRefused("required", () -> point.assignTo(review.corps, null, DURING, LEAD));
    }
}

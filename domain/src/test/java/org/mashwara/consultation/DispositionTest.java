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

    @Test
    void whatIsConfidentialStaysSoAmongOthers() {
        Point confidential = point("1/PROPOSAL");
        give(Verdict.ACCEPTED, confidential).keepConfidential(true);
        confidential.reopen("It helps nobody.", DUE, DURING, 7);
        Point open = point("2/PROPOSAL");

        give(Verdict.ACCEPTED, confidential, open).keepConfidential(false);

        assertThat(confidential.isConfidential()).isTrue();
        assertThat(open.isConfidential()).isFalse();
    }

    @Test
    void answeredByItselfItMayBecomeOpen() {
        Point point = point("1/PROPOSAL");
        give(Verdict.ACCEPTED, point).keepConfidential(true);
        point.reopen("Everybody may read it.", DUE, DURING, 7);

        give(Verdict.ACCEPTED, point).keepConfidential(false);

        assertThat(point.isConfidential()).isFalse();
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

package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mashwara.consultation.AReview.DURING;
import static org.mashwara.consultation.ResponseTest.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mashwara.meeting.Recommendation;
import org.mashwara.programme.Budget;
import org.mashwara.programme.Output;
import org.mashwara.programme.PlannedActivity;
import org.mashwara.programme.Quarter;
import org.mashwara.programme.Subprogramme;
import org.mashwara.shared.Shown;
import org.mashwara.shared.StaleEditException;

class AmendmentTest {

    private static final long LEAD = 9;

    private final AReview review = new AReview();
    private final Response response = review.response();
    private final Point point;

    AmendmentTest() {
        response.save(
                0,
                List.of(new GivenAnswer(
                        review.proposal, About.activity(review.hiv), AnswerValue.words("Begin in summer."))),
                DURING,
                7);
        AReview.submit(response, response.getVersion(), DURING, 7);
        point = new Point(
                response,
                new Spoken("1/PROPOSAL", PointKind.PROPOSAL, review.hiv, review.hiv.getOutput(), "Begin in summer."),
                review.police,
                LocalDate.of(2014, 4, 10),
                DURING);
    }

    private Amendment draft(AmendmentContent content) {
        return new Amendment(
                review.workplan, List.of(point), content, "The members ask for it.", review.police, DURING, LEAD);
    }

    private void answer(Verdict verdict) {
        new Disposition(List.of(point), verdict, "It is planned.", List.of(), DURING, LEAD);
    }

    private static AmendmentContent moved() {
        return AmendmentContent.moved("A1", Set.of(Quarter.of(2014, 3)));
    }

    @Test
    void answersPointsThatTheAgencyHasAccepted() {
        assertRefused("amendment.pointNotAccepted", () -> draft(moved()));
        answer(Verdict.PARTLY_ACCEPTED);

        Amendment drafted = draft(moved());

        assertThat(drafted.getState()).isEqualTo(AmendmentState.DRAFT);
        assertThat(drafted.getPoints()).containsExactly(point);
        assertThat(drafted.getContent().change()).isNotNull();
    }

    @Test
    void aRefusedPointChangesNothing() {
        answer(Verdict.NOT_ACCEPTED);
        assertRefused("amendment.pointNotAccepted", () -> draft(moved()));
    }

    @Test
    void saysWhatItChangesAndWhy() {
        answer(Verdict.ACCEPTED);
        assertRefused("workplan.noActivity", () -> draft(AmendmentContent.dropped("A9")));
        assertRefused(
                "workplan.shiftsTooMuch", () -> draft(AmendmentContent.budgetShifted("A1", "A2", Budget.usd(9_999))));
        assertRefused(
                "workplan.changesNothing", () -> draft(AmendmentContent.moved("A1", Set.of(Quarter.of(2014, 1)))));
        assertRefused(
                "required",
                () -> new Amendment(review.workplan, List.of(point), moved(), " ", review.police, DURING, LEAD));
        assertRefused(
                "amendment.needsAPoint",
                () -> new Amendment(review.workplan, List.of(), moved(), "Why", review.police, DURING, LEAD));
    }

    @Test
    void aLeadAmendsWhatThePostLeadsAndWhatItsPointsAreAbout() {
        answer(Verdict.ACCEPTED);
        Subprogramme subprogramme = review.training.getOutput().getOutcome().getSubprogramme();
        subprogramme.ledBy(review.corps);
        assertThat(draft(moved()).getContent().code()).as("its point").isEqualTo("A1");
        assertRefused("amendment.otherLead", () -> draft(AmendmentContent.dropped("A2")));
        assertRefused("amendment.otherLead", () -> draft(AmendmentContent.budgetShifted("A2", "A1", Budget.usd(10))));
        assertRefused("amendment.otherLead", () -> draft(AmendmentContent.budgetShifted("A1", "A2", Budget.usd(10))));
        Output other = review.programme
                .addSubprogramme("SP3", AReview.text("Health"))
                .addOutcome("3.1", AReview.text("Fewer use drugs"))
                .addOutput("3.1.1", AReview.text("Schools reached"));
        assertRefused("amendment.otherLead", () -> draft(added(other)));
        assertThat(draft(added(review.hiv.getOutput())).getContent().code()).isEqualTo("A3");

        subprogramme.ledBy(review.police);
        assertThat(draft(AmendmentContent.dropped("A2")).getContent().code()).isEqualTo("A2");
        Amendment shift = draft(AmendmentContent.budgetShifted("A2", "A1", Budget.usd(10)));
        subprogramme.ledBy(review.corps);
        assertRefused("amendment.otherLead", () -> shift.redraft(AmendmentContent.dropped("A2"), "Not needed", DURING));
    }

    @Test
    void isDraftedUntilTheYearsOfTheWorkplanAreOverByTheClockOfItsPlace() {
        answer(Verdict.ACCEPTED);
        Amendment drafted = draftAt(Instant.parse("2015-12-31T18:59:00Z"));
        Instant newYearInQuetta = Instant.parse("2015-12-31T19:00:00Z");

        assertRefused("amendment.workplanEnded", () -> draftAt(newYearInQuetta));
        drafted.redraft(moved(), "The members asked for it.", newYearInQuetta);
        assertThat(drafted.getReason()).as("drafted in time").isEqualTo("The members asked for it.");
    }

    private Amendment draftAt(Instant at) {
        return new Amendment(
                review.workplan, List.of(point), moved(), "The members ask for it.", review.police, at, LEAD);
    }

    private AmendmentContent added(Output output) {
        return AmendmentContent.added(new PlannedActivity(
                "A3",
                output,
                AReview.text("Another"),
                review.agency,
                Budget.usd(10),
                Set.of(Quarter.of(2014, 2)),
                Set.of(review.prisons)));
    }

    @Test
    void goesTheWayFromDraftToDecisionOnly() {
        answer(Verdict.ACCEPTED);
        Amendment drafted = draft(moved());
        assertRefused("amendment.notRecommended", () -> drafted.reject(null, DURING));
        assertThatThrownBy(() -> drafted.withdraw(drafted.getVersion() + 1)).isInstanceOf(StaleEditException.class);
        assertThat(drafted.withdraw(drafted.getVersion())).isTrue();
        assertRefused("amendment.notDraft", () -> drafted.recommend(null, DURING));
        assertRefused("amendment.notDraft", () -> drafted.redraft(moved(), "Again", DURING));
        assertThat(drafted.withdraw(drafted.getVersion() + 1))
                .as("once more, from whatever page")
                .isFalse();
        Amendment carried = draft(moved());
        carried.recommend(review.recommendation(), DURING);
        assertRefused("amendment.notDraft", () -> carried.withdraw(carried.getVersion()));
    }

    @Test
    void isRecommendedOnlyWhileSomethingThatItAnswersIsAccepted() {
        answer(Verdict.ACCEPTED);
        Amendment drafted = draft(moved());
        point.reopen("It is too late.", LocalDate.of(2014, 4, 20), DURING, LEAD);
        assertThat(drafted.isFounded()).isFalse();
        assertRefused("amendment.unfounded", () -> drafted.recommend(review.recommendation(), DURING));
        assertRefused(
                "disposition.amended",
                () -> new Disposition(List.of(point), Verdict.NOT_ACCEPTED, "No.", List.of(drafted), DURING, LEAD));
        new Disposition(List.of(point), Verdict.PARTLY_ACCEPTED, "In part.", List.of(drafted), DURING, LEAD);
        drafted.recommend(review.recommendation(), DURING);
        assertThat(drafted.getState()).isEqualTo(AmendmentState.RECOMMENDED);
    }

    @Test
    void isTakenOutOfItsRecommendationUntilItIsDecided() {
        answer(Verdict.ACCEPTED);
        Amendment drafted = draft(moved());
        assertRefused("amendment.notRecommended", drafted::takeOut);
        Recommendation recommendation = review.recommendation();
        drafted.recommend(recommendation, DURING);

        drafted.takeOut();

        assertThat(drafted.getState()).isEqualTo(AmendmentState.DRAFT);
        assertThat(drafted.getRecommendation()).isNull();
        assertThat(drafted.getRecommendedAt()).isNull();
        drafted.redraft(moved(), "Written anew.", DURING);
        drafted.recommend(recommendation, DURING);
        drafted.reject(
                review.inSession(recommendation.getToBody()).recordDecision("Not adopted.", null, DURING), DURING);
        assertRefused("amendment.notRecommended", drafted::takeOut);
    }

    @Test
    void isTakenOutOnceOfTheRecommendationThatCarriesItAndCarriedOnce() {
        answer(Verdict.ACCEPTED);
        Recommendation recommendation = review.recommendation();
        Amendment first = AReview.kept(draft(moved()), 1);
        first.recommend(recommendation, DURING);
        CarriedAmendments carried = new CarriedAmendments(List.of(first));
        Shown shown = new Shown(1, first.getVersion());
        assertThat(carried.includes(List.of(shown))).isTrue();
        assertThat(carried.includes(List.of(new Shown(1, shown.version() - 1))))
                .as("as it was before it was carried")
                .isTrue();
        assertThat(carried.includes(List.of(shown, new Shown(2, 0)))).isFalse();
        assertThat(carried.includes(List.of())).isFalse();

        assertThat(carried.takeOut(new Shown(2, 0)))
                .as("what it does not carry")
                .isFalse();
        assertThatThrownBy(() -> carried.takeOut(new Shown(1, shown.version() + 1)))
                .isInstanceOf(StaleEditException.class);
        assertThat(first.getState()).isEqualTo(AmendmentState.RECOMMENDED);
        assertThat(carried.takeOut(shown)).isTrue();
        assertThat(first.getState()).isEqualTo(AmendmentState.DRAFT);
    }

    @Test
    void isCarriedAsLongAsNothingIsDecidedAndTheParentBodyHasNotMetSince() {
        answer(Verdict.ACCEPTED);
        Recommendation recommendation = review.recommendation();
        Amendment first = AReview.kept(draft(moved()), 1);
        CarriedAmendments none = new CarriedAmendments(List.of());
        none.requireOpenFor(recommendation, null);
        none.requireOpenFor(recommendation, DURING);
        assertRefused("recommendation.metSince", () -> none.requireOpenFor(recommendation, DURING.plusSeconds(1)));
        assertRefused(
                "recommendation.nothingToDecide",
                () -> Rulings.adopting(Set.of()).requireOn(List.of()));

        first.recommend(recommendation, DURING);
        CarriedAmendments carried = new CarriedAmendments(List.of(first));
        carried.requireOpenFor(recommendation, null);
        Shown one = Shown.of(first);
        Rulings.rejecting(Set.of(one)).requireOn(List.of(first));
        assertThat(Rulings.adopting(Set.of(one)).of(List.of(first), true)).containsExactly(first);
        assertThat(Rulings.adopting(Set.of(one)).of(List.of(first), false)).isEmpty();
        Shown two = new Shown(2, 1);
        for (Set<Shown> others : List.of(
                Set.<Shown>of(), Set.of(one, two), Set.of(two), Set.of(new Shown(one.id(), one.version() - 1)))) {
            assertRefused(
                    "recommendation.changedSince",
                    () -> Rulings.adopting(others).requireOn(List.of(first)));
        }

        first.reject(review.inSession(recommendation.getToBody()).recordDecision("Not adopted.", null, DURING), DURING);
        assertRefused("recommendation.decided", () -> carried.requireOpenFor(recommendation, null));
    }
}

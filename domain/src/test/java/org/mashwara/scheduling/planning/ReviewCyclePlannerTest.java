package org.mashwara.scheduling.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mashwara.scheduling.planning.AYear.ISLAMABAD;
import static org.mashwara.scheduling.planning.AYear.KARACHI;
import static org.mashwara.scheduling.planning.AYear.QUETTA;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mashwara.scheduling.planning.rules.StandardRules;

class ReviewCyclePlannerTest {

    private final AYear year = new AYear();
    private final int homeSecretary = year.somebody();
    private final int igPrisons = year.somebody();
    private final int lead = year.somebody();

    @Test
    void aLonelyMeetingIsOnItsIdealDayInTheMorningAndNobodyCanDoBetter() {
        int meeting = year.meeting(QUETTA, 4, homeSecretary);

        PlanningResult result = year.planned();

        assertThat(result.plan().place(meeting)).contains(new Placement(8, QUETTA));
        assertThat(result.cost()).isZero();
        assertThat(result.isOptimal()).isTrue();
        assertThat(result.percentFromBest()).isZero();
    }

    @Test
    void twoMeetingsOfOneRoomAreNeverAtOnce() {
        int one = year.meeting(QUETTA, 4, homeSecretary);
        int other = year.meeting(QUETTA, 4, igPrisons);

        PlanningResult result = year.planned();

        assertThat(slot(result, one)).isNotEqualTo(slot(result, other));
        assertThat(result.cost()).isEqualTo(1);
        assertThat(result.isOptimal()).isTrue();
    }

    @Test
    void aTravellerIsNeverInTwoCitiesOnOneDayAndHasTimeToTravel() {
        int quetta = year.meeting(QUETTA, 4, homeSecretary, lead);
        int karachi = year.meeting(KARACHI, 4, igPrisons, lead);

        PlanningResult result = year.planned();

        assertThat(Math.abs(day(result, quetta) - day(result, karachi))).isEqualTo(2);
        assertThat(result.cost()).isEqualTo(2);
    }

    @Test
    void theCommitteeMeetsAfterTheGroupsOnWhichItActs() {
        int group = year.meeting(QUETTA, 8, homeSecretary);
        int committee = year.meeting(ISLAMABAD, 2, igPrisons);
        year.after(OrderKind.ACTS_ON, group, committee, 3);

        PlanningResult result = year.planned();

        assertThat(day(result, committee) - day(result, group)).isEqualTo(3);
        assertThat(result.cost()).isEqualTo(9);
    }

    @Test
    void aProvinceIsVisitedOnceAlthoughTheCapitalWouldBeCheaper() {
        Window window = new Window(0, 9, 4);
        List<SeatToFill> seats = List.of(SeatToFill.chair(homeSecretary, SeatToFill.NOBODY));
        int one = year.meeting(Set.of(QUETTA, ISLAMABAD), window, seats);
        int other = year.meeting(Set.of(QUETTA, ISLAMABAD), window, seats);
        year.visit(QUETTA, one, other).roomTaken(QUETTA, 0, 8);
        RuleBook capitalCostsNothing = StandardRules.book().with("inOwnProvince", Weight.soft(0));

        PlanningResult result = new ReviewCyclePlanner(year.problem(), capitalCostsNothing)
                .plan(Effort.ofSteps(20_000), 1, progress -> true);

        assertThat(List.of(place(result, one).room(), place(result, other).room()))
                .containsExactlyInAnyOrder(QUETTA, ISLAMABAD);
    }

    @Test
    void whenTheChairIsAwayWhoSucceedsItPresidesRatherThanMeetFarFromTheIdealDay() {
        int meeting = year.meeting(
                Set.of(QUETTA),
                new Window(4, 4, 4),
                List.of(SeatToFill.chair(homeSecretary, SeatToFill.NOBODY), new SeatToFill(igPrisons, -1, 1)));
        year.away(homeSecretary, 4, 4);

        PlanningResult result = year.planned();

        assertThat(result.review().of(meeting))
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder("chairPresides", "seatsAreFilled");
    }

    @Test
    void aMeetingThatNobodyCouldChairCannotBePlacedAndSaysWhy() {
        int meeting =
                year.meeting(Set.of(QUETTA), new Window(2, 3, 2), List.of(SeatToFill.chair(homeSecretary, igPrisons)));
        year.away(homeSecretary, 3, 3).holiday(QUETTA, 2);

        PlanningResult result = year.planned();

        assertThat(result.plan().place(meeting)).isEmpty();
        Unplaced unplaced = result.unplaced().get(0);
        assertThat(unplaced.refusedBy()).containsEntry("cityIsOpen", 2).containsEntry("somebodyPresides", 2);
        assertThat(unplaced.against()).extracting(Finding::rule).containsExactly("cityIsOpen");
    }

    @Test
    void ofTwoMeetingsForOnePlaceOneIsLeftOutAndNamesTheOther() {
        int one = year.meeting(Set.of(QUETTA), new Window(2, 2, 2), List.of(SeatToFill.chair(homeSecretary, -1)), lead);
        int other = year.meeting(Set.of(KARACHI), new Window(2, 2, 2), List.of(SeatToFill.chair(igPrisons, -1)), lead);

        PlanningResult result = year.planned();

        assertThat(result.plan().placed().count()).isEqualTo(1);
        assertThat(result.review().conflicts()).isEmpty();
        Finding against = result.unplaced().get(0).against().get(0);
        assertThat(against.rule()).isEqualTo("travellersReachAll");
        assertThat(against.meetings()).containsExactlyInAnyOrder(one, other);
    }

    @Test
    void afterARoomIsLostOnlyWhatWasInItMovesAndSaysWhy() {
        int quetta = year.meeting(QUETTA, 4, homeSecretary);
        int karachi = year.meeting(KARACHI, 4, igPrisons);
        year.stands(quetta, 8, QUETTA, false)
                .stands(karachi, 13, KARACHI, false)
                .roomTaken(QUETTA, 4, 4);

        PlanningResult result = year.planned();

        assertThat(result.plan().place(karachi)).contains(new Placement(13, KARACHI));
        assertThat(result.moved()).singleElement().satisfies(moved -> {
            assertThat(moved.meeting()).isEqualTo(quetta);
            assertThat(moved.because()).extracting(Finding::rule).containsExactly("roomIsFree");
            assertThat(moved.isFree()).isFalse();
        });
        assertThat(Math.abs(day(result, quetta) - 4)).isEqualTo(1);
    }

    @Test
    void whatIsPastOrFixedStaysAndTheOthersGiveWay() {
        int past = year.meeting(QUETTA, 4, homeSecretary, lead);
        int other = year.meeting(KARACHI, 4, igPrisons, lead);
        year.stands(past, 8, QUETTA, true).stands(other, 8, KARACHI, false).holiday(QUETTA, 4);

        PlanningResult result = year.planned();

        assertThat(result.plan().place(past)).contains(new Placement(8, QUETTA));
        assertThat(result.review().conflicts()).isEmpty();
        assertThat(result.moved()).singleElement().satisfies(moved -> {
            assertThat(moved.meeting()).isEqualTo(other);
            assertThat(moved.because().get(0).meetings()).contains(past);
        });
    }

    @Test
    void aMoveThatWasTriedByHandSaysWhatItWouldCost() {
        int meeting = year.meeting(QUETTA, 4, homeSecretary);
        PlanReview review = year.planned().review();

        assertThat(review.ifMoved(meeting, new Placement(13, QUETTA)).costByRule())
                .containsOnly(Map.entry("nearIdealDay", 2L), Map.entry("inTheMorning", 1L));
        assertThat(review.ifMoved(meeting, new Placement(13, KARACHI)).conflicts())
                .extracting(Finding::rule)
                .containsExactly("heldWhereAllowed");
    }

    @Test
    void aSearchThatIsStoppedReturnsTheBestSoFar() {
        PlanningProblem problem = GeneratedCycle.of(60, 7);
        List<PlanningProgress> seen = new ArrayList<>();

        PlanningResult result = new ReviewCyclePlanner(problem, StandardRules.book())
                .plan(Effort.ofSteps(10_000_000), 7, progress -> {
                    seen.add(progress);
                    return seen.size() < 5;
                });

        assertThat(seen).hasSize(5);
        assertThat(result.steps()).isLessThan(10_000_000);
        assertThat(result.review().conflicts()).isEmpty();
        assertThat(seen)
                .extracting(PlanningProgress::cost)
                .isSortedAccordingTo((one, other) -> Long.compare(other, one));
        assertThat(seen.get(4).cost()).isGreaterThanOrEqualTo(result.cost());
    }

    @Test
    void theTimeLimitStopsToo() {
        PlanningProblem problem = GeneratedCycle.of(60, 7);

        PlanningResult result = new ReviewCyclePlanner(problem, StandardRules.book())
                .plan(new Effort(Long.MAX_VALUE, Duration.ZERO), 7, progress -> true);

        assertThat(result.plan().isComplete()).isTrue();
    }

    @Test
    void whatMakesAPlanAPlanStaysHardAndWhatCountsByDegreesStaysSoft() {
        RuleBook book = StandardRules.book();
        assertThatThrownBy(() -> book.with("roomOnce", Weight.soft(5))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> book.with("nearIdealDay", Weight.HARD)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> book.with("unheard", Weight.HARD)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aHardRuleThatIsMadeSoftMayBeBrokenForItsPriceAndASoftOneThatIsMadeHardNot() {
        int meeting = year.meeting(Set.of(QUETTA), new Window(4, 4, 4), List.of(SeatToFill.chair(homeSecretary, -1)));
        year.holiday(QUETTA, 4);

        assertThat(year.planned().plan().place(meeting)).isEmpty();
        PlanningResult soft = planned(StandardRules.book().with("cityIsOpen", Weight.soft(7)));
        assertThat(soft.cost()).isEqualTo(7);
        assertThat(soft.isOptimal()).isTrue();

        year.away(homeSecretary, 5, 5);
        PlanningResult hard =
                planned(StandardRules.book().with("cityIsOpen", Weight.soft(7)).with("inTheMorning", Weight.HARD));
        assertThat(hard.plan().place(meeting)).contains(new Placement(8, QUETTA));
    }

    @Test
    void aHardRuleIsKeptWhateverItCosts() {
        int group = year.meeting(Set.of(KARACHI), new Window(2, 2, 2), List.of(SeatToFill.chair(lead, -1)));
        int committee = year.meeting(
                Set.of(ISLAMABAD),
                new Window(2, 3, 2),
                List.of(
                        SeatToFill.chair(year.somebody(), -1),
                        SeatToFill.member(homeSecretary, -1),
                        SeatToFill.member(igPrisons, -1)));
        for (int day = 0; day < 6; day++) {
            year.meeting(QUETTA, day, year.somebody());
        }
        year.after(OrderKind.ACTS_ON, group, committee, 1)
                .away(homeSecretary, 3, 3)
                .away(igPrisons, 3, 3);

        PlanningResult result = planned(StandardRules.book()
                .with("seatsAreFilled", Weight.soft(Weight.MOST))
                .with("nearIdealDay", Weight.soft(1)));

        assertThat(result.unplaced()).isEmpty();
        assertThat(day(result, committee)).isEqualTo(3);
        assertThat(result.cost())
                .as("two empty seats, and one day from the ideal one")
                .isEqualTo(2 * Weight.MOST + 1);
    }

    @Test
    void aMeetingIsNotBeforeItsNoticeCanBeDispatchedAndRatherWhenPermissionsCanBeHad() {
        int meeting = year.meeting(
                Set.of(QUETTA),
                new Window(0, 9, 4),
                List.of(SeatToFill.chair(homeSecretary, -1), new SeatToFill(igPrisons, -1, 1, 8)));
        year.inTimeFrom(meeting, 6);

        PlanningResult result = year.planned();

        assertThat(day(result, meeting))
                .as("four days late cost less than a permission")
                .isEqualTo(8);
        assertThat(result.review().ifMoved(meeting, new Placement(10, QUETTA)).conflicts())
                .extracting(Finding::rule)
                .containsExactly("enoughNotice");
        assertThat(result.review().ifMoved(meeting, new Placement(12, QUETTA)).costByRule())
                .containsOnly(Map.entry("permissionInTime", 15L), Map.entry("nearIdealDay", -2L));
    }

    @Test
    void whatHasComeToSpeakAgainstAFixedMeetingIsSaidWithoutBlamingThePlan() {
        int fixed = year.meeting(QUETTA, 4, homeSecretary);
        year.stands(fixed, 8, QUETTA, true).holiday(QUETTA, 4);

        PlanReview review = year.planned().review();

        assertThat(review.conflicts()).isEmpty();
        assertThat(review.againstWhereItStands(fixed)).extracting(Finding::rule).containsExactly("cityIsOpen");
    }

    private PlanningResult planned(RuleBook book) {
        return new ReviewCyclePlanner(year.problem(), book).plan(Effort.ofSteps(20_000), 1, progress -> true);
    }

    private static Placement place(PlanningResult result, int meeting) {
        return result.plan().place(meeting).orElseThrow();
    }

    private static int slot(PlanningResult result, int meeting) {
        return place(result, meeting).slot();
    }

    private static int day(PlanningResult result, int meeting) {
        return AYear.calendar().dayOf(slot(result, meeting));
    }
}

package org.mashwara.scheduling.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReviewCycleTest {

    private static final PlanningCalendar YEAR = new PlanningCalendar(
            LocalDate.of(2026, 1, 1), 360, List.of(new DaySession(LocalTime.of(10, 0), LocalTime.of(13, 0))));

    @Test
    void aBodyMeetsOnceInEachEqualPartOfTheCycle() {
        PlanningProblem problem = problem(body("TWG Quetta", BodyToPlan.NONE, 4, Set.of(1)));

        assertThat(problem.meetings())
                .extracting(MeetingToPlan::window)
                .containsExactly(
                        new Window(0, 89, 45),
                        new Window(90, 179, 135),
                        new Window(180, 269, 225),
                        new Window(270, 359, 315));
        assertThat(problem.orders())
                .containsExactly(
                        new MeetingOrder(OrderKind.CADENCE, 0, 1, 45),
                        new MeetingOrder(OrderKind.CADENCE, 1, 2, 45),
                        new MeetingOrder(OrderKind.CADENCE, 2, 3, 45));
    }

    @Test
    void theCommitteeActsOnTheGroupsOfItsPartOfTheCycle() {
        PlanningProblem problem =
                problem(body("PGC", BodyToPlan.NONE, 2, Set.of(0)), body("TWG Quetta", 0, 4, Set.of(1)));

        assertThat(problem.orders().stream().filter(order -> order.kind() == OrderKind.ACTS_ON))
                .containsExactly(
                        new MeetingOrder(OrderKind.ACTS_ON, 2, 0, ReviewCycle.DAYS_TO_READ),
                        new MeetingOrder(OrderKind.ACTS_ON, 3, 0, ReviewCycle.DAYS_TO_READ),
                        new MeetingOrder(OrderKind.ACTS_ON, 4, 1, ReviewCycle.DAYS_TO_READ),
                        new MeetingOrder(OrderKind.ACTS_ON, 5, 1, ReviewCycle.DAYS_TO_READ));
    }

    @Test
    void aProvinceWhoseBodyMayMeetElsewhereIsVisitedOnce() {
        PlanningProblem problem = problem(body("TWG Quetta", BodyToPlan.NONE, 2, Set.of(0, 1)));

        assertThat(problem.visits()).containsExactly(new VisitDuty(1, Set.of(0, 1)));
    }

    @Test
    void aBodyCannotReportToOneThatIsNotPlanned() {
        assertThatThrownBy(() -> problem(body("TWG Quetta", 3, 2, Set.of(1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("TWG Quetta");
    }

    private static PlanningProblem problem(BodyToPlan... bodies) {
        List<City> cities = IntStream.range(0, 2)
                .mapToObj(city -> new City("City " + city, SlotSet.none(), Set.of()))
                .toList();
        return new ReviewCycle(YEAR, List.of(bodies))
                .problem(cities, TravelTable.overnight(2), List.of(), List.of(new Participant(1, SlotSet.none())));
    }

    private static BodyToPlan body(String name, int parent, int meetings, Set<Integer> cities) {
        return new BodyToPlan(
                name,
                parent,
                meetings,
                0.5,
                cities.contains(1) ? 1 : 0,
                cities,
                10,
                1,
                List.of(SeatToFill.chair(0, SeatToFill.NOBODY)),
                List.of());
    }
}

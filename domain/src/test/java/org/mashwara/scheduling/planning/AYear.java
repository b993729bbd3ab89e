package org.mashwara.scheduling.planning;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mashwara.scheduling.planning.rules.StandardRules;

/**
 * Ten working days with a morning and an afternoon; a room in Quetta, one in Karachi and one in Islamabad; two days
 * between Quetta and the others.
 */
final class AYear {

    static final int ISLAMABAD = 0;
    static final int QUETTA = 1;
    static final int KARACHI = 2;
    static final int DAYS = 10;

    private final Map<Integer, SlotSet> away = new HashMap<>();
    private final Map<Integer, SlotSet> taken = new HashMap<>();
    private final Map<Integer, SlotSet> closed = new HashMap<>();
    private final List<MeetingToPlan> meetings = new ArrayList<>();
    private final List<MeetingOrder> orders = new ArrayList<>();
    private final List<VisitDuty> visits = new ArrayList<>();
    private int participants;

    /** Somebody who is never away unless told so. */
    int somebody() {
        return participants++;
    }

    AYear away(int participant, int firstDay, int lastDay) {
        away.merge(participant, days(firstDay, lastDay), SlotSet::and);
        return this;
    }

    AYear roomTaken(int room, int firstDay, int lastDay) {
        taken.merge(room, days(firstDay, lastDay), SlotSet::and);
        return this;
    }

    AYear holiday(int city, int day) {
        closed.merge(city, days(day, day), SlotSet::and);
        return this;
    }

    /** A meeting with one chair that suits best on a day. */
    int meeting(int city, int idealDay, int chair, Integer... travellers) {
        return meeting(
                Set.of(city), new Window(0, DAYS - 1, idealDay), List.of(SeatToFill.chair(chair, -1)), travellers);
    }

    int meeting(Set<Integer> cities, Window window, List<SeatToFill> seats, Integer... travellers) {
        int home = cities.contains(QUETTA) ? QUETTA : cities.iterator().next();
        meetings.add(new MeetingToPlan(
                "Meeting " + meetings.size(), window, cities, home, 10, 1, seats, List.of(travellers), null, false));
        return meetings.size() - 1;
    }

    AYear stands(int meeting, int slot, int room, boolean fixed) {
        MeetingToPlan planned = meetings.get(meeting);
        Placement place = new Placement(slot, room);
        meetings.set(meeting, fixed ? planned.fixedAt(place) : planned.standingAt(place));
        return this;
    }

    AYear inTimeFrom(int meeting, int day) {
        meetings.set(meeting, meetings.get(meeting).inTimeFrom(day));
        return this;
    }

    AYear after(OrderKind kind, int before, int after, int days) {
        orders.add(new MeetingOrder(kind, before, after, days));
        return this;
    }

    AYear visit(int city, Integer... of) {
        visits.add(new VisitDuty(city, Set.of(of)));
        return this;
    }

    PlanningProblem problem() {
        List<City> cities = new ArrayList<>();
        List<RoomOffer> rooms = new ArrayList<>();
        for (String name : List.of("Islamabad", "Quetta", "Karachi")) {
            int city = cities.size();
            cities.add(new City(name, closed.getOrDefault(city, SlotSet.none()), Set.of()));
            rooms.add(new RoomOffer(city, city, 20, false, taken.getOrDefault(city, SlotSet.none())));
        }
        List<Participant> people = new ArrayList<>();
        for (int participant = 0; participant < participants; participant++) {
            people.add(new Participant(participant, away.getOrDefault(participant, SlotSet.none())));
        }
        return new PlanningProblem(
                calendar(),
                cities,
                new TravelTable(new int[][] {{0, 2, 1}, {2, 0, 2}, {1, 2, 0}}),
                rooms,
                people,
                meetings,
                orders,
                visits);
    }

    PlanningResult planned() {
        return new ReviewCyclePlanner(problem(), StandardRules.book())
                .plan(Effort.ofSteps(20_000), 1, progress -> true);
    }

    static PlanningCalendar calendar() {
        return new PlanningCalendar(
                LocalDate.of(2026, 3, 2),
                DAYS,
                List.of(
                        new DaySession(LocalTime.of(10, 0), LocalTime.of(13, 0)),
                        new DaySession(LocalTime.of(14, 0), LocalTime.of(17, 0))));
    }

    private static SlotSet days(int first, int last) {
        int[] slots = new int[2 * (last - first + 1)];
        for (int i = 0; i < slots.length; i++) {
            slots[i] = 2 * first + i;
        }
        return SlotSet.of(slots);
    }
}

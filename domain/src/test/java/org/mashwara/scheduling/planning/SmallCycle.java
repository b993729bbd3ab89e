package org.mashwara.scheduling.planning;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.mashwara.scheduling.planning.rules.StandardRules;

/** Small problems from a seed, so crowded that the rules get in each other's way. */
final class SmallCycle {

    private static final int CITIES = 3;
    private static final int ROOMS = 4;
    private static final int PEOPLE = 7;

    private final Random random;
    private final PlanningCalendar calendar;

    private SmallCycle(long seed, int days) {
        random = new Random(seed);
        calendar = new PlanningCalendar(
                LocalDate.of(2026, 3, 2),
                days,
                List.of(
                        new DaySession(LocalTime.of(9, 0), LocalTime.of(12, 0)),
                        new DaySession(LocalTime.of(14, 0), LocalTime.of(17, 0))));
    }

    static PlanningProblem of(long seed, int meetings, int days) {
        return new SmallCycle(seed, days).problem(meetings);
    }

    /** The standard rules, some of them with other weights, hard or soft. */
    static RuleBook anyWeights(long seed) {
        Random random = new Random(seed);
        RuleBook book = StandardRules.book();
        for (PlanningRule rule : book.all()) {
            Weight weight = random.nextInt(3) == 0 ? Weight.HARD : Weight.soft(random.nextInt(30));
            if (random.nextBoolean() && rule.strictness().allows(weight)) {
                book = book.with(rule.key(), weight);
            }
        }
        return book;
    }

    private PlanningProblem problem(int count) {
        List<City> cities = new ArrayList<>();
        for (int city = 0; city < CITIES; city++) {
            cities.add(new City("City " + city, slots(0.1), Set.of(random.nextInt(calendar.days()))));
        }
        int far = 1 + random.nextInt(3);
        TravelTable travel = new TravelTable(new int[][] {{0, 1, far}, {1, 0, 2}, {far, 2, 0}});
        List<RoomOffer> rooms = new ArrayList<>();
        for (int room = 0; room < ROOMS; room++) {
            rooms.add(new RoomOffer(room, room % CITIES, 8 + random.nextInt(8), random.nextBoolean(), slots(0.1)));
        }
        List<Participant> people = new ArrayList<>();
        for (int person = 0; person < PEOPLE; person++) {
            people.add(new Participant(person, slots(0.2)));
        }
        List<MeetingToPlan> meetings = new ArrayList<>();
        for (int meeting = 0; meeting < count; meeting++) {
            meetings.add(meeting(meeting));
        }
        List<MeetingOrder> orders = new ArrayList<>();
        for (int meeting = 1; meeting < count; meeting++) {
            if (random.nextInt(3) == 0) {
                OrderKind kind = random.nextBoolean() ? OrderKind.CADENCE : OrderKind.ACTS_ON;
                orders.add(new MeetingOrder(kind, random.nextInt(meeting), meeting, 1 + random.nextInt(2)));
            }
        }
        List<VisitDuty> visits = List.of(new VisitDuty(random.nextInt(CITIES), Set.of(0, count - 1)));
        return new PlanningProblem(calendar, cities, travel, rooms, people, meetings, orders, visits);
    }

    private MeetingToPlan meeting(int number) {
        int first = random.nextInt(calendar.days());
        int last = Math.min(calendar.days() - 1, first + 1 + random.nextInt(3));
        int home = random.nextInt(CITIES);
        List<SeatToFill> seats = new ArrayList<>();
        seats.add(SeatToFill.chair(random.nextInt(PEOPLE), SeatToFill.NOBODY));
        seats.add(
                new SeatToFill(random.nextInt(PEOPLE), random.nextInt(PEOPLE), 1, random.nextInt(calendar.days()) - 3));
        for (int seat = random.nextInt(3); seat > 0; seat--) {
            seats.add(SeatToFill.member(random.nextInt(PEOPLE), random.nextInt(PEOPLE + 1) - 1));
        }
        Placement standing =
                random.nextInt(4) == 0 ? new Placement(random.nextInt(calendar.slots()), random.nextInt(ROOMS)) : null;
        return new MeetingToPlan(
                "Meeting " + number,
                new Window(first, last, first + random.nextInt(last - first + 1)),
                random.nextBoolean() ? Set.of(home) : Set.of(home, (home + 1) % CITIES),
                home,
                5 + random.nextInt(6),
                1 + random.nextInt(seats.size()),
                seats,
                random.nextBoolean() ? List.of(random.nextInt(2)) : List.of(0, 1 + random.nextInt(2)),
                standing,
                standing != null && random.nextInt(3) == 0,
                random.nextInt(3));
    }

    private SlotSet slots(double share) {
        BitSet slots = new BitSet();
        for (int slot = 0; slot < calendar.slots(); slot++) {
            slots.set(slot, random.nextDouble() < share);
        }
        return SlotSet.of(slots);
    }
}

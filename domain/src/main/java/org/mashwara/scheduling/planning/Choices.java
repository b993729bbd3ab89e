package org.mashwara.scheduling.planning;

import java.util.Arrays;
import java.util.List;

/**
 * The places that a meeting could have, judged by it alone: those that break no hard rule, the cheapest first. What is
 * fixed has one choice.
 */
final class Choices {

    static final int NONE = -1;

    private static final int SHIFT = 32;

    private final int[][] slots;
    private final int[][] rooms;
    private final int[][] costs;
    private final int[][] bySlotAndRoom;
    private final int[] firstSlot;
    private final int roomCount;

    Choices(PlanningProblem problem, RuleBook book) {
        int meetings = problem.size();
        slots = new int[meetings][];
        rooms = new int[meetings][];
        costs = new int[meetings][];
        bySlotAndRoom = new int[meetings][];
        firstSlot = new int[meetings];
        roomCount = problem.rooms().size();
        Judge judge = new Judge(problem, book);
        for (int meeting = 0; meeting < meetings; meeting++) {
            fill(problem, judge, meeting);
        }
    }

    private void fill(PlanningProblem problem, Judge judge, int meeting) {
        MeetingToPlan planned = problem.meeting(meeting);
        if (planned.fixed()) {
            Placement place = planned.standing();
            sort(meeting, place.slot(), new long[] {pack(judge.cost(meeting, place), roomOrdinal(place, place.slot()))
            });
            return;
        }
        int first = Math.max(0, problem.calendar().slot(planned.window().firstDay(), 0));
        int end = Math.min(
                problem.calendar().slots(),
                problem.calendar().slot(planned.window().lastDay() + 1, 0));
        long[] found = new long[Math.max(0, end - first) * roomCount];
        int count = 0;
        for (int room = 0; room < roomCount; room++) {
            if (planned.cities().contains(problem.rooms().get(room).city())) {
                for (int slot = first; slot < end; slot++) {
                    Placement place = new Placement(slot, room);
                    if (judge.allows(meeting, place)) {
                        found[count++] = pack(judge.cost(meeting, place), roomOrdinal(place, first));
                    }
                }
            }
        }
        sort(meeting, first, Arrays.copyOf(found, count));
    }

    private int roomOrdinal(Placement place, int first) {
        return (place.slot() - first) * roomCount + place.room();
    }

    private static long pack(int cost, int ordinal) {
        return (long) cost << SHIFT | ordinal;
    }

    private void sort(int meeting, int first, long[] found) {
        Arrays.sort(found);
        int count = found.length;
        slots[meeting] = new int[count];
        rooms[meeting] = new int[count];
        costs[meeting] = new int[count];
        int most = 0;
        for (long packed : found) {
            most = Math.max(most, (int) packed);
        }
        bySlotAndRoom[meeting] = new int[most + 1];
        Arrays.fill(bySlotAndRoom[meeting], NONE);
        firstSlot[meeting] = first;
        for (int choice = 0; choice < count; choice++) {
            int ordinal = (int) found[choice];
            slots[meeting][choice] = first + ordinal / roomCount;
            rooms[meeting][choice] = ordinal % roomCount;
            costs[meeting][choice] = (int) (found[choice] >>> SHIFT);
            bySlotAndRoom[meeting][ordinal] = choice;
        }
    }

    int count(int meeting) {
        return slots[meeting].length;
    }

    int slot(int meeting, int choice) {
        return slots[meeting][choice];
    }

    int room(int meeting, int choice) {
        return rooms[meeting][choice];
    }

    int cost(int meeting, int choice) {
        return costs[meeting][choice];
    }

    Placement place(int meeting, int choice) {
        return new Placement(slots[meeting][choice], rooms[meeting][choice]);
    }

    /** Which choice is that place, or {@link #NONE}. */
    int of(int meeting, int slot, int room) {
        int ordinal = (slot - firstSlot[meeting]) * roomCount + room;
        return ordinal >= 0 && ordinal < bySlotAndRoom[meeting].length && slot >= firstSlot[meeting]
                ? bySlotAndRoom[meeting][ordinal]
                : NONE;
    }

    /** The rules about places, hard ones apart. */
    private static final class Judge {

        private final PlanningProblem problem;
        private final List<PlacementRule> hard;
        private final PlacementRule[] soft;
        private final int[] points;

        private Judge(PlanningProblem problem, RuleBook book) {
            this.problem = problem;
            this.hard = book.aboutPlaces().stream()
                    .filter(rule -> book.weightOf(rule).hard())
                    .toList();
            this.soft = book.aboutPlaces().stream()
                    .filter(rule -> !book.weightOf(rule).hard())
                    .toArray(PlacementRule[]::new);
            this.points = Arrays.stream(soft)
                    .mapToInt(rule -> book.weightOf(rule).points())
                    .toArray();
        }

        private boolean allows(int meeting, Placement place) {
            for (PlacementRule rule : hard) {
                if (rule.breaches(problem, meeting, place) > 0) {
                    return false;
                }
            }
            return true;
        }

        private int cost(int meeting, Placement place) {
            int cost = 0;
            for (int i = 0; i < soft.length; i++) {
                cost += points[i] * soft[i].breaches(problem, meeting, place);
            }
            return cost;
        }
    }
}

package org.mashwara.scheduling.planning;

import java.util.Arrays;

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
        PlacementJudge judge = new PlacementJudge(problem, book);
        for (int meeting = 0; meeting < meetings; meeting++) {
            fill(problem, judge, meeting);
        }
    }

    private void fill(PlanningProblem problem, PlacementJudge judge, int meeting) {
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
        sort(meeting, first, possible(problem, judge, meeting, first, end));
    }

    /** The places within some slots that break no hard rule, as {@link #sort} takes them. */
    private long[] possible(PlanningProblem problem, PlacementJudge judge, int meeting, int first, int end) {
        int[] suiting = new int[roomCount];
        int[] venueCosts = new int[roomCount];
        int rooms = 0;
        for (int room = 0; room < roomCount; room++) {
            int cost = judge.judge(PlacementPart.VENUE, meeting, new Placement(first, room));
            if (cost != PlacementJudge.REFUSED) {
                suiting[rooms] = room;
                venueCosts[rooms++] = cost;
            }
        }
        long[] found = new long[Math.max(0, end - first) * rooms];
        int count = 0;
        for (int slot = first; slot < end; slot++) {
            int timeCost = judge.judge(PlacementPart.TIME, meeting, new Placement(slot, 0));
            for (int i = 0; i < rooms && timeCost != PlacementJudge.REFUSED; i++) {
                Placement place = new Placement(slot, suiting[i]);
                int cost = judge.judge(PlacementPart.ALL, meeting, place);
                if (cost != PlacementJudge.REFUSED) {
                    found[count++] = pack(timeCost + venueCosts[i] + cost, roomOrdinal(place, first));
                }
            }
        }
        return Arrays.copyOf(found, count);
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
}

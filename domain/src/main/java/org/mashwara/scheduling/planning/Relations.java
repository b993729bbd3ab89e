package org.mashwara.scheduling.planning;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** Which meetings are often in each other's way: they share people, or one follows the other. */
final class Relations {

    private final int[][] related;

    /** @param movable only these are related to anything */
    Relations(PlanningProblem problem, int[] movable) {
        List<Set<Integer>> byTraveller = new ArrayList<>();
        problem.participants().forEach(participant -> byTraveller.add(new LinkedHashSet<>()));
        for (int meeting : movable) {
            MeetingToPlan planned = problem.meeting(meeting);
            planned.travellers().forEach(traveller -> byTraveller.get(traveller).add(meeting));
            planned.chair().ifPresent(chair -> byTraveller.get(chair.holder()).add(meeting));
        }
        List<Set<Integer>> all = new ArrayList<>();
        for (int meeting = 0; meeting < problem.size(); meeting++) {
            all.add(new LinkedHashSet<>());
        }
        byTraveller.forEach(meetings -> meetings.forEach(one -> all.get(one).addAll(meetings)));
        Set<Integer> free = new LinkedHashSet<>();
        for (int meeting : movable) {
            free.add(meeting);
        }
        for (MeetingOrder order : problem.orders()) {
            if (free.contains(order.before()) && free.contains(order.after())) {
                all.get(order.before()).add(order.after());
                all.get(order.after()).add(order.before());
            }
        }
        related = new int[problem.size()][];
        for (int meeting = 0; meeting < related.length; meeting++) {
            int self = meeting;
            related[meeting] = all.get(meeting).stream()
                    .filter(other -> other != self)
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
    }

    /** One of those related to a meeting, or itself where it is alone. */
    int related(int meeting, SplittableRandom random) {
        int[] others = related[meeting];
        return others.length == 0 ? meeting : others[random.nextInt(others.length)];
    }

    int count(int meeting) {
        return related[meeting].length;
    }
}

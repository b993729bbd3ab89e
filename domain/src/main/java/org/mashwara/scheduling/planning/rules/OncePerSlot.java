package org.mashwara.scheduling.planning.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mashwara.scheduling.planning.Breach;
import org.mashwara.scheduling.planning.CyclePlan;
import org.mashwara.scheduling.planning.Limits;
import org.mashwara.scheduling.planning.Placement;
import org.mashwara.scheduling.planning.PlanningProblem;
import org.mashwara.scheduling.planning.Tally;
import org.mashwara.scheduling.planning.TogetherRule;

/** Something is needed by at most one meeting in a slot; each meeting more breaks the rule once. */
abstract class OncePerSlot implements TogetherRule {

    /** How many of these things there are. */
    abstract int things(PlanningProblem problem);

    /** Which of them a meeting needs, each once. */
    abstract int[] needed(PlanningProblem problem, int meeting, int room);

    /** Whether a meeting needs other things in another room. */
    boolean dependsOnRoom() {
        return false;
    }

    @Override
    public final List<Breach> breaches(PlanningProblem problem, CyclePlan plan) {
        Map<Long, List<Integer>> users = new TreeMap<>();
        plan.placed().forEach(meeting -> {
            Placement place = plan.place(meeting).orElseThrow();
            for (int thing : needed(problem, meeting, place.room())) {
                users.computeIfAbsent(key(problem, thing, place.slot()), none -> new ArrayList<>())
                        .add(meeting);
            }
        });
        return users.values().stream()
                .filter(meetings -> meetings.size() > 1)
                .map(meetings -> new Breach(meetings.size() - 1, meetings))
                .toList();
    }

    private static long key(PlanningProblem problem, int thing, int slot) {
        return (long) thing * problem.calendar().slots() + slot;
    }

    @Override
    public final void limits(PlanningProblem problem, int meeting, Placement place, Limits limits) {
        for (int thing : needed(problem, meeting, place.room())) {
            limits.in(key(problem, thing, place.slot()), 1);
        }
    }

    @Override
    public final Tally tally(PlanningProblem problem) {
        int slots = problem.calendar().slots();
        int[][][] needs = new int[problem.size()][problem.rooms().size()][];
        for (int meeting = 0; meeting < needs.length; meeting++) {
            int[] always = dependsOnRoom() ? null : needed(problem, meeting, 0);
            for (int room = 0; room < needs[meeting].length; room++) {
                needs[meeting][room] = always == null ? needed(problem, meeting, room) : always;
            }
        }
        return new Counter(slots, new int[things(problem) * slots], needs);
    }

    private record Counter(int slots, int[] users, int[][][] needs) implements Tally {

        @Override
        public int added(int meeting, int slot, int room) {
            int more = 0;
            for (int thing : needs[meeting][room]) {
                if (users[thing * slots + slot] > 0) {
                    more++;
                }
            }
            return more;
        }

        @Override
        public void put(int meeting, int slot, int room) {
            for (int thing : needs[meeting][room]) {
                users[thing * slots + slot]++;
            }
        }

        @Override
        public void take(int meeting, int slot, int room) {
            for (int thing : needs[meeting][room]) {
                users[thing * slots + slot]--;
            }
        }
    }
}

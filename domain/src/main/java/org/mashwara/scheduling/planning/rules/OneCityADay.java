package org.mashwara.scheduling.planning.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mashwara.scheduling.planning.Breach;
import org.mashwara.scheduling.planning.CyclePlan;
import org.mashwara.scheduling.planning.PlanningProblem;
import org.mashwara.scheduling.planning.SeatToFill;
import org.mashwara.scheduling.planning.Tally;
import org.mashwara.scheduling.planning.TogetherRule;
import org.mashwara.scheduling.planning.Weight;

/** Nobody has seats in meetings of two cities on one day; each city more counts. */
public final class OneCityADay implements TogetherRule {

    @Override
    public String key() {
        return "oneCityADay";
    }

    @Override
    public Weight weight() {
        return Weight.soft(20);
    }

    @Override
    public List<Breach> breaches(PlanningProblem problem, CyclePlan plan) {
        Map<Long, List<Integer>> sittings = new TreeMap<>();
        plan.placed().forEach(meeting -> {
            long day = problem.dayOf(plan.place(meeting).orElseThrow());
            for (int holder : holders(problem, meeting)) {
                sittings.computeIfAbsent(holder * (long) problem.calendar().days() + day, none -> new ArrayList<>())
                        .add(meeting);
            }
        });
        List<Breach> breaches = new ArrayList<>();
        for (List<Integer> meetings : sittings.values()) {
            int cities = (int) meetings.stream()
                    .map(meeting -> problem.cityOf(plan.place(meeting).orElseThrow()))
                    .distinct()
                    .count();
            if (cities > 1) {
                breaches.add(new Breach(cities - 1, meetings));
            }
        }
        return breaches;
    }

    private static int[] holders(PlanningProblem problem, int meeting) {
        return problem.meeting(meeting).seats().stream()
                .mapToInt(SeatToFill::holder)
                .distinct()
                .toArray();
    }

    @Override
    public Tally tally(PlanningProblem problem) {
        return new Cities(problem);
    }

    /** By participant and day: how many sittings there are in each city, and in how many cities there are any. */
    private static final class Cities implements Tally {

        private final int sessions;
        private final int days;
        private final int cities;
        private final int[] cityOf;
        private final int[][] holders;
        private final byte[] sittings;
        private final byte[] visited;

        private Cities(PlanningProblem problem) {
            sessions = problem.calendar().sessions().size();
            days = problem.calendar().days();
            cities = problem.cities().size();
            cityOf = problem.rooms().stream().mapToInt(room -> room.city()).toArray();
            holders = new int[problem.size()][];
            for (int meeting = 0; meeting < holders.length; meeting++) {
                holders[meeting] = holders(problem, meeting);
            }
            visited = new byte[problem.participants().size() * days];
            sittings = new byte[visited.length * cities];
        }

        @Override
        public int added(int meeting, int slot, int room) {
            int day = slot / sessions;
            int more = 0;
            for (int holder : holders[meeting]) {
                int at = holder * days + day;
                if (visited[at] > 0 && sittings[at * cities + cityOf[room]] == 0) {
                    more++;
                }
            }
            return more;
        }

        @Override
        public void put(int meeting, int slot, int room) {
            int day = slot / sessions;
            for (int holder : holders[meeting]) {
                int at = holder * days + day;
                if (sittings[at * cities + cityOf[room]]++ == 0) {
                    visited[at]++;
                }
            }
        }

        @Override
        public void take(int meeting, int slot, int room) {
            int day = slot / sessions;
            for (int holder : holders[meeting]) {
                int at = holder * days + day;
                if (--sittings[at * cities + cityOf[room]] == 0) {
                    visited[at]--;
                }
            }
        }
    }
}

package org.mashwara.scheduling.planning.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.mashwara.scheduling.planning.Breach;
import org.mashwara.scheduling.planning.CyclePlan;
import org.mashwara.scheduling.planning.Limits;
import org.mashwara.scheduling.planning.Placement;
import org.mashwara.scheduling.planning.PlanningProblem;
import org.mashwara.scheduling.planning.Tally;
import org.mashwara.scheduling.planning.TogetherRule;
import org.mashwara.scheduling.planning.VisitDuty;
import org.mashwara.scheduling.planning.Weight;

/**
 * A province is visited: of its meetings at least one is there. Broken once all of them are placed, and all elsewhere;
 * while one has no place, that is what is reported.
 */
public final class VisitedInPerson implements TogetherRule {

    @Override
    public String key() {
        return "visitedInPerson";
    }

    @Override
    public Weight weight() {
        return Weight.HARD;
    }

    @Override
    public List<Breach> breaches(PlanningProblem problem, CyclePlan plan) {
        List<Breach> breaches = new ArrayList<>();
        for (VisitDuty visit : problem.visits()) {
            boolean missed = visit.meetings().stream()
                    .allMatch(meeting -> plan.place(meeting)
                            .filter(place -> problem.cityOf(place) != visit.city())
                            .isPresent());
            if (missed) {
                breaches.add(new Breach(1, visit.meetings().stream().sorted().toList()));
            }
        }
        return breaches;
    }

    @Override
    public void limits(PlanningProblem problem, int meeting, Placement place, Limits limits) {
        for (int i = 0; i < problem.visits().size(); i++) {
            VisitDuty visit = problem.visits().get(i);
            if (visit.meetings().contains(meeting) && problem.cityOf(place) != visit.city()) {
                limits.in(i, visit.meetings().size() - 1);
            }
        }
    }

    @Override
    public Tally tally(PlanningProblem problem) {
        int[][] duties = new int[problem.size()][];
        for (int meeting = 0; meeting < duties.length; meeting++) {
            int self = meeting;
            duties[meeting] = IntStream.range(0, problem.visits().size())
                    .filter(visit -> problem.visits().get(visit).meetings().contains(self))
                    .toArray();
        }
        return new Elsewhere(
                problem.rooms().stream().mapToInt(room -> room.city()).toArray(),
                duties,
                problem.visits().stream().mapToInt(VisitDuty::city).toArray(),
                problem.visits().stream()
                        .mapToInt(visit -> visit.meetings().size())
                        .toArray(),
                new int[problem.visits().size()]);
    }

    /** By duty: how many of its meetings are placed elsewhere. */
    private record Elsewhere(int[] cityOf, int[][] duties, int[] city, int[] meetings, int[] elsewhere)
            implements Tally {

        @Override
        public int added(int meeting, int slot, int room) {
            int more = 0;
            for (int duty : duties[meeting]) {
                if (cityOf[room] != city[duty] && elsewhere[duty] == meetings[duty] - 1) {
                    more++;
                }
            }
            return more;
        }

        @Override
        public void put(int meeting, int slot, int room) {
            for (int duty : duties[meeting]) {
                if (cityOf[room] != city[duty]) {
                    elsewhere[duty]++;
                }
            }
        }

        @Override
        public void take(int meeting, int slot, int room) {
            for (int duty : duties[meeting]) {
                if (cityOf[room] != city[duty]) {
                    elsewhere[duty]--;
                }
            }
        }
    }
}

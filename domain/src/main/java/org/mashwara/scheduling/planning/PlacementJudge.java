package org.mashwara.scheduling.planning;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the rules about places say, each part of a placement judged by itself. */
final class PlacementJudge {

    /** A hard rule is broken. */
    static final int REFUSED = -1;

    private final PlanningProblem problem;
    private final Map<PlacementPart, Rules> byPart = new EnumMap<>(PlacementPart.class);

    PlacementJudge(PlanningProblem problem, RuleBook book) {
        this.problem = problem;
        for (PlacementPart part : PlacementPart.values()) {
            byPart.put(
                    part,
                    Rules.of(
                            book,
                            book.aboutPlaces().stream()
                                    .filter(rule -> rule.looksAt() == part)
                                    .toList()));
        }
    }

    /** What the rules that look at this part make a place cost, or {@link #REFUSED}. */
    int judge(PlacementPart part, int meeting, Placement place) {
        Rules rules = byPart.get(part);
        for (PlacementRule rule : rules.hard()) {
            if (rule.breaches(problem, meeting, place) > 0) {
                return REFUSED;
            }
        }
        return rules.cost(problem, meeting, place);
    }

    /** What all soft rules make a place cost, whatever the hard ones say. */
    int cost(int meeting, Placement place) {
        int cost = 0;
        for (Rules rules : byPart.values()) {
            cost += rules.cost(problem, meeting, place);
        }
        return cost;
    }

    private record Rules(PlacementRule[] hard, PlacementRule[] soft, int[] points) {

        static Rules of(RuleBook book, List<PlacementRule> rules) {
            PlacementRule[] hard =
                    rules.stream().filter(rule -> book.weightOf(rule).hard()).toArray(PlacementRule[]::new);
            PlacementRule[] soft = rules.stream()
                    .filter(rule ->
                            !book.weightOf(rule).hard() && book.weightOf(rule).points() > 0)
                    .toArray(PlacementRule[]::new);
            int[] points = Arrays.stream(soft)
                    .mapToInt(rule -> book.weightOf(rule).points())
                    .toArray();
            return new Rules(hard, soft, points);
        }

        int cost(PlanningProblem problem, int meeting, Placement place) {
            int cost = 0;
            for (int i = 0; i < soft.length; i++) {
                cost += points[i] * soft[i].breaches(problem, meeting, place);
            }
            return cost;
        }
    }
}

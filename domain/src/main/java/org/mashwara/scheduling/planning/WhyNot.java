package org.mashwara.scheduling.planning;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Explains why meetings are without a place. */
final class WhyNot {

    private final PlanningProblem problem;
    private final RuleBook book;
    private final CyclePlan plan;
    private final List<TogetherRule> hardTogether;
    private final List<Tally> tallies;

    WhyNot(PlanningProblem problem, RuleBook book, CyclePlan plan) {
        this.problem = problem;
        this.book = book;
        this.plan = plan;
        this.hardTogether = book.aboutMeetingsTogether().stream()
                .filter(rule -> book.weightOf(rule).hard())
                .toList();
        this.tallies = hardTogether.stream().map(rule -> rule.tally(problem)).toList();
        plan.placed().forEach(meeting -> {
            Placement place = plan.place(meeting).orElseThrow();
            tallies.forEach(tally -> tally.put(meeting, place.slot(), place.room()));
        });
    }

    Unplaced of(int meeting) {
        MeetingToPlan planned = problem.meeting(meeting);
        Map<String, Integer> refusedBy = new LinkedHashMap<>();
        Placement nearest = null;
        int fewest = Integer.MAX_VALUE;
        int slots = 0;
        int first = Math.max(0, planned.window().firstDay());
        int last = Math.min(problem.calendar().days() - 1, planned.window().lastDay());
        for (int slot = problem.calendar().slot(first, 0);
                slot < problem.calendar().slot(last + 1, 0);
                slot++) {
            for (int room = 0; room < problem.rooms().size(); room++) {
                if (!planned.cities().contains(problem.rooms().get(room).city())) {
                    continue;
                }
                slots++;
                Placement place = new Placement(slot, room);
                int refusals = count(meeting, place, refusedBy);
                if (refusals < fewest) {
                    fewest = refusals;
                    nearest = place;
                }
            }
        }
        return new Unplaced(
                meeting, slots, refusedBy, nearest, nearest == null ? List.of() : against(meeting, nearest));
    }

    private int count(int meeting, Placement place, Map<String, Integer> refusedBy) {
        int refusals = 0;
        for (PlacementRule rule : book.aboutPlaces()) {
            if (book.weightOf(rule).hard()) {
                refusals += refused(rule, rule.breaches(problem, meeting, place), refusals, refusedBy);
            }
        }
        for (int i = 0; i < tallies.size(); i++) {
            int breaches = tallies.get(i).added(meeting, place.slot(), place.room());
            refusals += refused(hardTogether.get(i), breaches, refusals, refusedBy);
        }
        return refusals;
    }

    private static int refused(PlanningRule rule, int breaches, int before, Map<String, Integer> refusedBy) {
        if (breaches > 0 && before == 0) {
            refusedBy.merge(rule.key(), 1, Integer::sum);
        }
        return breaches;
    }

    /** The hard rules that a meeting would break at a place, alone or with those that are placed. */
    private List<Finding> against(int meeting, Placement place) {
        return PlanReview.of(problem, book, plan.with(meeting, place)).conflicts().stream()
                .filter(finding -> finding.isAbout(meeting))
                .sorted(Comparator.comparingInt(finding -> finding.meetings().size()))
                .toList();
    }
}

package org.mashwara.scheduling.planning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Judges a plan from scratch, rule by rule. What is fixed is not blamed for where it stands, only for what it does
 * together with others.
 */
public final class PlanReview {

    private final PlanningProblem problem;
    private final RuleBook book;
    private final CyclePlan plan;
    private final List<Finding> findings = new ArrayList<>();

    private PlanReview(PlanningProblem problem, RuleBook book, CyclePlan plan) {
        this.problem = problem;
        this.book = book;
        this.plan = plan;
    }

    /** @throws IllegalArgumentException if the plan is about other meetings than the problem */
    public static PlanReview of(PlanningProblem problem, RuleBook book, CyclePlan plan) {
        if (plan.size() != problem.size()) {
            throw new IllegalArgumentException("a plan of " + plan.size() + " meetings, not " + problem.size());
        }
        PlanReview review = new PlanReview(problem, book, plan);
        plan.placed()
                .forEach(meeting -> review.findings.addAll(
                        placed(problem, book, meeting, plan.place(meeting).orElseThrow())));
        for (TogetherRule rule : book.aboutMeetingsTogether()) {
            for (Breach breach : rule.breaches(problem, plan)) {
                review.findings.add(Finding.of(rule, book.weightOf(rule), breach.times(), breach.meetings()));
            }
        }
        return review;
    }

    /** What speaks against a meeting at a place, whatever the other meetings do. */
    static List<Finding> placed(PlanningProblem problem, RuleBook book, int meeting, Placement place) {
        MeetingToPlan planned = problem.meeting(meeting);
        boolean stays = planned.fixed() && planned.standing().equals(place);
        List<Finding> findings = new ArrayList<>();
        for (PlacementRule rule : book.aboutPlaces()) {
            Weight weight = book.weightOf(rule);
            int times = weight.hard() && stays ? 0 : rule.breaches(problem, meeting, place);
            if (times > 0) {
                findings.add(Finding.of(rule, weight, times, List.of(meeting)));
            }
        }
        return findings;
    }

    public CyclePlan plan() {
        return plan;
    }

    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** What all soft rules cost together, in points. */
    public long cost() {
        return findings.stream().mapToLong(Finding::cost).sum();
    }

    /** The hard rules that are broken; none in a plan that may be accepted. */
    public List<Finding> conflicts() {
        return findings.stream().filter(Finding::hard).toList();
    }

    /**
     * The hard rules that a fixed meeting has come to break where it stands, which the plan is not blamed for; none for
     * a meeting that may move.
     */
    public List<Finding> againstWhereItStands(int meeting) {
        MeetingToPlan planned = problem.meeting(meeting);
        if (!planned.fixed()) {
            return List.of();
        }
        return book.aboutPlaces().stream()
                .filter(rule -> book.weightOf(rule).hard() && rule.mayComeToBeBroken())
                .filter(rule -> rule.breaches(problem, meeting, planned.standing()) > 0)
                .map(rule -> Finding.of(
                        rule,
                        book.weightOf(rule),
                        rule.breaches(problem, meeting, planned.standing()),
                        List.of(meeting)))
                .toList();
    }

    /** How often hard rules are broken. */
    public int hardBreaches() {
        return conflicts().stream().mapToInt(Finding::times).sum();
    }

    /** What each soft rule costs, in the order of the book; rules that cost nothing are in it, too. */
    public Map<String, Long> costByRule() {
        Map<String, Long> costs = new LinkedHashMap<>();
        for (PlanningRule rule : book.all()) {
            if (!book.weightOf(rule).hard()) {
                costs.put(rule.key(), 0L);
            }
        }
        findings.stream()
                .filter(finding -> !finding.hard())
                .forEach(finding -> costs.merge(finding.rule(), finding.cost(), Long::sum));
        return costs;
    }

    /** All findings that name a meeting, alone or together with others. */
    public List<Finding> of(int meeting) {
        return findings.stream().filter(finding -> finding.isAbout(meeting)).toList();
    }

    /**
     * What it would mean to put one meeting elsewhere and leave all others where they are. What others break without
     * it is no conflict of its own.
     *
     * @param place null to take it out
     */
    public MoveEffect ifMoved(int meeting, Placement place) {
        PlanReview moved = of(problem, book, plan.with(meeting, place));
        Map<String, Long> difference = new LinkedHashMap<>(moved.costByRule());
        costByRule().forEach((rule, cost) -> difference.merge(rule, -cost, Long::sum));
        difference.values().removeIf(cost -> cost == 0);
        boolean breaksMore = moved.hardBreaches()
                > of(problem, book, plan.with(meeting, null)).hardBreaches();
        List<Finding> conflicts = moved.conflicts().stream()
                .filter(finding -> breaksMore && finding.isAbout(meeting))
                .toList();
        return new MoveEffect(meeting, place, moved.cost() - cost(), difference, conflicts);
    }
}

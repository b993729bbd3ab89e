package org.mashwara.scheduling.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Looks at every place that one meeting of a plan could have instead, while all others stay where they are. */
public final class OtherPlaces {

    private static final Comparator<OtherPlace> BEST_FIRST =
            Comparator.comparingInt(OtherPlace::hard).thenComparingLong(OtherPlace::cost);

    private final PlanningProblem problem;
    private final RuleBook book;
    private final int meeting;
    private final List<TogetherRule> together;
    private final List<Tally> tallies;
    private final long now;

    /** @param meeting which of the problem's meetings, with a place in the plan or without */
    public OtherPlaces(PlanningProblem problem, RuleBook book, CyclePlan plan, int meeting) {
        this.problem = problem;
        this.book = book;
        this.meeting = meeting;
        this.together = book.aboutMeetingsTogether();
        this.tallies = together.stream().map(rule -> rule.tally(problem)).toList();
        plan.placed().filter(other -> other != meeting).forEach(other -> {
            Placement place = plan.place(other).orElseThrow();
            tallies.forEach(tally -> tally.put(other, place.slot(), place.room()));
        });
        this.now = plan.place(meeting).map(place -> look(place).cost()).orElse(0L);
    }

    /** For each slot of the meeting's window the best room, in the order of the slots. */
    public List<OtherPlace> bySlot() {
        MeetingToPlan planned = problem.meeting(meeting);
        PlanningCalendar calendar = problem.calendar();
        int first = calendar.slot(Math.max(0, planned.window().firstDay()), 0);
        int end = calendar.slot(Math.min(calendar.days() - 1, planned.window().lastDay()) + 1, 0);
        List<OtherPlace> best = new ArrayList<>();
        for (int slot = first; slot < end; slot++) {
            rooms(slot).stream().min(BEST_FIRST).ifPresent(best::add);
        }
        return best;
    }

    /** All rooms of the cities in which it may be held, at one slot. */
    public List<OtherPlace> rooms(int slot) {
        List<OtherPlace> rooms = new ArrayList<>();
        for (int room = 0; room < problem.rooms().size(); room++) {
            if (problem.meeting(meeting)
                    .cities()
                    .contains(problem.rooms().get(room).city())) {
                OtherPlace found = look(new Placement(slot, room));
                rooms.add(new OtherPlace(found.place(), found.hard(), found.cost() - now));
            }
        }
        return rooms;
    }

    /** The meeting's whole share in the cost. */
    private OtherPlace look(Placement place) {
        int hard = 0;
        long cost = 0;
        for (Finding finding : PlanReview.placed(problem, book, meeting, place)) {
            hard += finding.hard() ? finding.times() : 0;
            cost += finding.cost();
        }
        for (int i = 0; i < tallies.size(); i++) {
            Weight weight = book.weightOf(together.get(i));
            int added = tallies.get(i).added(meeting, place.slot(), place.room());
            hard += weight.hard() ? added : 0;
            cost += weight.hard() ? 0 : (long) added * weight.points();
        }
        return new OtherPlace(place, hard, cost);
    }
}

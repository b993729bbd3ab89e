package org.mashwara.scheduling.planning;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A plan as one person sees it: the meetings in which he or she sits or to which he or she travels. */
public final class Diary {

    private final PlanningProblem problem;
    private final CyclePlan plan;
    private final int participant;
    private final List<Integer> meetings;

    /** @param participant which of the problem's participants */
    public Diary(PlanningProblem problem, CyclePlan plan, int participant) {
        this.problem = problem;
        this.plan = plan;
        this.participant = participant;
        this.meetings = plan.placed()
                .filter(meeting -> concerns(problem.meeting(meeting)))
                .boxed()
                .toList();
    }

    private boolean concerns(MeetingToPlan meeting) {
        return meeting.travellers().contains(participant)
                || meeting.seats().stream().anyMatch(seat -> seat.holder() == participant);
    }

    /** The meetings that have a place, in the problem's order. */
    public List<Integer> meetings() {
        return meetings;
    }

    /** What is wrong with one of these meetings; nothing for most. */
    public Set<DiaryConflict> conflicts(int meeting) {
        Set<DiaryConflict> conflicts = EnumSet.noneOf(DiaryConflict.class);
        Placement place = plan.place(meeting).orElseThrow();
        if (problem.isAway(participant, place.slot())) {
            conflicts.add(DiaryConflict.AWAY);
        }
        meetings.stream()
                .filter(other -> other != meeting)
                .map(other -> plan.place(other).orElseThrow())
                .forEach(other -> {
                    if (other.slot() == place.slot()) {
                        conflicts.add(DiaryConflict.TWO_AT_ONCE);
                    } else if (Math.abs(problem.dayOf(other) - problem.dayOf(place))
                            < problem.travel().between(problem.cityOf(other), problem.cityOf(place))) {
                        conflicts.add(DiaryConflict.NO_TIME_TO_TRAVEL);
                    }
                });
        return conflicts;
    }
}

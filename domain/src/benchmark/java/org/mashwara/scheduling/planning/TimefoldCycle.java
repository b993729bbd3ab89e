package org.mashwara.scheduling.planning;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import java.util.List;

/** A whole cycle as Timefold plans it. */
@PlanningSolution
public class TimefoldCycle {

    /** A participant's seat in a meeting. */
    public record Sitting(int participant, int meeting) {}

    /** A meeting that could be the visit. */
    public record Visit(int duty, int city, int meetings, int meeting) {}

    @PlanningEntityCollectionProperty
    private List<TimefoldMeeting> meetings;

    @ProblemFactCollectionProperty
    private List<Sitting> sittings;

    @ProblemFactCollectionProperty
    private List<Visit> visits;

    @ProblemFactCollectionProperty
    private List<MeetingOrder> orders;

    @PlanningScore
    private HardSoftLongScore score;

    public TimefoldCycle() {}

    TimefoldCycle(
            List<TimefoldMeeting> meetings,
            List<Sitting> sittings,
            List<Visit> visits,
            List<MeetingOrder> orders) {
        this.meetings = meetings;
        this.sittings = sittings;
        this.visits = visits;
        this.orders = orders;
    }

    public List<TimefoldMeeting> getMeetings() {
        return meetings;
    }

    public HardSoftLongScore getScore() {
        return score;
    }

    public void setScore(HardSoftLongScore score) {
        this.score = score;
    }
}

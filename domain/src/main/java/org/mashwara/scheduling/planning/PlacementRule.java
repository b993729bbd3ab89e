package org.mashwara.scheduling.planning;

/** A rule about one meeting and its place, whatever the other meetings do. */
public non-sealed interface PlacementRule extends PlanningRule {

    /** How often the meeting breaks the rule at that place; 0 if it keeps it. */
    int breaches(PlanningProblem problem, int meeting, Placement place);

    /** Which part of the place it looks at; two places that share it break the rule equally often. */
    default PlacementPart looksAt() {
        return PlacementPart.ALL;
    }

    /**
     * True if a meeting that stood well can come to break it, because a holiday is announced, a room is lost or
     * somebody is away; false for what was settled when it was fixed.
     */
    default boolean mayComeToBeBroken() {
        return true;
    }
}

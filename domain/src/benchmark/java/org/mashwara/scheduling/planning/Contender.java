package org.mashwara.scheduling.planning;

import java.time.Duration;

/** A way to plan a cycle. */
interface Contender {

    /** The threads that each of them uses. */
    int THREADS = 2;

    String name();

    /** Plans with the standard rules for so long; what takes time before the search begins counts for ours, not for rivals. */
    Outcome plan(PlanningProblem problem, RuleBook book, Duration time);
}

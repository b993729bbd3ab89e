package org.mashwara.scheduling.planning;

/** Follows a search and may stop it. */
@FunctionalInterface
public interface PlanningWatch {

    /** Called every few thousand steps; false stops the search, which then returns the best plan so far. */
    boolean goOn(PlanningProgress progress);
}

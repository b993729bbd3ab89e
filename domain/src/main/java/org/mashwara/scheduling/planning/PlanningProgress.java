package org.mashwara.scheduling.planning;

/**
 * How far a search is.
 *
 * @param steps done so far
 * @param ofSteps how many it will do at most
 * @param hardBreaches of the best plan so far; what still breaks a hard rule at the end is left without a place
 * @param cost of the best plan so far, in points
 * @param bound no plan of all meetings costs less, in points
 */
public record PlanningProgress(long steps, long ofSteps, int hardBreaches, long cost, long bound) {}

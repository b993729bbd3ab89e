package org.mashwara.scheduling.planning;

/**
 * What a contender found.
 *
 * @param plan the plan, or null for none
 * @param bound no plan costs less, as the contender says; -1 if it says nothing
 * @param firstMillis after how many milliseconds there was a plan that breaks no hard rule; -1 for never
 */
record Outcome(CyclePlan plan, long bound, long firstMillis) {}

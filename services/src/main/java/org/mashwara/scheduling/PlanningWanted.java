package org.mashwara.scheduling;

/** Somebody wants a year planned; the search begins once that is committed. */
record PlanningWanted(long runId) {}

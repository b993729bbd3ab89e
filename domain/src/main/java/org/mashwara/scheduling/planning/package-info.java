/**
 * Plans a whole review cycle: when and where every body meets, without breaking a hard rule and as cheaply by the soft
 * ones as can be found, with a measure of how far from the best possible the plan may be. Knows nothing of the database:
 * whoever uses it fills in a {@link org.mashwara.scheduling.planning.PlanningProblem}.
 */
package org.mashwara.scheduling.planning;

package org.mashwara.scheduling;

import java.io.Serializable;
import java.time.Instant;
import org.mashwara.scheduling.planning.PlanningResult;
import org.mashwara.shared.LocalText;

/**
 * A search for a plan of a year.
 *
 * @param startedBy the name of whoever wanted it
 * @param endedAt null while it runs
 * @param cost of the best plan so far, in points
 * @param bound no plan costs less
 * @param basedOn the earlier plan of which it changes little, or null
 */
public record PlanningRunRow(
        long id,
        int year,
        PlanningState state,
        LocalText startedBy,
        Instant startedAt,
        Instant endedAt,
        boolean stopWanted,
        long steps,
        long ofSteps,
        long cost,
        long bound,
        Long basedOn)
        implements Serializable {

    static PlanningRunRow of(PlanningRun run, LocalText startedBy) {
        return new PlanningRunRow(
                run.getId(),
                run.getYear(),
                run.getState(),
                startedBy,
                run.getStartedAt(),
                run.getEndedAt(),
                run.isStopWanted(),
                run.getSteps(),
                run.getOfSteps(),
                run.getCost(),
                run.getBound(),
                run.getBasedOn());
    }

    public boolean isRunning() {
        return state == PlanningState.RUNNING;
    }

    public boolean hasPlan() {
        return state == PlanningState.DONE || state == PlanningState.STOPPED;
    }

    /** By so many percent the best possible plan can be cheaper; {@link Integer#MAX_VALUE} if nothing is known. */
    public int percentFromBest() {
        return PlanningResult.percentFromBest(cost, bound);
    }

    /** How much of the search is done, in percent. */
    public int percentDone() {
        return (int) (100 * steps / ofSteps);
    }
}

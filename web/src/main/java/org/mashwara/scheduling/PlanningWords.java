package org.mashwara.scheduling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mashwara.shared.Words;

/** Puts plans of years into words. */
@Named
@ApplicationScoped
public class PlanningWords {

    @Inject
    private Words words;

    /** Which rule is broken, and how often. */
    public String sentence(RemarkRow remark) {
        return words.of("planning.rule." + remark.rule(), remark.times());
    }

    /** How far from the best possible the plan is at most. */
    public String quality(PlanningRunRow run) {
        int percent = run.percentFromBest();
        if (percent == 0) {
            return words.of("planning.best");
        }
        return percent == Integer.MAX_VALUE
                ? words.of("planning.costOnly", run.cost())
                : words.of("planning.fromBest", percent);
    }

    /** What the state means: how good the plan is, or how the search goes. */
    public String note(PlanningRunRow run) {
        if (run.hasPlan()) {
            return quality(run);
        }
        return run.isRunning() && run.steps() > 0 ? words.of("planning.soFar", run.steps(), run.cost()) : null;
    }

    public String kind(PlanningRunRow run) {
        return switch (run.state()) {
            case RUNNING -> "info";
            case DONE -> "ok";
            case STOPPED -> "none";
            case INTERRUPTED -> "warn";
            case FAILED -> "bad";
        };
    }
}

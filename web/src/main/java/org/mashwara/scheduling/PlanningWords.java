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

    /** Which hard rule forbids a place. */
    public String conflict(ConflictRow conflict) {
        return words.of("planning.rule." + conflict.rule(), conflict.times());
    }

    /** What a rule says, whether it is kept or not. */
    public String says(String rule) {
        return words.of("planning.says." + rule);
    }

    /** How much a rule weighs. */
    public String weight(boolean hard, int points) {
        return hard ? words.of("weights.hard") : words.of("weights.points", points);
    }

    /** How many points more or less, as a calendar's cell says it. */
    public String difference(PlaceRow place) {
        if (place.cost() == 0) {
            return words.of("planning.move.same");
        }
        return words.of(place.cost() > 0 ? "planning.move.more" : "planning.move.less", Math.abs(place.cost()));
    }

    /** How many points more or less, as a sentence. */
    public String costs(PlaceRow place) {
        if (place.cost() == 0) {
            return words.of("planning.move.costsSame");
        }
        return words.of(
                place.cost() > 0 ? "planning.move.costsMore" : "planning.move.costsLess", Math.abs(place.cost()));
    }

    /** "+3", "−2". */
    public String signed(long points) {
        return (points < 0 ? "\u2212" : "+") + Math.abs(points);
    }

    /** The class of a calendar's cell. */
    public String cell(PlaceRow place) {
        if (place == null) {
            return "";
        }
        if (!place.isPossible()) {
            return "AGAINST";
        }
        return place.isCheap() ? "GOOD" : "POSSIBLE";
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

package org.mashwara.consultation;

import java.time.LocalDate;
import org.mashwara.shared.Actor;

/**
 * What a filter and the person's rights let through, as conditions of one statement while it is put together. {@code ?1}
 * is today; in rounds {@code rd} the province is {@code w.area_id}; elsewhere {@code sp}, {@code a} and {@code s} are
 * the subprogramme, the activity and the seat.
 */
final class ResultScope {

    private final ResultParameters parameters;
    private final String ofRounds;
    private final StringBuilder conditions = new StringBuilder();
    private final ResultFilter filter;
    private final ResultDimension by;
    private final boolean activities;
    private final boolean seats;

    /** @param by by what the results are told apart, or null for their sum */
    ResultScope(ResultFilter filter, ResultDimension by, Actor actor, LocalDate today) {
        this.parameters = new ResultParameters(today);
        this.filter = filter;
        this.by = by;
        this.activities = by != null && by.needsActivity()
                || filter.subprogramme() != null
                || filter.output() != null
                || filter.activity() != null;
        this.seats = by != null && by.needsSeat() || filter.post() != null;
        this.ofRounds = parameters.ofRounds(filter, actor);
        parameters.and(conditions, "sp.id = %s", filter.subprogramme());
        parameters.and(conditions, "o.id = %s", filter.output());
        parameters.andActivity(conditions, "a.id", filter.activity());
        parameters.and(conditions, "s.post_id = %s", filter.post());
    }

    /** What stands for the value in the statement. */
    String bind(Object value) {
        return parameters.bind(value);
    }

    /** True if single activities, or what they belong to, have to be told apart. */
    boolean activities() {
        return activities;
    }

    /** True if single activities or outputs have to be told apart, not only subprogrammes. */
    boolean singleActivities() {
        return by == ResultDimension.ACTIVITY
                || by == ResultDimension.OUTPUT
                || filter.activity() != null
                || filter.output() != null;
    }

    /** True if subprogrammes have to be told apart. */
    boolean subprogrammes() {
        return by == ResultDimension.SUBPROGRAMME || filter.subprogramme() != null;
    }

    /** True if single seats have to be told apart. */
    boolean seats() {
        return seats;
    }

    /** Conditions on the rounds, each with its "and". */
    String ofRounds() {
        return ofRounds;
    }

    /** Conditions on everything else, each with its "and". */
    String conditions() {
        return conditions.toString();
    }

    /**
     * The condition that it is the filter's question, and of its questionnaire, with its "and"; nothing where the filter
     * has none.
     *
     * @param id what names the question's id
     */
    String ofQuestions(String id) {
        StringBuilder of = new StringBuilder();
        if (filter.kind() == null) {
            parameters.and(
                    of,
                    id + " = any(array(select qu.id from question qu where qu.code = %s and qu.kind = 'AGREEMENT'))",
                    filter.code());
        } else {
            String code = bind(filter.code());
            parameters.and(
                    of,
                    id + " = any(array(select qu.id from question qu where qu.code = " + code + " and qu.kind = %s))",
                    filter.kind().name());
        }
        parameters.andQuestionnaires(
                of,
                id + " = any(array(select qu.id from question qu join questionnaire qk on qk.id = qu.questionnaire_id"
                        + " where %s))",
                filter);
        return of.toString();
    }

    /** The condition that it is the filter's subprogramme, with its "and"; nothing where the filter has none. */
    String ofSubprogrammes(String id) {
        StringBuilder of = new StringBuilder();
        parameters.and(of, id + " = %s", filter.subprogramme());
        return of.toString();
    }

    /** The condition that it is a seat of the filter's post, with its "and"; nothing where the filter has none. */
    String ofSeats(String id) {
        StringBuilder of = new StringBuilder();
        parameters.and(of, id + " = any(array(select xp.id from seat xp where xp.post_id = %s))", filter.post());
        return of.toString();
    }

    /**
     * Conditions by which as few answers as the filter allows are looked at one by one: those of one seat, of one round,
     * or about one activity or subprogramme.
     *
     * @param activity what names the activity that an answer of {@code r}, a response, is about
     * @param output what names its output, or null where every answer is about an activity
     */
    String ofAnswers(String activity, String output) {
        StringBuilder few = new StringBuilder(ofSeats("r.seat_id"));
        parameters.and(few, "r.round_id = %s", filter.round());
        parameters.andActivity(few, activity, filter.activity());
        String outputs = "(select xo.id from output xo join outcome xc on xc.id = xo.outcome_id"
                + " where xc.subprogramme_id = %s)";
        parameters.and(
                few,
                output == null
                        ? activity + " = any(array(select x.id from activity x where x.output_id in " + outputs + "))"
                        : output + " = any(array" + outputs + ")",
                filter.subprogramme());
        return few.toString();
    }

    /** The condition that it is the filter's activity, which there is. */
    String ofActivities(String id) {
        return parameters.isActivity(id, filter.activity());
    }

    /** True where all answers about one activity are wanted, whoever gave them and when. */
    boolean isWholeActivity() {
        return filter.activity() != null && filter.post() == null && filter.round() == null;
    }

    Object[] parameters() {
        return parameters.values();
    }
}

package org.mashwara.consultation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mashwara.shared.Actor;

/** The values of a statement about results while it is put together; {@code ?1} is today. */
final class ResultParameters {

    private final List<Object> values;

    ResultParameters(LocalDate today) {
        values = new ArrayList<>(List.of(today));
    }

    /** What stands for the value in the statement. */
    String bind(Object value) {
        values.add(value);
        return "?" + values.size();
    }

    /**
     * Adds a condition with its "and"; nothing for no value.
     *
     * @param condition in which {@code %s} stands for the value
     */
    void and(StringBuilder to, String condition, Object value) {
        if (value != null) {
            to.append(" and ").append(condition.formatted(bind(value)));
        }
    }

    /** The condition that what {@code id} names is a version of the activity, which there is. */
    String isActivity(String id, WorkplanActivity activity) {
        return id + " = any(array(select x.id from activity x join workplan_version xv on xv.id = x.workplan_version_id"
                + " where xv.workplan_id = " + bind(activity.workplanId()) + " and x.code = " + bind(activity.code())
                + "))";
    }

    /** Adds {@link #isActivity} with its "and"; nothing for no activity. */
    void andActivity(StringBuilder to, String id, WorkplanActivity activity) {
        if (activity != null) {
            to.append(" and ").append(isActivity(id, activity));
        }
    }

    /**
     * Adds the condition on the questionnaire that asks the filter's question, and on the filter's own, each with its
     * "and".
     *
     * @param condition in which {@code %s} stands for what a questionnaire {@code qk} has to fulfil
     */
    void andQuestionnaires(StringBuilder to, String condition, ResultFilter filter) {
        and(to, condition.replace("%s", "qk.code = %s"), filter.askedBy());
        and(to, condition.replace("%s", "%s in (qk.code, qk.code || '/' || qk.number)"), filter.questionnaire());
    }

    /**
     * Which rounds the filter and the person's rights let through, each condition with its "and": {@code rd} is the
     * round, {@code w.area_id} its province.
     */
    String ofRounds(ResultFilter filter, Actor actor) {
        StringBuilder rounds = new StringBuilder();
        and(rounds, "rd.id = %s", filter.round());
        and(rounds, "w.area_id = %s", filter.area());
        and(rounds, RoundReach.YEAR + " = %s", filter.year());
        if (!RoundAccess.mayReadResults(actor, Set.of())) {
            rounds.append(" and ").append(RoundReach.runs(bind(Sql.ids(actor.actingPosts())), "?1"));
        }
        return rounds.toString();
    }

    /**
     * Which responses the filter and the person's rights let through as a whole, each condition with its "and": besides
     * what {@link #ofRounds} names {@code r} is the response and {@code s} its seat. Those that were asked about a part of
     * the workplan are asked about at least one activity of it.
     *
     * @param filter without a question
     */
    String ofResponses(ResultFilter filter, Actor actor) {
        StringBuilder responses = new StringBuilder(ofRounds(filter, actor));
        and(responses, "s.post_id = %s", filter.post());
        andQuestionnaires(responses, "rd.questionnaire_id in (select qk.id from questionnaire qk where %s)", filter);
        if (filter.isAboutAPart()) {
            StringBuilder asked = new StringBuilder();
            and(asked, "fc.subprogramme_id = %s", filter.subprogramme());
            and(asked, "fo.id = %s", filter.output());
            andActivity(asked, "fv.id", filter.activity());
            responses
                    .append(" and r.id in (select fa.response_id from response_activity fa")
                    .append(" join activity fv on fv.id = fa.activity_id join output fo on fo.id = fv.output_id")
                    .append(" join outcome fc on fc.id = fo.outcome_id where true")
                    .append(asked)
                    .append(")");
        }
        return responses.toString();
    }

    Object[] values() {
        return values.toArray();
    }
}

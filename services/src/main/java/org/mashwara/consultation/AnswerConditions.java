package org.mashwara.consultation;

import java.time.LocalDate;
import org.mashwara.shared.Actor;

/**
 * Which single answers a filter and the person's rights let through. {@code ?1} is today; {@code rd} is the round, {@code
 * w} its province, {@code s} the seat, {@code q} the question, {@code a} the activity and {@code sp} the subprogramme.
 */
final class AnswerConditions {

    /** Gives {@code rd}, a round, its province: the workplan's or, without one, that of the body that asks. */
    static final String PROVINCE = """
              left join workplan_version v on v.id = rd.workplan_version_id
              left join workplan wp on wp.id = v.workplan_id
             cross join lateral (
                    select coalesce(wp.area_id, %s) as area_id) w
            """.formatted(RoundReach.AREA_OF_BODY);

    /** What the conditions speak of, from {@code r}, a response, on. */
    static final String GIVEN_IN = """
              join seat s on s.id = r.seat_id
              join feedback_round rd on rd.id = r.round_id
            """ + PROVINCE;

    /** What the conditions speak of, from {@code an}, an answer, on. */
    static final String ABOUT = """
              join question q on q.id = an.question_id
              left join activity a on a.id = an.activity_id
              left join output o on o.id = coalesce(a.output_id, an.output_id)
              left join outcome oc on oc.id = o.outcome_id
              left join subprogramme sp on sp.id = oc.subprogramme_id
            """;

    private final ResultParameters parameters;
    private final StringBuilder onResponse = new StringBuilder("cast(?1 as date) is not null");
    private final StringBuilder onAnswer = new StringBuilder("true");

    AnswerConditions(ResultFilter filter, Actor actor, LocalDate today) {
        parameters = new ResultParameters(today);
        onResponse.append(parameters.ofRounds(filter, actor));
        parameters.and(onResponse, "s.post_id = %s", filter.post());
        andAskedAbout(filter);
        parameters.and(onAnswer, "sp.id = %s", filter.subprogramme());
        parameters.and(onAnswer, "o.id = %s", filter.output());
        parameters.andActivity(onAnswer, "a.id", filter.activity());
        parameters.and(onAnswer, "q.code = %s", filter.code());
        parameters.andQuestionnaires(
                onAnswer, "q.questionnaire_id in (select qk.id from questionnaire qk where %s)", filter);
        if (filter.kind() != null) {
            parameters.and(onAnswer, "q.kind = %s", filter.kind().name());
        } else if (filter.code() != null) {
            onAnswer.append(" and q.kind = 'AGREEMENT' and an.activity_id is not null");
        }
    }

    /** Few responses are about one activity or output: those are found first, not looked for answer by answer. */
    private void andAskedAbout(ResultFilter filter) {
        String asked = " and r.id in (select fa.response_id from response_activity fa where ";
        if (filter.activity() != null) {
            onResponse
                    .append(asked)
                    .append(parameters.isActivity("fa.activity_id", filter.activity()))
                    .append(")");
        } else {
            parameters.and(
                    onResponse,
                    "r.id in (select fa.response_id from response_activity fa where fa.activity_id ="
                            + " any(array(select x.id from activity x where x.output_id = %s)))",
                    filter.output());
        }
    }

    /** What stands for the value in the statement. */
    String bind(Object value) {
        return parameters.bind(value);
    }

    String onResponse() {
        return onResponse.toString();
    }

    String onAnswer() {
        return onAnswer.toString();
    }

    Object[] parameters() {
        return parameters.values();
    }
}

package org.mashwara.consultation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mashwara.shared.Actor;

/**
 * Which single answers a filter and the person's rights let through. {@code ?1} is today; {@code rd} is the round, {@code
 * w} its workplan, {@code s} the seat, {@code q} the question, {@code a} the activity and {@code sp} the subprogramme.
 */
final class AnswerConditions {

    /** What the conditions speak of, from {@code r}, a response, on. */
    static final String GIVEN_IN = """
              join seat s on s.id = r.seat_id
              join feedback_round rd on rd.id = r.round_id
              left join workplan_version v on v.id = rd.workplan_version_id
              left join workplan w on w.id = v.workplan_id
            """;

    /** What the conditions speak of, from {@code an}, an answer, on. */
    static final String ABOUT = """
              join question q on q.id = an.question_id
              left join activity a on a.id = an.activity_id
              left join output o on o.id = coalesce(a.output_id, an.output_id)
              left join outcome oc on oc.id = o.outcome_id
              left join subprogramme sp on sp.id = oc.subprogramme_id
            """;

    private final List<Object> parameters;
    private final StringBuilder onResponse = new StringBuilder("cast(?1 as date) is not null");
    private final StringBuilder onAnswer = new StringBuilder("true");

    AnswerConditions(ResultFilter filter, Actor actor, LocalDate today) {
        parameters = new ArrayList<>(List.of(today));
        and(onResponse, "rd.id = %s", filter.round());
        and(onResponse, "w.area_id = %s", filter.area());
        and(onResponse, "extract(year from rd.opened_at) = %s", filter.year());
        and(onResponse, "s.post_id = %s", filter.post());
        and(onAnswer, "sp.code = %s", filter.subprogramme());
        and(onAnswer, "a.code = %s", filter.activity());
        and(onAnswer, "q.code = %s", filter.code());
        and(
                onAnswer,
                "q.questionnaire_id in (select qk.id from questionnaire qk where qk.code = %s)",
                filter.questionnaire());
        if (filter.kind() != null) {
            and(onAnswer, "q.kind = %s", filter.kind().name());
        } else if (filter.code() != null) {
            onAnswer.append(" and q.kind = 'AGREEMENT' and an.activity_id is not null");
        }
        if (!RoundAccess.mayReadResults(actor, Set.of())) {
            onResponse.append(" and ").append(RoundReach.runs(bind(Sql.ids(actor.actingPosts())), "?1"));
        }
    }

    private void and(StringBuilder to, String condition, Object value) {
        if (value != null) {
            to.append(" and ").append(condition.formatted(bind(value)));
        }
    }

    /** What stands for the value in the statement. */
    String bind(Object value) {
        parameters.add(value);
        return "?" + parameters.size();
    }

    String onResponse() {
        return onResponse.toString();
    }

    String onAnswer() {
        return onAnswer.toString();
    }

    Object[] parameters() {
        return parameters.toArray();
    }
}

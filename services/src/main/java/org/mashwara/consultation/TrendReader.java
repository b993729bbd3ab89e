package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mashwara.shared.Actor;
import org.mashwara.shared.LocalText;

/** Reads how grades, ratings and numbers changed over the latest rounds of each body and questionnaire. Two queries. */
@ApplicationScoped
class TrendReader {

    private static final int MOST_ROUNDS = 8;

    private static final int MOST_PLACES = 10;

    /** Around the figures of each round and question: {@code round_id, question_id, agreed, answered, mean}. */
    private static final String LATEST = """
            with r as materialized (
                select rd.id, rd.name_en, rd.name_ur, rd.opened_at, rd.questionnaire_id, g.id as body_id,
                       g.name_en as body_en, g.name_ur as body_ur
                  from feedback_round rd
                  join lateral (select b.body_id from round_body b where b.round_id = rd.id
                                 order by b.position limit 1) asks on true
                  join governing_body g on g.id = asks.body_id
                 where rd.opened_at is not null)
            select y.* from (
                select r.body_id, r.body_en, r.body_ur, r.id, r.name_en, r.name_ur, r.opened_at,
                       qn.code || '/' || q.code || case when q.kind = 'AGREEMENT' and qs.repeat = 'PER_ACTIVITY' then ''
                                                        else '.' || q.kind end,
                       q.name_en as question_en, q.name_ur as question_ur, q.position, z.answered, z.agreed, z.mean,
                       case q.kind when 'RATING' then cast(trim_scale(coalesce(q.maximum, %3$s)) as varchar)
                                   when 'NUMBER' then coalesce(q.unit_en, '') end,
                       qn.code as questionnaire, qn.name_en as questionnaire_en, qn.name_ur as questionnaire_ur, q.kind,
                       dense_rank() over (partition by r.body_id, qn.code order by r.opened_at desc, r.id desc) as at
                  from (%1$s) z
                  join r on r.id = z.round_id
                  join question q on q.id = z.question_id
                  join questionnaire_section qs on qs.id = q.section_id
                  join questionnaire qn on qn.id = q.questionnaire_id
                 where %2$s) y
             where y.at <= %4$s
            """;

    /** The rounds of the same body with the same questionnaire as one, up to that. */
    private static final String BEFORE = """
            exists (select 1 from r same join questionnaire asked on asked.id = same.questionnaire_id
                     where same.id = %d and same.body_id = r.body_id and asked.code = qn.code
                       and (same.opened_at, same.id) >= (r.opened_at, r.id))""";

    private static final Comparator<Found> LATEST_FIRST = Comparator.comparing(
                    (Found found) -> found.round.openedAt(), Comparator.reverseOrder())
            .thenComparing(found -> found.round.id(), Comparator.reverseOrder());

    @Inject
    private ResultReader grades;

    @Inject
    private AnswerReader answers;

    /** What one round answered to one question. */
    private record Found(
            long body,
            LocalText bodyName,
            TrendTable.Round round,
            String question,
            LocalText text,
            int position,
            TrendTable.Value value,
            String questionnaire,
            LocalText questionnaireName) {

        static Found of(Object[] row) {
            return new Found(
                    Sql.id(row[0]),
                    Sql.text(row[1], row[2]),
                    new TrendTable.Round(Sql.id(row[3]), Sql.text(row[4], row[5]), Sql.instant(row[6])),
                    (String) row[7],
                    Sql.text(row[8], row[9]),
                    Sql.count(row[10]),
                    figure(row),
                    (String) row[15],
                    Sql.text(row[16], row[17]));
        }
    }

    private static TrendTable.Value figure(Object[] row) {
        long answered = Sql.id(row[11]);
        return switch (QuestionKind.valueOf((String) row[18])) {
            case RATING -> TrendTable.Value.ofRatings(answered, (BigDecimal) row[13], (String) row[14]);
            case NUMBER -> TrendTable.Value.ofNumbers(answered, (BigDecimal) row[13], (String) row[14]);
            default -> TrendTable.Value.ofShare(Sql.id(row[12]), answered);
        };
    }

    /** @param filter of a round: that one and those of the same body and questionnaire before it */
    TrendTable trend(ResultFilter filter, Actor actor) {
        String around = LATEST.formatted(
                "%s",
                filter.round() == null ? "true" : BEFORE.formatted(filter.round()),
                QuestionKind.HIGHEST_RATING,
                MOST_ROUNDS);
        ResultFilter wide = filter.ofAnyRound();
        Map<List<Object>, List<Found>> series = new LinkedHashMap<>();
        Stream.concat(
                        grades.byRoundAndQuestion(around, wide, actor).stream(),
                        answers.byRoundAndQuestion(around, wide, actor).stream())
                .map(Found::of)
                .sorted(LATEST_FIRST.thenComparing(Found::position).thenComparing(Found::question))
                .forEach(found -> series.computeIfAbsent(
                                List.of(found.body, found.questionnaire), key -> new ArrayList<>())
                        .add(found));
        return new TrendTable(
                series.values().stream()
                        .limit(MOST_PLACES)
                        .map(TrendReader::place)
                        .toList(),
                series.size() > MOST_PLACES);
    }

    /** @param found of one body and questionnaire, the latest round first */
    private static TrendTable.Place place(List<Found> found) {
        List<TrendTable.Round> rounds = new ArrayList<>(
                found.stream().map(Found::round).distinct().limit(MOST_ROUNDS).toList());
        Collections.reverse(rounds);
        Map<String, LocalText> texts = new LinkedHashMap<>();
        Map<List<Object>, TrendTable.Value> values = new LinkedHashMap<>();
        for (Found each : found) {
            if (rounds.contains(each.round)) {
                texts.putIfAbsent(each.question, each.text);
                values.put(List.of(each.round, each.question), each.value);
            }
        }
        return new TrendTable.Place(
                found.get(0).bodyName,
                found.get(0).questionnaireName,
                rounds,
                texts.entrySet().stream()
                        .map(question -> new TrendTable.Line(
                                question.getKey(),
                                question.getValue(),
                                rounds.stream()
                                        .map(round -> values.getOrDefault(
                                                List.of(round, question.getKey()), TrendTable.Value.NONE))
                                        .toList()))
                        .toList());
    }
}

package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mashwara.shared.Actor;
import org.mashwara.shared.LocalText;

/**
 * Counts the answers to one question of any kind, grouped in the database: from the counts of rounds, of subjects or of
 * seats, as coarse as the question allows; from the answers themselves only for a view of both subjects and seats.
 */
@ApplicationScoped
class AnswerReader {

    /** How parts that are no option are called in a statement's rows: all that was asked, "not my area", left open. */
    private static final String ASKED = "";

    private static final String NOT_MY_AREA = "!";

    private static final String OPEN = "-";

    /** Once for each round, not for each count of it. */
    private static final String PLACE = " join (select rd.id, w.area_id from feedback_round rd "
            + AnswerConditions.PROVINCE + " offset 0) w on w.id = rd.id ";

    private static final String OF_ROUNDS = " join feedback_round rd on rd.id = x.round_id " + PLACE;

    private static final String TALLIES = """
            (select %1$s x.question_id, x.activity_id, x.output_id, x.seat_id, x.said, x.not_my_area, sum(x.times) as times
               from answer_tally x %2$s
              where x.counted = '%3$s' %4$s
              group by %1$s x.question_id, x.activity_id, x.output_id, x.seat_id, x.said, x.not_my_area) t
            """;

    /** Of what is measured hardly two answers are alike: to sum them up first takes longer than to join them all. */
    private static final String MEASURED = """
            (select %1$s x.question_id, x.activity_id, x.output_id, x.seat_id, x.said, x.not_my_area, x.times
               from answer_tally x %2$s
              where x.counted = '%3$s' %4$s) t
            """;

    private static final String RAW = """
            (select %1$s x.question_id, x.activity_id, x.output_id, x.seat_id, x.said, x.not_my_area, count(*) as times
               from (""" + AnswerCells.CELLS + """
                     %3$s) x %2$s
              where true %4$s
              group by %1$s x.question_id, x.activity_id, x.output_id, x.seat_id, x.said, x.not_my_area) t
            """;

    private static final String ROUND =
            " join feedback_round rd on rd.id = t.round_id " + PLACE + " left join area ar on ar.id = w.area_id ";

    private static final String SUBJECT = """
              left join activity a on a.id = t.activity_id
              left join output o on o.id = t.output_id
              left join outcome oc on oc.id = o.outcome_id
              left join subprogramme sp on sp.id = oc.subprogramme_id
            """;

    private static final String PARTS = """
             cross join lateral (select '' as code union all
                    select unnest(case when t.not_my_area then array['!'] when t.said is null then array['-']
                                       else string_to_array(t.said, ',') end)) part
            """;

    /** Times are added up again, by value: as integers, which add faster than the decimals that sums of sums become. */
    private static final String VALUES = """
            select %1$s as key, max(%2$s) as en, max(%3$s) as ur, min(%4$s) as place, %5$s as n, t.not_my_area,
                   cast(sum(t.times) as integer) as times
              %6$s
             group by %1$s, %5$s, t.not_my_area
            """;

    /** Of rounds and members there are many: those that are not shown are left out before anything is put in order. */
    private static final String FIRST_VALUES = """
            select r.key, max(r.en) as en, max(r.ur) as ur, min(r.place) as place, r.n, r.not_my_area,
                   cast(sum(r.times) as integer) as times
              from (select %1$s as key, %2$s as en, %3$s as ur, %4$s as place, %5$s as n, t.not_my_area, t.times,
                           dense_rank() over (order by %4$s, %1$s) as at
                      %6$s) r
             where r.at <= %7$s
             group by r.key, r.n, r.not_my_area
            """;

    private static final String FIGURES = """
            select f.key, max(f.en), max(f.ur), coalesce(sum(f.times) filter (where f.n is not null), 0),
                   coalesce(sum(f.times) filter (where f.not_my_area), 0),
                   coalesce(sum(f.times) filter (where f.n is null and not f.not_my_area), 0),
                   min(f.n), (min(f.n) filter (where f.so_far * 2 >= f.everything)
                              + min(f.n) filter (where f.so_far * 2 > f.everything)) / 2,
                   max(f.n), sum(f.n * f.times) / sum(f.times) filter (where f.n is not null)
              from (select v.*, sum(v.times) filter (where v.n is not null) over (partition by v.key order by v.n) as so_far,
                           sum(v.times) filter (where v.n is not null) over (partition by v.key) as everything
                      from (%1$s) v) f
             group by f.key
             order by min(f.place), 1
             limit %2$s
            """;

    @Inject
    private Sql sql;

    @Inject
    private ConsultationReader reader;

    /** What a statement is made of: all of it for the whole, told apart by a dimension for groups. */
    private record Source(
            ResultScope scope,
            String key,
            String en,
            String ur,
            String place,
            String tables,
            String where,
            boolean manyGroups) {

        List<Object[]> parts(Sql sql) {
            return sql.rows(
                    "select " + key + ", max(" + en + "), max(" + ur + "), part.code, sum(t.times)"
                            + tables + PARTS + where + " group by " + key
                            + ", part.code order by min(" + place + "), 1",
                    scope.parameters());
        }

        List<Object[]> figures(Sql sql, String number) {
            return sql.rows(
                    FIGURES.formatted(
                            (manyGroups ? FIRST_VALUES : VALUES)
                                    .formatted(key, en, ur, place, number, tables + where, ResultReader.MOST),
                            ResultReader.MOST),
                    scope.parameters());
        }
    }

    private Source source(ResultFilter filter, ResultDimension by, Actor actor) {
        ResultScope scope = new ResultScope(filter, by, actor, reader.today());
        String round = by != null && by.needsRound() ? "x.round_id, " : "";
        String ofRounds = scope.ofRounds().isEmpty() ? "" : OF_ROUNDS;
        String source = scope.activities() && scope.seats()
                ? RAW.formatted(
                        round,
                        ofRounds,
                        scope.ofAnswers("ab.activity_id", "ab.output_id") + scope.ofQuestions("q.id"),
                        scope.ofRounds())
                : (number(filter.kind()) == null ? TALLIES : MEASURED)
                        .formatted(
                                round,
                                ofRounds,
                                scope.activities() ? "SUBJECT" : scope.seats() ? "SEAT" : "ROUND",
                                scope.ofQuestions("x.question_id")
                                        + (scope.seats() ? scope.ofSeats("x.seat_id") : "")
                                        + scope.ofRounds());
        String tables = " from " + source + ResultReader.QUESTION
                + (by == ResultDimension.VERSION ? ResultReader.VERSION : "") + (round.isEmpty() ? "" : ROUND)
                + (scope.activities() ? SUBJECT : "") + (scope.seats() ? ResultReader.SEAT : "");
        String where = " where true" + scope.conditions() + " and cast(?1 as date) is not null";
        return by == null
                ? new Source(
                        scope,
                        "cast('' as varchar)",
                        "cast(null as varchar)",
                        "cast(null as varchar)",
                        "1",
                        tables,
                        where,
                        false)
                : new Source(scope, by.key(), by.en(), by.ur(), by.place(), tables, where, by.isMany());
    }

    /** Everything that the filter, which names a question with its kind, lets through. One query. */
    AnswerGroup total(AnsweredQuestion question, ResultFilter filter, Actor actor) {
        return read(question, source(filter, null, actor)).stream()
                .findFirst()
                .orElse(new AnswerGroup(
                        "",
                        null,
                        AnswerCount.NOTHING,
                        question.options().stream().map(option -> 0L).toList(),
                        null));
    }

    /** At most {@value ResultReader#MOST} groups, in their order. One query. */
    List<AnswerGroup> groups(AnsweredQuestion question, ResultDimension by, ResultFilter filter, Actor actor) {
        return read(question, source(filter, by, actor));
    }

    private List<AnswerGroup> read(AnsweredQuestion question, Source source) {
        String number = number(question.kind());
        if (question.options().isEmpty()) {
            return number == null
                    ? List.of()
                    : source.figures(sql, number).stream()
                            .map(row -> new AnswerGroup(
                                    (String) row[0],
                                    Sql.text(row[1], row[2]),
                                    new AnswerCount(Sql.id(row[3]), Sql.id(row[4]), Sql.id(row[5])),
                                    List.of(),
                                    question.isMeasured() ? figures(row) : null))
                            .toList();
        }
        return counted(question, source.parts(sql));
    }

    private static List<AnswerGroup> counted(AnsweredQuestion question, List<Object[]> rows) {
        Map<String, LocalText> names = new LinkedHashMap<>();
        Map<String, Map<String, Long>> times = new HashMap<>();
        for (Object[] row : rows) {
            String key = (String) row[0];
            names.putIfAbsent(key, Sql.text(row[1], row[2]));
            times.computeIfAbsent(key, each -> new HashMap<>()).put((String) row[3], Sql.id(row[4]));
        }
        return names.entrySet().stream()
                .limit(ResultReader.MOST)
                .map(group -> {
                    Map<String, Long> parts = times.get(group.getKey());
                    long notMyArea = parts.getOrDefault(NOT_MY_AREA, 0L);
                    long open = parts.getOrDefault(OPEN, 0L);
                    return AnswerGroup.of(
                            question,
                            group.getKey(),
                            group.getValue(),
                            new AnswerCount(parts.get(ASKED) - notMyArea - open, notMyArea, open),
                            question.options().stream()
                                    .map(option -> parts.getOrDefault(option.code(), 0L))
                                    .toList());
                })
                .toList();
    }

    private static AnswerFigures figures(Object[] row) {
        return row[6] == null
                ? null
                : new AnswerFigures((BigDecimal) row[6], (BigDecimal) row[7], (BigDecimal) row[8], (BigDecimal) row[9]);
    }

    /** What stands for the answer as a number; null for kinds that are none. */
    private static String number(QuestionKind kind) {
        return switch (kind) {
            case NUMBER -> "cast(t.said as numeric)";
            case DATE -> "cast(cast(t.said as date) - date '1970-01-01' as numeric)";
            default -> null;
        };
    }

    /** How many lie in each step of a number's or a day's range; also where nothing does. One query. */
    List<AnswerBin> bins(AnsweredQuestion question, AnswerFigures figures, ResultFilter filter, Actor actor) {
        if (figures == null || !question.options().isEmpty()) {
            return List.of();
        }
        ValueSteps steps = question.kind() == QuestionKind.DATE
                ? ValueSteps.ofDays(figures.least(), figures.most())
                : ValueSteps.ofNumbers(figures.least(), figures.most());
        Source source = source(filter, null, actor);
        List<String> bounds = new ArrayList<>();
        steps.bounds().forEach(bound -> bounds.add(bound.toPlainString()));
        String step = "width_bucket(" + number(question.kind()) + ", cast(string_to_array("
                + source.scope.bind(String.join(",", bounds)) + ", ',') as numeric[]))";
        Map<Integer, Long> times = new HashMap<>();
        sql.rows(
                        "select " + step + ", sum(t.times)" + source.tables + source.where
                                + " and t.said is not null group by 1",
                        source.scope.parameters())
                .forEach(row -> times.put(Sql.count(row[0]), Sql.id(row[1])));
        List<AnswerBin> bins = new ArrayList<>();
        for (int i = 1; i < steps.bounds().size(); i++) {
            bins.add(new AnswerBin(steps.bounds().get(i - 1), steps.bounds().get(i), times.getOrDefault(i, 0L)));
        }
        return bins;
    }
}

package org.mashwara.consultation;

import java.time.LocalDate;
import java.util.List;
import org.mashwara.shared.Actor;

/**
 * What a statement about answers to questions of any kind is made of: all of it for the whole, told apart by a dimension
 * for groups. From the counts of rounds, of subjects or of seats, as coarse as the question allows; from the answers
 * themselves only for a view of both subjects and seats.
 *
 * @param by null for the whole
 * @param tables from where: {@code t} has what was said and how many times
 * @param where the conditions on it, to which others may be added
 */
record AnswerSource(ResultScope scope, ResultDimension by, String tables, String where) {

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

    static final String PARTS = """
             cross join lateral (select '' as code union all
                    select unnest(case when t.not_my_area then array['!'] when t.said is null then array['-']
                                       else string_to_array(t.said, ',') end)) part
            """;

    /** Times are added up again, by value: as integers, which add faster than the decimals that sums of sums become. */
    private static final String VALUES = """
            select %1$s as key, %2$s, min(%3$s) as place, %4$s as n, t.not_my_area,
                   cast(sum(t.times) as integer) as times
              %5$s
             group by %1$s, %4$s, t.not_my_area
            """;

    /** Of rounds and members there are many: those that are not shown are left out before anything is put in order. */
    private static final String FIRST_VALUES = """
            select r.key, max(r.en) as en, max(r.ur) as ur, cast(null as varchar) as code,
                   cast(null as varchar) as within_en, cast(null as varchar) as within_ur, min(r.place) as place, r.n,
                   r.not_my_area, cast(sum(r.times) as integer) as times
              from (select %1$s as key, %2$s, %3$s as place, %4$s as n, t.not_my_area, t.times,
                           dense_rank() over (order by %3$s, %1$s) as at
                      %5$s) r
             where r.at <= %6$s
             group by r.key, r.n, r.not_my_area
            """;

    private static final String FIGURES = """
            select f.key, max(f.en), max(f.ur), max(f.code), max(f.within_en), max(f.within_ur), coalesce(sum(f.times) filter (where f.n is not null), 0),
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

    /** Values that are often alike are summed up before they are joined. */
    static AnswerSource of(ResultFilter filter, ResultDimension by, Actor actor, LocalDate today) {
        boolean measured = filter.kind() != null && number(filter.kind()) != null;
        return of(filter, by, actor, today, measured ? MEASURED : TALLIES);
    }

    /** The same without summing up first, for whatever is summed up by the question alone. */
    static AnswerSource ofQuestions(ResultFilter filter, ResultDimension by, Actor actor, LocalDate today) {
        return of(filter, by, actor, today, MEASURED);
    }

    /** @param kept where counts are kept: {@link #TALLIES} or {@link #MEASURED} */
    private static AnswerSource of(ResultFilter filter, ResultDimension by, Actor actor, LocalDate today, String kept) {
        ResultScope scope = new ResultScope(filter, by, actor, today);
        String round = by != null && by.needsRound() ? "x.round_id, " : "";
        String ofRounds = scope.ofRounds().isEmpty() ? "" : OF_ROUNDS;
        String source = scope.activities() && scope.seats()
                ? RAW.formatted(
                        round,
                        ofRounds,
                        scope.ofAnswers("ab.activity_id", "ab.output_id") + scope.ofQuestions("q.id"),
                        scope.ofRounds())
                : kept.formatted(
                        round,
                        ofRounds,
                        scope.activities() ? "SUBJECT" : scope.seats() ? "SEAT" : "ROUND",
                        scope.ofQuestions("x.question_id")
                                + (scope.seats() ? scope.ofSeats("x.seat_id") : "")
                                + scope.ofRounds());
        String tables = " from " + source + ResultReader.QUESTION + (round.isEmpty() ? "" : ROUND)
                + (scope.activities() ? SUBJECT : "") + (scope.seats() ? ResultReader.SEAT : "")
                + (by == null ? "" : by.joins());
        return new AnswerSource(
                scope, by, tables, " where true" + scope.conditions() + " and cast(?1 as date) is not null");
    }

    AnswerSource only(String condition) {
        return new AnswerSource(scope, by, tables, where + condition);
    }

    String key() {
        return by == null ? "cast('' as varchar)" : by.key();
    }

    private String place() {
        return by == null ? "1" : by.place();
    }

    private String labels() {
        return by == null ? ResultDimension.NO_LABELS : by.labels();
    }

    List<Object[]> parts(Sql sql) {
        return sql.rows(
                "select " + key() + ", " + labels() + ", part.code, sum(t.times)" + tables + PARTS + where
                        + " group by " + key() + ", part.code order by min(" + place() + "), 1",
                scope.parameters());
    }

    List<Object[]> figures(Sql sql, String number) {
        return sql.rows(FIGURES.formatted(values(number), ResultReader.MOST), scope.parameters());
    }

    private String values(String number) {
        return by != null && by.isMany()
                ? FIRST_VALUES.formatted(
                        key(),
                        by.en() + " as en, " + by.ur() + " as ur",
                        place(),
                        number,
                        tables + where,
                        ResultReader.MOST)
                : VALUES.formatted(key(), labels(), place(), number, tables + where);
    }

    /** What stands for the answer as a number; null for kinds that are none. */
    static String number(QuestionKind kind) {
        return switch (kind) {
            case NUMBER -> "cast(t.said as numeric)";
            case DATE -> "cast(cast(t.said as date) - date '1970-01-01' as numeric)";
            default -> null;
        };
    }
}

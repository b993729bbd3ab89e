package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashwara.shared.Actor;

/**
 * Reads results, grouped in the database: from the counts of rounds, of activities or of seats, as coarse as the
 * question allows; from the answers themselves only for one seat's view of activities.
 */
@ApplicationScoped
class ResultReader {

    /** Most groups that a table shows. */
    static final int MOST = 200;

    private static final String COUNTS = """
            coalesce(sum(t.strongly_disagree), 0), coalesce(sum(t.disagree), 0), coalesce(sum(t.agree), 0),
            coalesce(sum(t.strongly_agree), 0), coalesce(sum(t.not_my_area), 0), coalesce(sum(t.unanswered), 0)""";

    private static final String SUMS = """
            sum(x.strongly_disagree) as strongly_disagree, sum(x.disagree) as disagree, sum(x.agree) as agree,
            sum(x.strongly_agree) as strongly_agree, sum(x.not_my_area) as not_my_area, sum(x.unanswered) as unanswered""";

    /** Summed over rounds before anything else is looked up, which is most of the work. */
    private static final String TALLIES = """
            (select %1$s,
            """ + SUMS + """
               from result_tally x %2$s
              where %3$s
              group by %1$s) t
            """;

    private static final String RAW = """
            (select %1$s,
            """ + GradeCells.COUNTED.replace("c.", "x.") + """
               from (%5$s
                     %4$s) x %2$s
              where %3$s
              group by %1$s) t
            """;

    private static final String OF_ROUNDS = """
              join feedback_round rd on rd.id = x.round_id
              join workplan_version v on v.id = rd.workplan_version_id
              join workplan w on w.id = v.workplan_id
            """;

    static final String QUESTION = " join question q on q.id = t.question_id ";

    private static final String ROUND = """
              join feedback_round rd on rd.id = t.round_id
              join workplan_version v on v.id = rd.workplan_version_id
              join workplan w on w.id = v.workplan_id
              join area ar on ar.id = w.area_id
            """;

    private static final String ACTIVITY = """
              join activity a on a.id = t.activity_id
              join output o on o.id = a.output_id
              join outcome oc on oc.id = o.outcome_id
              join subprogramme sp on sp.id = oc.subprogramme_id
            """;

    private static final String PART = " join subprogramme sp on sp.id = t.subprogramme_id ";

    /** The name that each post bears today, or bore or will bear at the time closest to it. */
    static final String SEAT = """
              join seat s on s.id = t.seat_id
              join (select distinct on (pn.post_id) pn.post_id, pn.name_en, pn.name_ur from post_name pn
                     order by pn.post_id, pn.valid_from > ?1, pn.valid_from desc) n on n.post_id = s.post_id
            """;

    @Inject
    private Sql sql;

    @Inject
    private ConsultationReader reader;

    /** A statement while it is put together. */
    private final class Statement {

        private final ResultScope scope;
        private final ResultDimension by;
        private final boolean questions;
        private final boolean rounds;

        /** @param by null for the sum */
        Statement(ResultFilter filter, ResultDimension by, boolean byQuestion, Actor actor) {
            this.scope = new ResultScope(filter, by, actor, reader.today());
            this.by = by;
            this.questions = byQuestion
                    || filter.code() != null
                    || filter.questionnaire() != null
                    || by != null && by.needsQuestion();
            this.rounds = by != null && by.needsRound();
        }

        /** From the coarsest counts that tell what is asked. */
        String from() {
            boolean parts = scope.seats() && scope.subprogrammes() && !scope.singleActivities();
            boolean activities = scope.activities() && !parts;
            String columns = Stream.of(
                            rounds ? "x.round_id" : null,
                            questions ? "x.question_id" : null,
                            activities ? "x.activity_id" : null,
                            parts ? "x.subprogramme_id" : null,
                            scope.seats() ? "x.seat_id" : null)
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(", "));
            boolean raw = activities && scope.seats();
            String source = (raw ? RAW : TALLIES)
                    .formatted(
                            columns.isEmpty() ? "1" : columns,
                            scope.ofRounds().isEmpty() ? "" : OF_ROUNDS,
                            (raw ? "true" : level(activities, parts))
                                    + scope.ofQuestions("x.question_id")
                                    + (parts ? scope.ofSubprogrammes("x.subprogramme_id") : "")
                                    + (scope.seats() && !raw ? scope.ofSeats("x.seat_id") : "")
                                    + scope.ofRounds(),
                            raw ? scope.ofAnswers("ra.activity_id", null) : "",
                            raw ? cells() : "");
            return " from " + source + (questions ? QUESTION : "") + (rounds ? ROUND : "")
                    + (activities ? ACTIVITY : "") + (parts ? PART : "") + (scope.seats() ? SEAT : "")
                    + (by == null ? "" : by.joins()) + " where true" + scope.conditions();
        }

        private String cells() {
            return scope.isWholeActivity()
                    ? GradeCells.cellsAbout(scope.ofActivities("an.activity_id"))
                    : GradeCells.CELLS;
        }

        private String level(boolean activities, boolean parts) {
            String one = questions ? "x.question_id is not null" : "x.question_id is null";
            if (activities) {
                return one + " and x.activity_id is not null";
            }
            if (parts) {
                return one + " and x.subprogramme_id is not null";
            }
            return one
                    + (scope.seats()
                            ? " and x.seat_id is not null and x.subprogramme_id is null"
                            : " and x.activity_id is null and x.seat_id is null");
        }

        List<Object[]> rows(String selected, String ending) {
            String from = from();
            return sql.rows(
                    "select " + selected + from + " and cast(?1 as date) is not null" + ending, scope.parameters());
        }
    }

    /** At most {@value #MOST} groups, in their order. */
    List<ResultGroup> groups(ResultDimension by, ResultFilter filter, Actor actor) {
        return new Statement(filter, by, false, actor)
                        .rows(
                                by.key() + ", " + by.labels() + ", " + COUNTS,
                                " group by " + by.key() + " order by " + by.order() + ", 1 limit " + MOST)
                        .stream()
                        .map(row -> new ResultGroup((String) row[0], GroupLabel.of(row, 1), distribution(row, 6)))
                        .toList();
    }

    /** The sum over everything that the filter lets through. */
    Distribution total(ResultFilter filter, Actor actor) {
        return distribution(
                new Statement(filter, null, false, actor).rows(COUNTS, "").get(0), 0);
    }

    /**
     * What was graded about activities in each round, question by question.
     *
     * @param around in which {@code %s} stands for rows of {@code round_id, question_id, agreed, answered, mean}
     */
    List<Object[]> byRoundAndQuestion(String around, ResultFilter filter, Actor actor) {
        Statement statement = new Statement(filter, ResultDimension.ROUND, true, actor);
        String rows = "select t.round_id, t.question_id, sum(t.agree + t.strongly_agree) as agreed,"
                + " sum(t.strongly_disagree + t.disagree + t.agree + t.strongly_agree) as answered,"
                + " cast(null as numeric) as mean" + statement.from()
                + " and cast(?1 as date) is not null group by t.round_id, t.question_id";
        return sql.rows(around.formatted(rows), statement.scope.parameters());
    }

    static Distribution distribution(Object[] row, int from) {
        return new Distribution(
                Sql.id(row[from]),
                Sql.id(row[from + 1]),
                Sql.id(row[from + 2]),
                Sql.id(row[from + 3]),
                Sql.id(row[from + 4]),
                Sql.id(row[from + 5]));
    }
}

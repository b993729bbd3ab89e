package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

    /** Summed over rounds before anything else is looked up, which is most of the work. */
    private static final String TALLIES = """
            (select %s x.question_id, x.activity_id, x.seat_id, sum(x.strongly_disagree) as strongly_disagree,
                    sum(x.disagree) as disagree, sum(x.agree) as agree, sum(x.strongly_agree) as strongly_agree,
                    sum(x.not_my_area) as not_my_area, sum(x.unanswered) as unanswered
               from result_tally x
               join feedback_round rd on rd.id = x.round_id
               join workplan_version v on v.id = rd.workplan_version_id
               join workplan w on w.id = v.workplan_id
              where x.activity_id is %s and x.seat_id is %s %s
              group by %s x.question_id, x.activity_id, x.seat_id) t
            """;

    private static final String RAW = """
            (select %s c.question_id, c.activity_id, c.seat_id, %s
               from (%s %s) c
               join feedback_round rd on rd.id = c.round_id
               join workplan_version v on v.id = rd.workplan_version_id
               join workplan w on w.id = v.workplan_id
              where true %s
              group by %s c.question_id, c.activity_id, c.seat_id) t
            """;

    private static final String QUESTION = " join question q on q.id = t.question_id ";

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

    private static final String SEAT = """
              join seat s on s.id = t.seat_id
              join lateral (select pn.name_en, pn.name_ur from post_name pn where pn.post_id = s.post_id
                             order by pn.valid_from > ?1, pn.valid_from desc limit 1) n on true
            """;

    @Inject
    private Sql sql;

    @Inject
    private ConsultationReader reader;

    /** A statement while it is put together. */
    private final class Statement {

        private final List<Object> parameters = new ArrayList<>(List.of(reader.today()));
        private final StringBuilder ofRounds = new StringBuilder();
        private final StringBuilder conditions = new StringBuilder();
        private final ResultFilter filter;
        private final boolean rounds;
        private final boolean activities;
        private final boolean seats;

        Statement(ResultFilter filter, ResultDimension by, Actor actor) {
            this.filter = filter;
            this.rounds = by.needsRound();
            this.activities = by.needsActivity() || filter.subprogramme() != null || filter.activity() != null;
            this.seats = by.needsSeat() || filter.post() != null;
            and(ofRounds, "rd.id = %s", filter.round());
            and(ofRounds, "w.area_id = %s", filter.area());
            and(ofRounds, "extract(year from rd.opened_at) = %s", filter.year());
            if (!RoundAccess.mayReadResults(actor, Set.of())) {
                ofRounds.append(" and ").append(RoundReach.runs(bind(Sql.ids(actor.actingPosts())), "?1"));
            }
            and(conditions, "sp.code = %s", filter.subprogramme());
            and(conditions, "a.code = %s", filter.activity());
            and(conditions, "s.post_id = %s", filter.post());
            and(conditions, "q.code = %s", filter.question());
        }

        private void and(StringBuilder to, String condition, Object value) {
            if (value != null) {
                to.append(" and ").append(condition.formatted(bind(value)));
            }
        }

        private String bind(Object value) {
            parameters.add(value);
            return "?" + parameters.size();
        }

        /** From the coarsest counts that tell what is asked. */
        String from() {
            String source = activities && seats
                    ? RAW.formatted(
                            round("c"), ResultTallies.COUNTED, ResultTallies.CELLS, ofSeat(), ofRounds, round("c"))
                    : TALLIES.formatted(
                            round("x"),
                            activities ? "not null" : "null",
                            seats ? "not null" : "null",
                            ofRounds,
                            round("x"));
            return " from " + source + QUESTION + (rounds ? ROUND : "") + (activities ? ACTIVITY : "")
                    + (seats ? SEAT : "") + " where true" + conditions;
        }

        private String round(String of) {
            return rounds ? of + ".round_id, " : "";
        }

        /** Of the answers themselves only those of one seat, or of one round, are ever looked at. */
        private String ofSeat() {
            String one = filter.post() == null
                    ? ""
                    : " and r.seat_id in (select x.id from seat x where x.post_id = " + bind(filter.post()) + ")";
            return filter.round() == null ? one : one + " and r.round_id = " + bind(filter.round());
        }

        List<Object[]> rows(String selected, String ending) {
            String from = from();
            return sql.rows(
                    "select " + selected + from + " and cast(?1 as date) is not null" + ending, parameters.toArray());
        }
    }

    /** At most {@value #MOST} groups, in their order. */
    List<ResultGroup> groups(ResultDimension by, ResultFilter filter, Actor actor) {
        return new Statement(filter, by, actor)
                        .rows(
                                by.key() + ", max(" + by.en() + "), max(" + by.ur() + "), " + COUNTS,
                                " group by " + by.key() + " order by " + by.order() + ", 1 limit " + MOST)
                        .stream()
                        .map(row -> new ResultGroup((String) row[0], Sql.text(row[1], row[2]), distribution(row, 3)))
                        .toList();
    }

    /** The sum over everything that the filter lets through. */
    Distribution total(ResultFilter filter, Actor actor) {
        return distribution(
                new Statement(filter, ResultDimension.QUESTION, actor)
                        .rows(COUNTS, "")
                        .get(0),
                0);
    }

    /** Round, when it opened, question and counts: of the latest rounds, the latest first. */
    List<Object[]> byRoundAndQuestion(ResultFilter filter, Actor actor, int mostRounds) {
        return new Statement(filter, ResultDimension.ROUND, actor)
                        .rows(
                                "dense_rank() over (order by min(rd.opened_at) desc, rd.id), rd.id, max(rd.name_en),"
                                        + " max(rd.name_ur), min(rd.opened_at), q.code, max(q.name_en), max(q.name_ur), "
                                        + COUNTS,
                                " group by rd.id, q.code order by 1, min(q.position), q.code limit "
                                        + mostRounds * MOST)
                        .stream()
                        .filter(row -> Sql.id(row[0]) <= mostRounds)
                        .toList();
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

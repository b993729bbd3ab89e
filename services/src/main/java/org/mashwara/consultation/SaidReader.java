package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mashwara.programme.ProgressRating;
import org.mashwara.programme.WorkplanTime;
import org.mashwara.shared.Actor;
import org.mashwara.shared.Actors;
import org.mashwara.shared.Page;

/** Reads points with their answers and what came of them: one query a page, however much was said. */
@ApplicationScoped
class SaidReader {

    private static final int HELD = 27 + Reply.COLUMNS;
    private static final int FOLLOWED = HELD + HeldReply.COLUMNS;
    private static final int TOTAL = FOLLOWED + 4;
    private static final int TAGS = TOTAL + 1;
    private static final int AUTHOR = TOTAL + 2;
    private static final int ABOUT = TOTAL + 3;
    private static final int RESPONSE = TOTAL + 4;
    private static final int TO_BE_CONFIDENTIAL = TOTAL + 5;
    private static final int YEARS = TOTAL + 6;
    private static final int EARLIER = TOTAL + 8;

    /** An order that tells nothing of who said what to a person from whom that is hidden. */
    static final String SHUFFLED = "case when not see.author then md5(cast(p.id as text)) end";

    /** Of {@code p}, a point; {@code ?1} is today. */
    private static final String SAID = """
            select p.id, p.version, p.words, p.kind, told.state, coalesce(a.code, o.code), coalesce(a.name_en, o.name_en),
                   case when a.id is null then o.name_ur else a.name_ur end, sp.name_en, sp.name_ur, rd.id, rd.name_en,
                   rd.name_ur, %s, s.post_id, r.post_en, r.post_ur, r.person_en, r.person_ur,
                   p.assignee_post_id, n.name_en, n.name_ur, p.raised_at, p.due_on,
                   p.state in ('WAITING', 'HELD') and p.due_on < ?1, p.confidential, p.reopened_at is not null,
                   %s,
                   %s,
                   am.told, pr.rating, pr.narrative, pr.reported_at, count(*) over (),
                   (select string_agg(pt.tag, ',' order by pt.tag) from point_tag pt where pt.point_id = p.id),
                   see.author, see.about, r.id, p.to_be_confidential, w.first_year, w.last_year,
                   er.verdict, er.reason, er.given_at
              from feedback_point p
              join response r on r.id = p.response_id
              join seat s on s.id = r.seat_id
              join feedback_round rd on rd.id = r.round_id
              left join meeting m on m.id = rd.meeting_id
              left join workplan_version v on v.id = rd.workplan_version_id
              left join workplan w on w.id = v.workplan_id
              left join activity a on a.id = p.activity_id
              left join output o on o.id = p.output_id
              left join outcome oc on oc.id = o.outcome_id
              left join subprogramme sp on sp.id = oc.subprogramme_id
              left join disposition d on d.id = p.disposition_id
              left join account da on da.id = d.given_by
              left join person dp on dp.id = da.person_id
            %s
              left join lateral (select pn.name_en, pn.name_ur from post_name pn where pn.post_id = p.assignee_post_id
                                  order by pn.valid_from > ?1, pn.valid_from desc limit 1) n on true
              left join lateral (%s) am on true
              left join lateral (select g.rating, g.narrative, g.reported_at
                                   from activity ga
                                   join workplan_version gv on gv.id = ga.workplan_version_id
                                    and gv.workplan_id = w.id
                                   join progress_report g on g.activity_id = ga.id and g.reported_at > p.raised_at
                                  where ga.code = a.code
                                  order by g.reported_at desc, g.id desc limit 1) pr on true
              left join lateral (%s) er on true
            """.formatted(
                    RoundReach.REFERENCE,
                    Reply.SELECTED,
                    HeldReply.SELECTED,
                    HeldReply.JOINED,
                    Amended.ALL,
                    EarlierReply.OF_POINT);

    /**
     * Who reads who said it, and about what: see {@link Attribution}. That a point was reopened is not told to those from
     * whom its author is hidden, as an amendment that came of it tells the same day that it is not accepted any more, and
     * where: to them its earlier answer stands until there is another.
     */
    private static final String SEEN = """
              cross join lateral (select %1$s as author) who
              cross join lateral (select who.author, who.author or %2$s as about) see
              cross join lateral (select case when not see.author and er.verdict is not null then 'ANSWERED'
                                              else p.state end as state) told
            """;

    @Inject
    private Sql sql;

    @Inject
    private ConsultationReader reader;

    @Inject
    private Actors actors;

    /**
     * A page of points.
     *
     * @param where the condition on the tables above, with {@code ?4} and so on for its parameters; {@code see.author}
     *     and {@code see.about} say what the person reads of a point
     * @param order without the words {@code order by}
     * @param first index of the first row, from 0
     */
    Page<SaidRow> page(SaidFilter filter, String where, String order, int first, int size, Object... parameters) {
        return page(false, filter, where, order, first, size, parameters);
    }

    /** The same as everybody may read it, whoever looks at it or prints it. */
    Page<SaidRow> inPublic(SaidFilter filter, String where, String order, int first, int size, Object... parameters) {
        Page<SaidRow> page = page(true, filter, where, order, first, size, parameters);
        return new Page<>(
                page.rows().stream().map(SaidRow::withoutNames).toList(), page.total(), page.first(), page.size());
    }

    private Page<SaidRow> page(
            boolean inPublic,
            SaidFilter filter,
            String where,
            String order,
            int first,
            int size,
            Object... parameters) {
        int rows = Math.max(1, Math.min(size, Page.MAX_SIZE));
        int from = Math.max(0, first);
        Actor actor = actors.current();
        List<Object> all = new ArrayList<>(List.of(reader.today(), rows, from));
        all.addAll(List.of(parameters));
        all.add(Sql.ids(actor.posts()));
        all.add(Sql.ids(RoundAccess.postsToRun(actor)));
        int posts = all.size() - 1;
        List<Object[]> found = sql.rows(
                SAID + (inPublic ? seen(RoundReach.OPEN_AUTHOR, posts) : seen(actor, posts)) + " where "
                        + filter.condition().replace("p.state", "told.state") + " and " + RoundReach.told("see.author")
                        + " and " + where + " order by "
                        + order + " limit ?2 offset ?3",
                all.toArray());
        long total = found.isEmpty() ? 0 : Sql.id(found.get(0)[TOTAL]);
        return new Page<>(
                found.stream().map(row -> row(row, actor, reader.today())).toList(), total, from, rows);
    }

    /** One point, whatever its state. */
    Optional<SaidRow> one(long pointId) {
        Actor actor = actors.current();
        return sql
                .rows(
                        SAID + seen(actor, 3) + " where p.id = ?2 and " + RoundReach.told("see.author"),
                        reader.today(),
                        pointId,
                        Sql.ids(actor.posts()),
                        Sql.ids(RoundAccess.postsToRun(actor)))
                .stream()
                .findFirst()
                .map(row -> row(row, actor, reader.today()));
    }

    /** @param posts number of the parameter with the person's posts; that with those to run rounds is the next one */
    private static String seen(Actor actor, int posts) {
        boolean readsAll = RoundAccess.mayReadResults(actor, Set.of());
        return seen(RoundReach.author("?" + posts, "?" + (posts + 1), "?1", readsAll), posts);
    }

    private static String seen(String author, int posts) {
        return SEEN.formatted(
                "(" + author + " and cast(?" + posts + " as varchar) is not null and cast(?" + (posts + 1)
                        + " as varchar) is not null)",
                RoundReach.brokenOut());
    }

    private static WorkplanTime workplanTime(Object[] row, LocalDate today) {
        return row[YEARS] == null ? null : WorkplanTime.on(today, Sql.count(row[YEARS]), Sql.count(row[YEARS + 1]));
    }

    private static SaidRow row(Object[] row, Actor actor, LocalDate today) {
        Long seatPost = Sql.id(row[14]);
        Long roundId = Sql.id(row[10]);
        boolean named = (Boolean) row[AUTHOR];
        boolean about = (Boolean) row[ABOUT];
        return new SaidRow(
                Sql.id(row[0]),
                Sql.id(row[1]),
                (String) row[2],
                PointKind.valueOf((String) row[3]),
                PointState.valueOf((String) row[4]),
                about ? (String) row[5] : null,
                about ? Sql.text(row[6], row[7]) : null,
                about ? Sql.text(row[8], row[9]) : null,
                roundId,
                Sql.text(row[11], row[12]),
                (String) row[13],
                workplanTime(row, today),
                named ? Sql.text(row[15], row[16]) : null,
                named ? Sql.text(row[17], row[18]) : null,
                named,
                PointAccess.isOwn(actor, roundId, seatPost) ? Sql.id(row[RESPONSE]) : null,
                PointState.ANSWERED.name().equals(row[4])
                        && !(Boolean) row[26]
                        && PointAccess.mayReopen(actor, roundId, seatPost),
                named ? Sql.id(row[19]) : null,
                named ? Sql.text(row[20], row[21]) : null,
                named ? Sql.instant(row[22]) : null,
                named ? ((Date) row[23]).toLocalDate() : null,
                named && (Boolean) row[24],
                (Boolean) row[25],
                PointAccess.readsAll(actor) ? (Boolean) row[TO_BE_CONFIDENTIAL] : null,
                named && (Boolean) row[26],
                visible(Reply.of(row, 27), HeldReply.of(row, HELD), actor, named),
                named ? null : EarlierReply.of(row, EARLIER),
                row[TAGS] == null || !about ? List.of() : List.of(((String) row[TAGS]).split(",")),
                about ? followed(row, named) : Followed.NOTHING);
    }

    /**
     * What is not published is the agency's own. Who gave an answer leads a subprogramme: that of the activity or, of
     * words about the whole, that to which all of the seat's activities belong, so that it tells whom it answers.
     */
    private static Reply visible(Reply reply, HeldReply held, Actor actor, boolean named) {
        boolean agency = PointAccess.readsAll(actor);
        if (reply == null || !reply.isPublished() && !agency) {
            return null;
        }
        return named ? reply.holding(agency ? held : null) : reply.withoutName();
    }

    /** What is only drafted is told, like a person's name, to those who read who said it. */
    private static Followed followed(Object[] row, boolean named) {
        return new Followed(
                Amended.read(row[FOLLOWED]).stream()
                        .filter(amended -> named || amended.state() != AmendmentState.DRAFT)
                        .toList(),
                row[FOLLOWED + 1] == null ? null : ProgressRating.valueOf((String) row[FOLLOWED + 1]),
                (String) row[FOLLOWED + 2],
                Sql.instant(row[FOLLOWED + 3]));
    }
}

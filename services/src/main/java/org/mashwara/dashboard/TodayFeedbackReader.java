package org.mashwara.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.mashwara.consultation.PointKind;
import org.mashwara.consultation.Reply;
import org.mashwara.consultation.ResponseTask;
import org.mashwara.consultation.ResultsTold;
import org.mashwara.consultation.RoundState;
import org.mashwara.consultation.Verdict;
import org.mashwara.dashboard.TodayReader.Reach;
import org.mashwara.shared.Deadline;

/** What a dashboard says of feedback: one query for what waits, one for what was answered, one for results. */
@ApplicationScoped
class TodayFeedbackReader {

    private static final int MOST = 20;
    private static final int MOST_SAID = 3;
    private static final int MOST_TOLD = 3;

    private static final String IN_POSTS = " = any (cast(string_to_array(?1, ',') as bigint[]))";
    private static final String IN_BODIES = " = any (cast(string_to_array(?2, ',') as bigint[]))";
    private static final String IN_CONDUCTED = " = any (cast(string_to_array(?3, ',') as bigint[]))";
    private static final String IN_DRAFTING = " = any (cast(string_to_array(?9, ',') as bigint[]))";

    /** Not joined: the fewer tables a part joins, the shorter the database plans, which takes longer than reading. */
    private static final String BODY =
            "(select b.body_id from round_body b where b.round_id = f.id and b.position = 0)";

    private static final String POST_NAME = """
            select x.name_en, x.name_ur from post_name x where x.post_id = s.post_id
             order by x.valid_from > ?6, x.valid_from desc limit 1""";

    /** Of a response to give: what is asked, each question as often as it is, and not answered. */
    private static final String OPEN_QUESTIONS = """
            select sum(case when q.kind = 'MATRIX' or qs.repeat = 'PER_ACTIVITY' then todo.total
                            when qs.repeat = 'PER_OUTPUT' then
                                 (select count(distinct v.output_id) from response_activity ra
                                    join activity v on v.id = ra.activity_id where ra.response_id = todo.id)
                            else 1 end)
                   - (select count(*) from answer x where x.response_id = todo.id)
              from response r
              join feedback_round f on f.id = r.round_id
              join question q on q.questionnaire_id = f.questionnaire_id
              join questionnaire_section qs on qs.id = q.section_id
             where todo.kind = 'GIVE' and r.id = todo.id""";

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    /**
     * @param counterpart whether the person may give responses
     * @param lead whether the person answers for the agency
     * @param head whether the person sees all that waits for the agency's answer
     * @param account the person's: nobody releases what it wrote
     */
    List<FeedbackLine> feedback(
            Reach reach, boolean counterpart, boolean lead, boolean head, long account, Instant now) {
        return Sql.read(
                em.createNativeQuery("""
                        select todo.*, g.time_zone, g.city_en, g.city_ur, back.post_en, back.post_ur,
                               (%10$s) as open_questions,
                               todo.kind = 'GIVE' and exists (select 1 from response r
                                      where r.id = todo.id and r.paper_given_by is not null),
                               (select r.withdrawn_at from response r where todo.kind = 'AGAIN' and r.id = todo.id),
                               (select b.submitted_at from response r
                                  join response b on b.id = r.previous_id and b.state = 'SUBMITTED'
                                 where todo.kind = 'GIVE' and r.id = todo.id)
                          from (
                        select w.kind, w.id as id, w.en, w.ur, w.closes_at as closes, w.body_id as body_id,
                               (select count(*) from response_activity x where x.response_id = w.id) as total,
                               (select count(distinct a.activity_id) from answer a where a.response_id = w.id) as done,
                               w.post_en, w.post_ur
                          from (select case when r.state = 'WITHDRAWN' then 'AGAIN' else 'GIVE' end as kind,
                                       r.id, f.name_en as en, f.name_ur as ur, f.closes_at, %5$s as body_id,
                                       n.name_en as post_en, n.name_ur as post_ur
                          from response r
                          join feedback_round f on f.id = r.round_id
                          join seat s on s.id = r.seat_id
                         cross join lateral (%6$s) n
                         where ?4 and s.post_id %4$s and (r.state in ('NOT_STARTED', 'DRAFT') or %11$s)
                           and f.state = 'OPEN' and f.closes_at > ?5
                         order by kind desc, f.closes_at, r.id limit %2$d) w
                        union all
                        select 'CLEAR', c.id, f.name_en, f.name_ur, f.closes_at, %5$s, 0, 0, n.name_en, n.name_ur
                          from clearance_station cs
                          join clearance c on c.id = cs.clearance_id and c.state = 'RUNNING'
                          join response r on r.id = c.response_id
                          join feedback_round f on f.id = r.round_id
                          join seat s on s.id = r.seat_id
                         cross join lateral (%6$s) n
                         where ?4 and cs.state = 'WAITING' and cs.post_id %1$s
                           and f.state = 'OPEN' and f.closes_at > ?5
                        union all
                        select 'WATCH', w.*, (select count(*) from response r where r.round_id = w.id and r.standing),
                               (select count(*) from response r where r.round_id = w.id and r.state = 'SUBMITTED'), null, null
                          from (select f.id, f.name_en, f.name_ur, f.closes_at, %5$s
                          from feedback_round f
                         where f.state = 'OPEN'
                           and exists (select 1 from round_body x where x.round_id = f.id and x.body_id %3$s)
                         order by f.closes_at, f.id limit %2$d) w
                        union all
                        select 'MISSED', f.id, f.name_en, f.name_ur, f.closes_at, %5$s, 0, 0, null, null
                          from feedback_round f
                         where f.state = 'PLANNED' and f.closes_at <= ?5
                           and exists (select 1 from round_body x where x.round_id = f.id and x.body_id %3$s)
                        union all
                        select case when ?8 and p.assignee_post_id %1$s then 'ANSWER' else 'CHASE' end, f.id, f.name_en,
                               f.name_ur, f.closes_at, %5$s, count(*), count(*) filter (where p.due_on < ?6),
                               null, null
                          from feedback_point p
                          join response r on r.id = p.response_id
                          join feedback_round f on f.id = r.round_id
                         where p.state = 'WAITING' and (?7 and p.assignee_post_id is not null or (?8 and p.assignee_post_id %1$s))
                         group by 1, f.id
                        union all
                        select 'CORRECT', min(p.id), min(f.name_en), min(f.name_ur), d.held_at, cast(null as bigint), count(*), 0,
                               null, null
                          from disposition d
                          join feedback_point p on p.disposition_id = d.id
                          join response r on r.id = p.response_id
                          join feedback_round f on f.id = r.round_id
                         where ?8 and p.assignee_post_id %1$s and %9$s
                         group by d.id
                        union all
                        select 'RELEASE', 0, 'x', null, min(p.raised_at), cast(null as bigint), count(*),
                               count(*) filter (where p.state = 'HELD' and p.due_on < ?6), null, null
                          from feedback_point p join disposition d on d.id = p.disposition_id
                         where %7$s and (?7 or ?8) and %8$s <> ?10
                        having count(*) > 0
                        union all
                        select 'ASSIGN', 0, 'x', null, min(p.raised_at), cast(null as bigint), count(*),
                               count(*) filter (where p.due_on < ?6), null, null
                          from feedback_point p
                         where p.state = 'WAITING' and p.assignee_post_id is null and ?7
                        having count(*) > 0
                        union all
                        select 'DECIDE', rc.id, m.name_en, m.name_ur, rc.recorded_at, cast(null as bigint), count(*), 0, null, null
                          from amendment am
                          join recommendation rc on rc.id = am.recommendation_id
                          join meeting m on m.id = rc.meeting_id
                         where am.state = 'RECOMMENDED'
                           and exists (select 1 from seat s
                                        where s.body_id = rc.to_body_id and s.capacity <> 'OBSERVER' and s.post_id %1$s
                                          and s.valid_from <= ?6 and (s.valid_until is null or s.valid_until >= ?6))
                         group by rc.id, m.id
                        ) todo left join governing_body g on g.id = todo.body_id
                        left join lateral (select cs.post_en, cs.post_ur from clearance_station cs
                               where todo.kind = 'GIVE' and cs.state = 'SENT_BACK'
                                 and cs.clearance_id = (select c.id from clearance c where c.response_id = todo.id
                                                         order by c.sent_at desc, c.id desc limit 1)) back on true
                         order by todo.kind = 'AGAIN', todo.closes, todo.kind, todo.id limit %2$d
                        """.formatted(
                                        IN_POSTS,
                                        MOST,
                                        IN_CONDUCTED,
                                        IN_DRAFTING,
                                        BODY,
                                        POST_NAME,
                                        Reply.TO_RELEASE,
                                        Reply.WRITER_TO_RELEASE,
                                        Reply.CORRECTION_SENT_BACK,
                                        OPEN_QUESTIONS,
                                        ResponseTask.AGAIN))
                        .setParameter(9, Sql.list(reach.drafting()))
                        .setParameter(1, Sql.list(reach.posts()))
                        .setParameter(3, Sql.list(reach.conducted()))
                        .setParameter(4, counterpart)
                        .setParameter(5, Sql.at(now))
                        .setParameter(6, LocalDate.ofInstant(now, MySeats.COUNTRY))
                        .setParameter(7, head)
                        .setParameter(8, lead)
                        .setParameter(10, account),
                row -> new FeedbackLine(
                        FeedbackLine.Kind.valueOf((String) row[0]),
                        Sql.id(row[1]),
                        Sql.text(row[2], row[3]),
                        new Deadline(
                                Sql.instant(row[4]),
                                row[10] == null ? MySeats.COUNTRY : ZoneId.of((String) row[10]),
                                Sql.text(row[11], row[12])),
                        Sql.count(row[6]),
                        Sql.count(row[7]),
                        Sql.text(row[8], row[9]),
                        Sql.text(row[13], row[14]),
                        (Boolean) row[16],
                        Sql.instant(row[17]),
                        Sql.instant(row[18]),
                        Sql.count(row[15])));
    }

    /** The agency's latest answers: to the person's own posts, or to all members of the bodies that the person runs. */
    List<SaidLine> said(Reach reach) {
        return Sql.read(
                em.createNativeQuery("""
                        select f.id, p.words, p.kind, coalesce(v.name_en, o.name_en, f.name_en),
                               case when v.id is not null then v.name_ur when o.id is not null then o.name_ur
                                    else f.name_ur end, r.post_en, r.post_ur, d.verdict, d.reason, d.given_at
                          from feedback_point p
                          join disposition d on d.id = p.disposition_id
                          left join activity v on v.id = p.activity_id
                          left join output o on o.id = p.output_id
                          join response r on r.id = p.response_id
                          join feedback_round f on f.id = r.round_id
                          join seat s on s.id = r.seat_id
                         where p.state = 'ANSWERED' and (s.post_id %1$s
                            or exists (select 1 from round_body b
                                        where b.round_id = f.id and b.body_id %2$s))
                         order by d.given_at desc, p.kind desc, p.id desc
                         limit %3$d
                        """.formatted(IN_POSTS, IN_BODIES, MOST_SAID))
                        .setParameter(1, Sql.list(reach.seen()))
                        .setParameter(2, Sql.list(reach.conducted())),
                row -> new SaidLine(
                        Sql.id(row[0]),
                        (String) row[1],
                        PointKind.valueOf((String) row[2]),
                        Sql.text(row[3], row[4]),
                        Sql.text(row[5], row[6]),
                        Verdict.valueOf((String) row[7]),
                        (String) row[8],
                        Sql.instant(row[9])));
    }

    /**
     * Rounds in which the person's posts were asked, and may still read what all members said, that is news: the latest
     * closed first.
     */
    List<ToldLine> told(Reach reach, Instant now) {
        return Sql.read(
                        em.createNativeQuery("""
                        select f.id, f.name_en, f.name_ur, f.state, f.opened_at, f.closed_at
                          from feedback_round f
                         where f.closed_at >= ?2
                           and exists (select 1 from response r join seat s on s.id = r.seat_id
                                        where r.round_id = f.id and r.standing and s.post_id %1$s)
                           and exists (select 1 from round_body b join seat s on s.body_id = b.body_id
                                        where b.round_id = f.id and s.post_id %1$s
                                          and s.valid_from <= ?3 and (s.valid_until is null or s.valid_until >= ?3))
                         order by f.closed_at desc, f.id desc
                         limit %2$d
                        """.formatted(IN_POSTS, MOST_TOLD))
                                .setParameter(1, Sql.list(reach.seen()))
                                .setParameter(2, Sql.at(ResultsTold.since(now)))
                                .setParameter(3, LocalDate.ofInstant(now, MySeats.COUNTRY)),
                        row -> row)
                .stream()
                .filter(row -> ResultsTold.isNews(
                        RoundState.valueOf((String) row[3]), Sql.instant(row[4]), Sql.instant(row[5]), now))
                .map(row -> new ToldLine(Sql.id(row[0]), Sql.text(row[1], row[2])))
                .toList();
    }
}

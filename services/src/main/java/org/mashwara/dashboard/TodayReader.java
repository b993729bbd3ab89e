package org.mashwara.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.mashwara.consultation.PointKind;
import org.mashwara.consultation.Verdict;
import org.mashwara.governance.SeatCapacity;
import org.mashwara.meeting.ActionPointState;
import org.mashwara.meeting.MeetingReference;
import org.mashwara.meeting.MeetingState;
import org.mashwara.meeting.PermissionState;
import org.mashwara.meeting.latechange.LateChangeCause;
import org.mashwara.shared.SettingKey;

/** One query for each part of a dashboard, whatever the roles and however much data there is. */
@ApplicationScoped
class TodayReader {

    private static final int MOST = 20;
    private static final int MOST_OUTPUTS = 100;
    private static final int MOST_SAID = 3;

    /** A closed meeting whose feedback nobody asked for is history after this time. */
    private static final Duration ROUND_EXPECTED = Duration.ofDays(30);

    /** A report is stale after a quarter of a year. */
    private static final Duration FRESH = Duration.ofDays(92);

    private static final String IN_POSTS = " = any (cast(string_to_array(?1, ',') as bigint[]))";
    private static final String IN_DRAFTING = " = any (cast(string_to_array(?9, ',') as bigint[]))";
    private static final String IN_BODIES = " = any (cast(string_to_array(?2, ',') as bigint[]))";
    private static final String IN_CONDUCTED = " = any (cast(string_to_array(?3, ',') as bigint[]))";

    @Inject
    private FirstStepsReader firstSteps;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    /**
     * Whose day it is.
     *
     * @param posts for which the person answers
     * @param drafting posts for which the person may at least draft
     * @param seen posts for which the person may at least see
     * @param bodies in which these posts have a seat
     * @param conducted bodies whose meetings the person runs
     * @param areas of the bodies; empty for the whole country
     * @param everything whether the person follows the whole programme
     */
    record Reach(
            Set<Long> posts,
            Set<Long> drafting,
            Set<Long> seen,
            Set<Long> bodies,
            Set<Long> conducted,
            Set<Long> areas,
            boolean everything) {}

    List<MeetingLine> meetings(Reach reach, Instant now) {
        return read(
                em.createNativeQuery("""
                        select m.id, m.reference, m.name_en, m.name_ur, m.state, m.starts_at, m.time_zone,
                               r.city_en, r.city_ur, case when not m.venue_withheld then r.name_en end, r.name_ur,
                               (select count(*) from agenda_item a where a.meeting_id = m.id),
                               (select count(*) from invitation i where i.meeting_id = m.id),
                               (select count(*) from invitation i where i.meeting_id = m.id
                                   and i.answer <> 'NOT_ANSWERED'),
                               c.conducted, m.state = 'CLOSED',
                               mine.id, mine.version, mine.name_en, mine.name_ur, mine.capacity,
                               mine.answer = 'NOT_ANSWERED' or (mine.answer in ('ACCEPTED', 'UNABLE')
                                   and mine.answered_for is distinct from mine.holder),
                               (select l.cause from late_change l where l.meeting_id = m.id and l.state = 'OPEN'
                                   and m.state = 'CONVENED' and ?4 > m.starts_at - make_interval(days => coalesce(
                                       (select cast(t.value as integer) from setting t where t.name = ?7), ?8))),
                               case when mine.answer <> 'UNABLE' and mine.permission_needed
                                   and mine.permission_state in ('NOT_REQUESTED', 'REQUESTED') then mine.permission_state end
                          from meeting m
                          join room r on r.id = m.room_id
                          cross join lateral (select cast(m.starts_at at time zone m.time_zone as date) as day) d
                          cross join lateral (
                              select coalesce(bool_or(b.body_id %1$s), false) as conducted,
                                     coalesce(bool_or(b.body_id %2$s), false) as joined
                                from meeting_body b where b.meeting_id = m.id) c
                          left join lateral (
                              select i.id, i.version, i.answer, i.answered_for, s.capacity, n.name_en, n.name_ur,
                                     i.permission_state,
                                     exists (select 1 from permission_need p where p.seat_id = s.id
                                         and p.valid_from <= d.day and (p.valid_until is null or p.valid_until >= d.day))
                                         as permission_needed,
                                     (select h.person_id from incumbency h where h.post_id = s.post_id
                                         and h.valid_from <= d.day and (h.valid_until is null or h.valid_until >= d.day)
                                         order by h.kind = 'REGULAR', h.valid_from desc limit 1) as holder
                                from invitation i
                                join seat s on s.id = i.seat_id
                                join post_name n on n.post_id = s.post_id and n.valid_from <= d.day
                                 and (n.valid_until is null or n.valid_until >= d.day)
                               where i.meeting_id = m.id and s.post_id %3$s
                                 and (s.valid_until is null or s.valid_until >= d.day)) mine on true
                         where (m.state <> 'CLOSED' or m.closed_at > ?5)
                           and ((m.ends_at > ?4 and (c.conducted and m.state = 'PLANNED'
                                   or m.state in ('CONVENED', 'IN_SESSION')
                                       and (?6 or c.joined or mine.id is not null)))
                            or (c.conducted and m.state in ('CONVENED', 'IN_SESSION'))
                            or (c.conducted and m.state = 'CLOSED'
                                   and not exists (select 1 from feedback_round f where f.meeting_id = m.id)))
                         order by m.starts_at, m.id, mine.id limit %4$d
                        """.formatted(IN_CONDUCTED, IN_BODIES, IN_POSTS, MOST))
                        .setParameter(1, Sql.list(reach.posts()))
                        .setParameter(2, Sql.list(reach.bodies()))
                        .setParameter(3, Sql.list(reach.conducted()))
                        .setParameter(4, at(now))
                        .setParameter(5, at(now.minus(ROUND_EXPECTED)))
                        .setParameter(6, reach.everything())
                        .setParameter(7, SettingKey.LATE_CHANGE_DAYS.name())
                        .setParameter(8, Integer.valueOf(SettingKey.LATE_CHANGE_DAYS.getStandard())),
                TodayReader::meeting);
    }

    private static MeetingLine meeting(Object[] row) {
        MyPlace mine = row[16] == null
                ? null
                : new MyPlace(
                        Sql.id(row[16]),
                        Sql.id(row[17]),
                        Sql.text(row[18], row[19]),
                        SeatCapacity.valueOf((String) row[20]),
                        Sql.yes(row[21]),
                        row[23] == null ? null : PermissionState.valueOf((String) row[23]));
        return new MeetingLine(
                Sql.id(row[0]),
                (String) row[1],
                Sql.text(row[2], row[3]),
                MeetingState.valueOf((String) row[4]),
                Sql.instant(row[5]),
                (String) row[6],
                Sql.text(row[7], row[8]),
                Sql.text(row[9], row[10]),
                Sql.count(row[11]),
                Sql.count(row[12]),
                Sql.count(row[13]),
                Sql.yes(row[14]),
                Sql.yes(row[15]),
                row[22] == null ? null : LateChangeCause.valueOf((String) row[22]),
                mine);
    }

    /**
     * @param counterpart whether the person may give responses
     * @param lead whether the person answers for the agency
     * @param head whether the person sees all that waits for the agency's answer
     * @param account the person's: nobody releases what it wrote
     */
    List<FeedbackLine> feedback(
            Reach reach, boolean counterpart, boolean lead, boolean head, long account, Instant now) {
        return read(
                em.createNativeQuery("""
                        select * from (
                        select 'GIVE' as kind, w.id as id, w.en, w.ur, w.closes_at as closes, w.time_zone as zone,
                               (select count(*) from response_activity x where x.response_id = w.id) as total,
                               (select count(distinct a.activity_id) from answer a where a.response_id = w.id) as done,
                               w.post_en, w.post_ur
                          from (select r.id, f.name_en as en, f.name_ur as ur, f.closes_at, g.time_zone,
                                       n.name_en as post_en, n.name_ur as post_ur
                          from response r
                          join feedback_round f on f.id = r.round_id
                          join round_body b on b.round_id = f.id and b.position = 0
                          join governing_body g on g.id = b.body_id
                          join seat s on s.id = r.seat_id
                          join post_name n on n.post_id = s.post_id and n.valid_from <= ?6
                           and (n.valid_until is null or n.valid_until >= ?6)
                         where ?4 and s.post_id %4$s and r.state in ('NOT_STARTED', 'DRAFT')
                           and f.state = 'OPEN' and f.closes_at > ?5
                         order by f.closes_at, r.id limit %2$d) w
                        union all
                        select 'CLEAR', c.id, f.name_en, f.name_ur, f.closes_at, g.time_zone, 0, 0, n.name_en, n.name_ur
                          from clearance_station cs
                          join clearance c on c.id = cs.clearance_id and c.state = 'RUNNING'
                          join response r on r.id = c.response_id
                          join feedback_round f on f.id = r.round_id
                          join round_body b on b.round_id = f.id and b.position = 0
                          join governing_body g on g.id = b.body_id
                          join seat s on s.id = r.seat_id
                          join post_name n on n.post_id = s.post_id and n.valid_from <= ?6
                           and (n.valid_until is null or n.valid_until >= ?6)
                         where ?4 and cs.state = 'WAITING' and cs.post_id %1$s
                           and f.state = 'OPEN' and f.closes_at > ?5
                        union all
                        select 'WATCH', w.*, (select count(*) from response r where r.round_id = w.id and r.standing),
                               (select count(*) from response r where r.round_id = w.id and r.state = 'SUBMITTED'), null, null
                          from (select f.id, f.name_en, f.name_ur, f.closes_at, g.time_zone
                          from feedback_round f
                          join round_body b on b.round_id = f.id and b.position = 0
                          join governing_body g on g.id = b.body_id
                         where f.state = 'OPEN'
                           and exists (select 1 from round_body x where x.round_id = f.id and x.body_id %3$s)
                         order by f.closes_at, f.id limit %2$d) w
                        union all
                        select case when ?8 and p.assignee_post_id %1$s then 'ANSWER' else 'CHASE' end, f.id, f.name_en,
                               f.name_ur, f.closes_at, g.time_zone, count(*), count(*) filter (where p.due_on < ?6),
                               null, null
                          from feedback_point p
                          join response r on r.id = p.response_id
                          join feedback_round f on f.id = r.round_id
                          join round_body b on b.round_id = f.id and b.position = 0
                          join governing_body g on g.id = b.body_id
                         where p.state = 'WAITING' and (?7 or (?8 and p.assignee_post_id %1$s))
                         group by 1, f.id, g.time_zone
                        union all
                        select 'RELEASE', 0, 'x', null, min(p.raised_at), 'Asia/Karachi', count(*),
                               count(*) filter (where p.due_on < ?6), null, null
                          from feedback_point p join disposition d on d.id = p.disposition_id
                         where p.state = 'HELD' and (?7 or ?8) and d.given_by <> ?10
                        having count(*) > 0
                        ) todo order by todo.closes, todo.kind, todo.id limit %2$d
                        """.formatted(IN_POSTS, MOST, IN_CONDUCTED, IN_DRAFTING))
                        .setParameter(9, Sql.list(reach.drafting()))
                        .setParameter(1, Sql.list(reach.posts()))
                        .setParameter(3, Sql.list(reach.conducted()))
                        .setParameter(4, counterpart)
                        .setParameter(5, at(now))
                        .setParameter(6, LocalDate.ofInstant(now, ZoneOffset.UTC))
                        .setParameter(7, head)
                        .setParameter(8, lead)
                        .setParameter(10, account),
                row -> new FeedbackLine(
                        FeedbackLine.Kind.valueOf((String) row[0]),
                        Sql.id(row[1]),
                        Sql.text(row[2], row[3]),
                        Sql.instant(row[4]),
                        (String) row[5],
                        Sql.count(row[6]),
                        Sql.count(row[7]),
                        Sql.text(row[8], row[9])));
    }

    /** @param overdueOfAll whether the person chases overdue action points of all bodies */
    List<ActionLine> actions(Reach reach, boolean overdueOfAll, LocalDate today) {
        return read(
                em.createNativeQuery("""
                        select a.id, m.reference, a.number, a.task, a.due_on, a.state, n.name_en, n.name_ur,
                               a.owner_post_id %1$s, a.conducted
                          from (select p.*, c.conducted
                                  from action_point p
                                 cross join lateral (select exists (
                                     select 1 from meeting_body b where b.meeting_id = p.meeting_id
                                        and b.body_id %2$s) as conducted) c
                                 where p.state <> 'VERIFIED'
                                   and ((p.state = 'OPEN' and p.owner_post_id %1$s)
                                     or (c.conducted and (p.state = 'DONE' or p.due_on < ?4))
                                     or (?5 and p.state = 'OPEN' and p.due_on < ?4))
                                 order by p.due_on, p.id
                                 limit %3$d) a
                          join meeting m on m.id = a.meeting_id
                          join post_name n on n.post_id = a.owner_post_id and n.valid_from <= ?4
                           and (n.valid_until is null or n.valid_until >= ?4)
                         order by a.due_on, a.id
                        """.formatted(IN_POSTS, IN_BODIES, MOST))
                        .setParameter(1, Sql.list(reach.posts()))
                        .setParameter(2, Sql.list(reach.conducted()))
                        .setParameter(4, today)
                        .setParameter(5, overdueOfAll),
                row -> new ActionLine(
                        Sql.id(row[0]),
                        MeetingReference.parse((String) row[1]).actionPoint(Sql.count(row[2])),
                        (String) row[3],
                        Sql.day(row[4]),
                        ActionPointState.valueOf((String) row[5]),
                        Sql.text(row[6], row[7]),
                        Sql.yes(row[8]),
                        Sql.yes(row[9])));
    }

    List<OutputLine> outputs(Reach reach, Instant now, LocalDate today) {
        return read(
                em.createNativeQuery("""
                        select w.id, o.code, o.name_en, o.name_ur, s.name_en, s.name_ur, e.name_en, e.name_ur,
                               count(*),
                               count(*) filter (where l.rating = 'MET'),
                               count(*) filter (where l.rating = 'ON_TRACK'),
                               count(*) filter (where l.rating = 'CONSTRAINED'),
                               count(*) filter (where l.rating = 'NO_PROGRESS'),
                               count(*) filter (where s.lead_post_id %1$s
                                   and (l.rating is null or (l.rating <> 'MET' and l.reported_at < ?2))),
                               bool_or(exists (select 1 from activity_post x
                                                where x.activity_id = a.id and x.post_id %1$s))
                          from workplan w
                          join area e on e.id = w.area_id
                          join workplan_version v on v.workplan_id = w.id and v.state = 'APPROVED'
                          join activity a on a.workplan_version_id = v.id
                          join output o on o.id = a.output_id
                          join outcome c on c.id = o.outcome_id
                          join subprogramme s on s.id = c.subprogramme_id
                          left join lateral (
                              select p.rating, p.reported_at from progress_report p where p.activity_id = a.id
                               order by p.reported_at desc, p.id desc limit 1) l on true
                         where ?3 between w.first_year and w.last_year
                           and (?5 or w.area_id = any (cast(string_to_array(?4, ',') as bigint[])))
                         group by w.id, e.id, s.id, c.id, o.id
                         order by e.name_en, w.id, s.position, s.id, c.position, o.position, o.id
                         limit %2$d
                        """.formatted(IN_POSTS, MOST_OUTPUTS))
                        .setParameter(1, Sql.list(reach.posts()))
                        .setParameter(2, at(now.minus(FRESH)))
                        .setParameter(3, today.getYear())
                        .setParameter(4, Sql.list(reach.areas()))
                        .setParameter(5, reach.everything() || reach.areas().isEmpty()),
                row -> new OutputLine(
                        Sql.id(row[0]),
                        (String) row[1],
                        Sql.text(row[2], row[3]),
                        Sql.text(row[4], row[5]),
                        Sql.text(row[6], row[7]),
                        Sql.count(row[8]),
                        Sql.count(row[9]),
                        Sql.count(row[10]),
                        Sql.count(row[11]),
                        Sql.count(row[12]),
                        Sql.count(row[13]),
                        Sql.yes(row[14])));
    }

    /** The agency's latest answers: to the person's own posts, or to all members of the bodies that the person runs. */
    List<SaidLine> said(Reach reach) {
        return read(
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

    SystemNumbers system(boolean mailServer) {
        Object[] row = (Object[]) em.createNativeQuery("""
                        select (select count(*) from outbox_mail where state = 'QUEUED'),
                               (select count(*) from outbox_mail where state = 'FAILED'),
                               (select count(*) from outbox_mail where state = 'NO_ADDRESS'),
                               (select count(*) from account where password_hash is null and locked_at is null),
                               (select count(*) from account where locked_at is not null)
                        """).getSingleResult();
        return new SystemNumbers(
                Sql.id(row[0]),
                Sql.id(row[1]),
                Sql.id(row[2]),
                Sql.id(row[3]),
                Sql.id(row[4]),
                mailServer,
                firstSteps.left());
    }

    List<TrailLine> trail() {
        return read(
                em.createNativeQuery("""
                        select e.at, e.command, e.person_en, e.person_ur, e.post_en, e.post_ur, e.subject_label
                          from audit_entry e order by e.at desc, e.id desc limit 12
                        """),
                row -> new TrailLine(
                        Sql.instant(row[0]),
                        (String) row[1],
                        Sql.text(row[2], row[3]),
                        Sql.text(row[4], row[5]),
                        (String) row[6]));
    }

    private static <T> List<T> read(Query query, Function<Object[], T> line) {
        List<T> lines = new ArrayList<>();
        for (Object row : query.getResultList()) {
            lines.add(line.apply((Object[]) row));
        }
        return List.copyOf(lines);
    }

    private static java.time.OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

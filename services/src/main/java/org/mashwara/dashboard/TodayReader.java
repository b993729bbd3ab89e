package org.mashwara.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.mashwara.governance.SeatCapacity;
import org.mashwara.meeting.ActionPointState;
import org.mashwara.meeting.MeetingReference;
import org.mashwara.meeting.MeetingState;
import org.mashwara.meeting.PermissionState;
import org.mashwara.meeting.latechange.LateChangeCause;
import org.mashwara.shared.ServerConfiguration;
import org.mashwara.shared.SettingKey;

/** One query for each part of a dashboard, whatever the roles and however much data there is. */
@ApplicationScoped
class TodayReader {

    private static final int MOST = 20;
    private static final int MOST_OUTPUTS = 100;

    /** A closed meeting whose feedback nobody asked for is history after this time. */
    private static final Duration ROUND_EXPECTED = Duration.ofDays(30);

    /** A report is stale after a quarter of a year. */
    private static final Duration FRESH = Duration.ofDays(92);

    private static final String IN_POSTS = " = any (cast(string_to_array(?1, ',') as bigint[]))";
    private static final String IN_BODIES = " = any (cast(string_to_array(?2, ',') as bigint[]))";
    private static final String IN_CONDUCTED = " = any (cast(string_to_array(?3, ',') as bigint[]))";

    @Inject
    private FirstStepsReader firstSteps;

    @Inject
    private ServerConfiguration configuration;

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
        return Sql.read(
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
                        .setParameter(4, Sql.at(now))
                        .setParameter(5, Sql.at(now.minus(ROUND_EXPECTED)))
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
     * Those of a post that was abolished too, by its last name.
     *
     * @param overdueOfAll whether the person chases overdue action points of all bodies
     */
    List<ActionLine> actions(Reach reach, boolean overdueOfAll, LocalDate today) {
        return Sql.read(
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
                         cross join lateral (
                             select x.name_en, x.name_ur from post_name x where x.post_id = a.owner_post_id
                              order by x.valid_from > ?4, x.valid_from desc limit 1) n
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
        return Sql.read(
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
                              select p.rating, p.reported_at
                                from workplan_version xv
                                join activity x on x.workplan_version_id = xv.id and x.code = a.code
                                join progress_report p on p.activity_id = x.id
                               where xv.workplan_id = w.id
                               order by p.reported_at desc, p.id desc limit 1) l on true
                         where ?3 between w.first_year and w.last_year
                           and (?5 or w.area_id = any (cast(string_to_array(?4, ',') as bigint[])))
                         group by w.id, e.id, s.id, c.id, o.id
                         order by e.name_en, w.id, s.position, s.id, c.position, o.position, o.id
                         limit %2$d
                        """.formatted(IN_POSTS, MOST_OUTPUTS))
                        .setParameter(1, Sql.list(reach.posts()))
                        .setParameter(2, Sql.at(now.minus(FRESH)))
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

    SystemNumbers system() {
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
                configuration.mailHost().isPresent(),
                firstSteps.left());
    }

    List<TrailLine> trail() {
        return Sql.read(
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
}

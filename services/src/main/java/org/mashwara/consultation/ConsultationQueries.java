package org.mashwara.consultation;

import static org.mashwara.shared.Roles.AGENCY_HEAD;
import static org.mashwara.shared.Roles.AUDITOR;
import static org.mashwara.shared.Roles.COUNTERPART;
import static org.mashwara.shared.Roles.SECRETARIAT;
import static org.mashwara.shared.Roles.SUBPROGRAMME_LEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.mashwara.governance.FeedbackAttribution;
import org.mashwara.shared.Actor;
import org.mashwara.shared.Actors;
import org.mashwara.shared.Choice;
import org.mashwara.shared.Deadline;
import org.mashwara.shared.DelegateScope;
import org.mashwara.shared.Page;
import org.mashwara.shared.Role;

/** What waits for the signed-in person in feedback, and the rounds that are this person's business. Each is one query. */
@Stateless
@RolesAllowed({SECRETARIAT, SUBPROGRAMME_LEAD, AGENCY_HEAD, COUNTERPART, AUDITOR})
public class ConsultationQueries {

    /** How long after a meeting its secretariat is reminded that nobody was asked for feedback. */
    private static final Duration REMINDED = Duration.ofDays(120);

    private static final String TO_GIVE = """
            select r.id, rd.id, rd.name_en, rd.name_ur, %s, n.name_en, n.name_ur, r.state, r.saved_at,
                   rd.closes_at,
                   (select count(*) from response_activity ra where ra.response_id = r.id),
                   (select count(distinct an.activity_id) from answer an where an.response_id = r.id), %s,
                   back.post_en, back.post_ur, r.paper_given_by is not null,
                   case when r.state = 'WITHDRAWN' then r.withdrawn_at end,
                   (select b.submitted_at from response b where b.id = r.previous_id and b.state = 'SUBMITTED')
              from response r
              join feedback_round rd on rd.id = r.round_id
              left join meeting m on m.id = rd.meeting_id
              join seat s on s.id = r.seat_id
              join lateral (select pn.name_en, pn.name_ur from post_name pn where pn.post_id = s.post_id
                             order by pn.valid_from > ?2, pn.valid_from desc limit 1) n on true
              left join lateral (select cs.post_en, cs.post_ur from clearance_station cs
                                  where cs.state = 'SENT_BACK'
                                    and cs.clearance_id = (select c.id from clearance c where c.response_id = r.id
                                                            order by c.sent_at desc, c.id desc limit 1)) back on true
             where s.post_id = any(cast(string_to_array(?1, ',') as bigint[]))
               and rd.state = 'OPEN' and rd.closes_at > ?3
               and (r.state in ('NOT_STARTED', 'DRAFT') or %s)
             order by r.state = 'WITHDRAWN', rd.closes_at, r.id
             limit 50
            """.formatted(RoundReach.REFERENCE, RoundReach.PLACE, ResponseTask.AGAIN);

    private static final String DISPOSITIONS = """
            select count(*)
              from feedback_point p
             where p.state = 'WAITING' and p.assignee_post_id = any(cast(string_to_array(?1, ',') as bigint[]))
            """;

    private static final String TO_OPEN = """
            select m.id, m.reference, m.name_en, m.name_ur, m.closed_at
              from meeting m
             where m.state = 'CLOSED' and m.closed_at >= ?3
               and exists (select 1 from meeting_body b join seat s on s.body_id = b.body_id
                            where b.meeting_id = m.id and s.capacity = 'SECRETARIAT'
                              and s.post_id = any(cast(string_to_array(?1, ',') as bigint[]))
                              and s.valid_from <= ?2 and (s.valid_until is null or s.valid_until >= ?2))
               and not exists (select 1 from feedback_round rd where rd.meeting_id = m.id
                                  and (rd.state <> 'CLOSED' or rd.opened_at is not null or ?4))
             order by m.closed_at desc, m.id desc
             limit 50
            """;

    private static final String BODIES = """
            select b.id, b.name_en, b.name_ur
              from governing_body b
             where exists (select 1 from seat s
                            where s.body_id = b.id and s.capacity = 'SECRETARIAT'
                              and s.post_id = any(cast(string_to_array(?1, ',') as bigint[]))
                              and s.valid_from <= ?2 and (s.valid_until is null or s.valid_until >= ?2))
             order by b.name_en, b.id
            """;

    private static final String ROUNDS = """
            select rd.id, rd.name_en, rd.name_ur, %2$s, rd.state, rd.opened_at, rd.closes_at, rd.closed_at,
                   (select count(*) from response r where r.round_id = rd.id and r.standing),
                   (select count(*) from response r where r.round_id = rd.id and r.state = 'SUBMITTED'),
                   (select count(*) from response r join feedback_point p on p.response_id = r.id
                     where r.round_id = rd.id and p.state <> 'WITHDRAWN'),
                   (select count(*) from response r join feedback_point p on p.response_id = r.id
                     where r.round_id = rd.id and p.state = 'ANSWERED'),
                   own.id, own.state,
                   run.it, %4$s,
                   count(*) over (), rd.opens_at, rd.attribution
              from feedback_round rd
              left join meeting m on m.id = rd.meeting_id
              cross join lateral (select exists (
                      select 1 from round_body b join seat s on s.body_id = b.body_id
                       where b.round_id = rd.id and s.capacity = 'SECRETARIAT'
                         and s.post_id = any(cast(string_to_array(?1, ',') as bigint[]))
                         and s.valid_from <= ?2 and (s.valid_until is null or s.valid_until >= ?2)) as it) run
              left join lateral (select r.id, r.state from response r join seat s on s.id = r.seat_id
                                  where r.round_id = rd.id and r.standing
                                    and s.post_id = any(cast(string_to_array(?1, ',') as bigint[]))
                                  order by r.id limit 1) own on true
             where (?3 or %1$s)
               and (?3 or run.it or rd.opened_at is not null)
             order by coalesce(rd.opened_at, rd.opens_at, rd.closes_at) desc, rd.id desc
             limit ?4 offset ?5
            """.formatted(
                    RoundReach.sitsOrAbove("?1", "?2"), RoundReach.REFERENCE, RoundReach.IN_WORDS, RoundReach.PLACE);

    @Inject
    private Sql sql;

    @Inject
    private ConsultationReader reader;

    @Inject
    private Actors actors;

    @Inject
    private Clock clock;

    /**
     * Responses that the posts for which the person acts still have to give in open rounds, the most urgent first, and
     * after them those that they withdrew and may give again; at most 50.
     */
    public List<ResponseTask> responsesToGive() {
        Actor actor = actors.current();
        if (!actor.has(Role.COUNTERPART) || actor.posts().isEmpty()) {
            return List.of();
        }
        return sql
                .rows(
                        TO_GIVE,
                        Sql.ids(actor.posts(DelegateScope.DRAFT)),
                        reader.today(),
                        Sql.parameter(clock.instant()))
                .stream()
                .map(row -> new ResponseTask(
                        Sql.id(row[0]),
                        Sql.id(row[1]),
                        Sql.text(row[2], row[3]),
                        (String) row[4],
                        Sql.text(row[5], row[6]),
                        ResponseState.DRAFT.name().equals(row[7]),
                        Sql.text(row[15], row[16]),
                        (Boolean) row[17],
                        Sql.instant(row[8]),
                        Sql.instant(row[18]),
                        Sql.instant(row[19]),
                        Sql.deadline(row[9], row, 12),
                        Sql.count(row[10]),
                        Sql.count(row[11])))
                .toList();
    }

    /** How many comments and proposals wait for the person's answer as lead of a subprogramme. */
    public long dispositionsToGive() {
        Actor actor = actors.current();
        if (!actor.has(Role.SUBPROGRAMME_LEAD) || actor.posts().isEmpty()) {
            return 0;
        }
        Object count = ((List<?>) sql.rows(DISPOSITIONS, Sql.ids(actor.actingPosts()))).get(0);
        return ((Number) count).longValue();
    }

    /**
     * Meetings that the person's posts run, closed within the last 120 days, after which no round was set up yet; the
     * latest first, at most 50.
     */
    public List<RoundToOpen> roundsToOpen() {
        return roundsToOpen(clock.instant().minus(REMINDED), true);
    }

    /**
     * Like {@link #roundsToOpen()}, however long ago the meeting closed, and also where a round was called off before it
     * asked anybody; for those who open rounds.
     */
    @RolesAllowed(SECRETARIAT)
    public List<RoundToOpen> meetingsWithoutRound() {
        return roundsToOpen(Instant.EPOCH, false);
    }

    /** Bodies whose rounds the person runs, by name; for rounds without a meeting. One query. */
    @RolesAllowed(SECRETARIAT)
    public List<Choice> bodiesToAsk() {
        return sql.rows(BODIES, Sql.ids(actors.current().actingPosts()), reader.today()).stream()
                .map(row -> new Choice(Sql.id(row[0]), Sql.text(row[1], row[2])))
                .toList();
    }

    private List<RoundToOpen> roundsToOpen(Instant closedSince, boolean calledOffCounts) {
        Actor actor = actors.current();
        if (!actor.has(Role.SECRETARIAT) || actor.posts().isEmpty()) {
            return List.of();
        }
        return sql
                .rows(
                        TO_OPEN,
                        Sql.ids(actor.actingPosts()),
                        reader.today(),
                        Sql.parameter(closedSince),
                        calledOffCounts)
                .stream()
                .map(row ->
                        new RoundToOpen(Sql.id(row[0]), (String) row[1], Sql.text(row[2], row[3]), Sql.instant(row[4])))
                .toList();
    }

    /**
     * Rounds of the bodies in which the person's posts sit, and of the groups below these, the newest first; all for those
     * who follow the whole programme. Before it opens, a round is listed only for those who run it or read its results.
     *
     * @param first index of the first row, from 0
     */
    public Page<RoundRow> rounds(int first, int size) {
        Actor actor = actors.current();
        boolean readsAll = RoundAccess.mayReadResults(actor, Set.of());
        int rows = Math.max(1, Math.min(size, Page.MAX_SIZE));
        int from = Math.max(0, first);
        List<Object[]> page = sql.rows(ROUNDS, Sql.ids(actor.posts()), reader.today(), readsAll, rows, from);
        long total = page.isEmpty() ? 0 : Sql.id(page.get(0)[18]);
        boolean secretariat = actor.has(Role.SECRETARIAT);
        return new Page<>(
                page.stream()
                        .map(row -> row(row, readsAll || secretariat && (Boolean) row[14]))
                        .toList(),
                total,
                from,
                rows);
    }

    private RoundRow row(Object[] row, boolean readsResults) {
        Deadline deadline = Sql.deadline(row[6], row, 15);
        RoundState state = RoundState.valueOf((String) row[4]);
        boolean told = Attribution.isTold(FeedbackAttribution.valueOf((String) row[20]), readsResults, state);
        return new RoundRow(
                Sql.id(row[0]),
                Sql.text(row[1], row[2]),
                (String) row[3],
                state.isOpenAt(clock.instant(), deadline.at()),
                state == RoundState.PLANNED,
                state.isCalledOff(Sql.instant(row[5])),
                Sql.instant(row[5]),
                Sql.instant(row[19]),
                deadline,
                Sql.instant(row[7]),
                Sql.count(row[8]),
                Sql.count(row[9]),
                readsResults,
                Sql.id(row[12]),
                ResponseState.SUBMITTED.name().equals(row[13]),
                told ? Sql.count(row[10]) : 0,
                told ? Sql.count(row[11]) : 0,
                told);
    }
}

package org.mashwara.consultation;

import static org.mashwara.shared.Roles.AGENCY_HEAD;
import static org.mashwara.shared.Roles.AUDITOR;
import static org.mashwara.shared.Roles.COUNTERPART;
import static org.mashwara.shared.Roles.SECRETARIAT;
import static org.mashwara.shared.Roles.SUBPROGRAMME_LEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mashwara.shared.Actor;
import org.mashwara.shared.Actors;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Page;
import org.mashwara.shared.Role;

/** Comments and proposals of submitted responses with the agency's answers: for those who answer, and for all who asked. */
@Stateless
@RolesAllowed({SECRETARIAT, SUBPROGRAMME_LEAD, AGENCY_HEAD, COUNTERPART, AUDITOR})
public class SaidQueries {

    /** So many parameters stand before those of a condition. */
    private static final int BEFORE_OWN = 3;

    private static final String WAITING_FIRST =
            "p.state = 'ANSWERED', case when p.state <> 'ANSWERED' then p.due_on end, d.held_at, d.given_at desc,"
                    + " p.raised_at, p.id";

    /** {@code ?4} the person's posts. */
    private static final String OF_LEAD = "p.assignee_post_id = any(cast(string_to_array(?4, ',') as bigint[]))";

    /** Refusals, and corrections into them, that others wrote: {@code ?4} the person's account. */
    private static final String OF_OTHERS = Reply.WRITER_TO_RELEASE + " <> ?4";

    /** {@code ?4} the round, {@code ?5} the person's posts, {@code ?6} whether the person reads confidential ones too. */
    private static final String OF_ROUND = "rd.id = ?4 and (?6 or not p.confidential"
            + " or s.post_id = any(cast(string_to_array(?5, ',') as bigint[])))";

    private static final String TOTALS = """
            select coalesce(case when p.state = 'ANSWERED' then d.verdict
                                 when not ?3 and rd.attribution = 'HIDDEN'
                                      and s.post_id <> all(cast(string_to_array(?2, ',') as bigint[])) then er.verdict end,
                            'NONE'), count(*)
              from feedback_point p
              join response r on r.id = p.response_id
              join seat s on s.id = r.seat_id
              left join disposition d on d.id = p.disposition_id
              join feedback_round rd on rd.id = r.round_id
              left join lateral (%s) er on true
             where r.round_id = ?1 and p.state <> 'WITHDRAWN'
               and (?3 or rd.state = 'CLOSED' or rd.attribution = 'BY_POST'
                    or s.post_id = any(cast(string_to_array(?2, ',') as bigint[])))
               and (?3 or not p.confidential or s.post_id = any(cast(string_to_array(?2, ',') as bigint[])))
             group by 1
            """.formatted(EarlierReply.OF_POINT);

    @Inject
    private Sql sql;

    @Inject
    private SaidReader reader;

    @Inject
    private RoundQueries rounds;

    @Inject
    private PointDetails details;

    @Inject
    private Actors actors;

    /**
     * Comments and proposals that are the person's to answer, or to release; of all leads for those who follow the whole
     * programme. Those that wait first, the first due first; then the answered: those of which a correction is not
     * released, then the latest first. One query.
     *
     * @param round of which alone they are, or null
     * @param first index of the first row, from 0
     */
    @RolesAllowed({SUBPROGRAMME_LEAD, AGENCY_HEAD, AUDITOR})
    public Page<SaidRow> toDispose(SaidFilter filter, Long round, int first, int size) {
        Actor actor = actors.current();
        if (filter == SaidFilter.HELD) {
            return toDispose(filter, OF_OTHERS, round, first, size, actor.accountId());
        }
        return actor.hasAny(Role.AGENCY_HEAD, Role.AUDITOR)
                ? toDispose(filter, "true", round, first, size)
                : toDispose(filter, OF_LEAD, round, first, size, Sql.ids(actor.actingPosts()));
    }

    private Page<SaidRow> toDispose(SaidFilter filter, String whose, Long round, int first, int size, Object... whom) {
        if (round == null) {
            return reader.page(filter, whose, WAITING_FIRST, first, size, whom);
        }
        List<Object> parameters = new ArrayList<>(List.of(whom));
        parameters.add(round);
        return reader.page(
                filter,
                whose + " and rd.id = ?" + (BEFORE_OWN + parameters.size()),
                WAITING_FIRST,
                first,
                size,
                parameters.toArray());
    }

    /** By what {@link #toDispose} can be narrowed; what nobody has been named to answer is no lead's own. No query. */
    @RolesAllowed({SUBPROGRAMME_LEAD, AGENCY_HEAD, AUDITOR})
    public List<SaidFilter> filtersToDispose() {
        return actors.current().hasAny(Role.AGENCY_HEAD, Role.AUDITOR)
                ? List.of(
                        SaidFilter.WAITING,
                        SaidFilter.OVERDUE,
                        SaidFilter.UNASSIGNED,
                        SaidFilter.HELD,
                        SaidFilter.ANSWERED,
                        SaidFilter.ALL)
                : List.of(SaidFilter.WAITING, SaidFilter.OVERDUE, SaidFilter.HELD, SaidFilter.ANSWERED, SaidFilter.ALL);
    }

    /**
     * One point with its history, for those who may read it. Five queries.
     *
     * @throws NotFoundException for everybody else
     */
    public PointDetail point(long pointId) {
        return details.of(pointId);
    }

    /**
     * What the seats of a round said and what the agency answered, in the order of the workplan; for every seat of the
     * round's bodies and of the body above them, and those who read the results. Five queries.
     *
     * @param first index of the first row, from 0
     * @throws NotFoundException for everybody else
     */
    public YouSaid youSaid(long roundId, SaidFilter filter, int first, int size) {
        RoundHead head = rounds.head(roundId);
        Actor actor = actors.current();
        String posts = Sql.ids(actor.posts());
        boolean all = PointAccess.readsAll(actor) || head.readsResults();
        return new YouSaid(
                head,
                totals(roundId, posts, all),
                reader.page(
                        filter,
                        OF_ROUND,
                        SaidReader.SHUFFLED
                                + ", a.position, seat_precedence_on(s.id, s.precedence, cast(p.raised_at as date)), p.kind, p.id",
                        first,
                        size,
                        roundId,
                        posts,
                        all));
    }

    private SaidTotals totals(long roundId, String posts, boolean all) {
        Map<String, Integer> counts = new HashMap<>();
        List<Object[]> rows = sql.rows(TOTALS, roundId, posts, all);
        rows.forEach(row -> counts.put((String) row[0], Sql.count(row[1])));
        return new SaidTotals(
                counts.getOrDefault(Verdict.ACCEPTED.name(), 0),
                counts.getOrDefault(Verdict.PARTLY_ACCEPTED.name(), 0),
                counts.getOrDefault(Verdict.NOT_ACCEPTED.name(), 0),
                counts.getOrDefault("NONE", 0));
    }
}

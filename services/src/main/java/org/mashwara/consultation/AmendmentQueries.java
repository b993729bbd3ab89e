package org.mashwara.consultation;

import static org.mashwara.shared.Roles.ADMINISTRATOR;
import static org.mashwara.shared.Roles.AGENCY_HEAD;
import static org.mashwara.shared.Roles.AUDITOR;
import static org.mashwara.shared.Roles.COUNTERPART;
import static org.mashwara.shared.Roles.SECRETARIAT;
import static org.mashwara.shared.Roles.SUBPROGRAMME_LEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.sql.Date;
import java.util.Collection;
import java.util.List;
import org.mashwara.meeting.MeetingReference;
import org.mashwara.shared.Actor;
import org.mashwara.shared.Actors;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Page;

/** Amendments: drafts, what waits for the parent body, what it decided, and what a version of the workplan came from. */
@Stateless
@RolesAllowed({SECRETARIAT, SUBPROGRAMME_LEAD, AGENCY_HEAD, COUNTERPART, AUDITOR})
public class AmendmentQueries {

    /** Most amendments that one recommendation or one version shows. */
    private static final int MOST = Page.MAX_SIZE;

    private static final String LATEST_FIRST = "am.id desc";

    /** {@code ?4} the person's posts; true for those who follow the whole programme. */
    private static final String OF_OWN_BODIES = """
            exists (select 1 from seat s join governing_body g on g.id = s.body_id
                     where g.programme_id = w.programme_id and (g.area_id is null or g.area_id = w.area_id)
                       and s.post_id = any(cast(string_to_array(?4, ',') as bigint[]))
                       and s.valid_from <= ?1 and (s.valid_until is null or s.valid_until >= ?1))
            """;

    /**
     * A draft tells what became of somebody's words: before it is recommended nobody reads it who may not read whose they
     * are, or not even the words.
     */
    private static final String OF_NO_HIDDEN_WORDS =
            """
            (am.state <> 'DRAFT' or not exists (
                select 1 from amendment_point hp
                  join feedback_point p on p.id = hp.point_id
                  join response r on r.id = p.response_id
                  join seat s on s.id = r.seat_id
                  join feedback_round rd on rd.id = r.round_id
                 where hp.amendment_id = am.id
                   and (not %s
                        or p.confidential and s.post_id <> all(cast(string_to_array(?4, ',') as bigint[])) and not %s)))
            """.formatted(RoundReach.author("?4", "?4", "?1", false), RoundReach.runs("?4", "?1"));

    private static final String ALL = "cast(?4 as varchar) is not null";

    private static final String RECOMMENDATION = """
            select rc.id, m.reference, rc.number, rc.text, b.name_en, b.name_ur, b.id
              from recommendation rc
              join meeting m on m.id = rc.meeting_id
              join governing_body b on b.id = rc.to_body_id
             where rc.id = ?1
            """;

    private static final String VERSION = """
            select w.id, w.name_en, w.name_ur, v.number, v.approved_on, v.origin
              from workplan_version v join workplan w on w.id = v.workplan_id where v.id = ?1
            """;

    @Inject
    private Sql sql;

    @Inject
    private AmendmentReader reader;

    @Inject
    private PointsOfAmendments points;

    @Inject
    private Sessions sessions;

    @Inject
    private Actors actors;

    /**
     * Amendments of the workplans that the bodies review in which the person's posts sit; all for those who follow the
     * whole programme. The latest first. One query.
     *
     * @param first index of the first row, from 0
     */
    public Page<AmendmentRow> amendments(AmendmentFilter filter, int first, int size) {
        Actor actor = actors.current();
        return reader.page(
                filter.condition() + " and " + visible(actor), LATEST_FIRST, first, size, Sql.ids(actor.posts()));
    }

    /**
     * One amendment with the points that it answers. At most three queries.
     *
     * @throws NotFoundException for whoever may not read it
     */
    public AmendmentDetail amendment(long amendmentId) {
        Actor actor = actors.current();
        AmendmentRow row = reader.one(amendmentId, visible(actor), Sql.ids(actor.posts()))
                .orElseThrow(() -> new NotFoundException("amendment", amendmentId));
        boolean drafts = row.state() == AmendmentState.DRAFT && AmendmentAccess.mayDraft(actor, row.leadPost());
        return new AmendmentDetail(
                row, points.of(List.of(row)), drafts && row.founded(), drafts, sessions.mayTakeOut(actor, amendmentId));
    }

    /**
     * A recommendation with its amendments, what they answer and where it can be decided. Four queries.
     *
     * @throws NotFoundException for whoever may not read its amendments, and where it carries none
     */
    public Bundle bundle(long recommendationId) {
        Actor actor = actors.current();
        Object[] head = sql.rows(RECOMMENDATION, recommendationId).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("recommendation", recommendationId));
        List<AmendmentRow> carried = reader.page(
                        visible(actor) + " and am.recommendation_id = ?5",
                        "am.id",
                        0,
                        MOST,
                        Sql.ids(actor.posts()),
                        recommendationId)
                .rows();
        if (carried.isEmpty()) {
            throw new NotFoundException("recommendation", recommendationId);
        }
        return new Bundle(
                recommendationId,
                MeetingReference.parse((String) head[1]).recommendation(Sql.count(head[2])),
                (String) head[3],
                Sql.text(head[4], head[5]),
                carried,
                points.of(carried),
                sessions.ofBody(actor, Sql.id(head[6])));
    }

    /** Drafts that the person's bodies may carry to their parent, and with what. Three queries. */
    @RolesAllowed(SECRETARIAT)
    public ToRecommend toRecommend() {
        Actor actor = actors.current();
        return new ToRecommend(
                reader.page(
                                AmendmentFilter.DRAFT.condition() + " and " + OF_OWN_BODIES,
                                "w.id, am.id",
                                0,
                                MOST,
                                Sql.ids(actor.actingPosts()))
                        .rows(),
                sessions.recommendationsOf(actor),
                sessions.withParent(actor));
    }

    /**
     * How some amendments stand now, of those that the person reads, in the order in which they were drafted. One query.
     *
     * @param ids at most {@value Page#MAX_SIZE} are read
     */
    @RolesAllowed(SECRETARIAT)
    public List<AmendmentRow> standing(@NotNull Collection<Long> ids) {
        Actor actor = actors.current();
        return reader.page(
                        visible(actor) + " and am.id = any(cast(string_to_array(?5, ',') as bigint[]))",
                        "am.id",
                        0,
                        MOST,
                        Sql.ids(actor.posts()),
                        Sql.ids(ids))
                .rows();
    }

    /**
     * What changed with a version of a workplan, and why; readable as the workplan is, the points as far as the person
     * reads them. Three queries.
     *
     * @throws NotFoundException if there is none of that id
     */
    @RolesAllowed({ADMINISTRATOR, SECRETARIAT, SUBPROGRAMME_LEAD, AGENCY_HEAD, COUNTERPART, AUDITOR})
    public VersionChanges changes(long versionId) {
        Object[] head = sql.rows(VERSION, versionId).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("workplan version", versionId));
        List<AmendmentRow> amendments = reader.page("am.result_version_id = ?4", "am.id", 0, MOST, versionId)
                .rows();
        return new VersionChanges(
                Sql.id(head[0]),
                Sql.text(head[1], head[2]),
                Sql.count(head[3]),
                head[4] == null ? null : ((Date) head[4]).toLocalDate(),
                (String) head[5],
                amendments,
                amendments.isEmpty() ? List.of() : points.of(amendments));
    }

    private static String visible(Actor actor) {
        return PointAccess.readsAll(actor) ? ALL : OF_OWN_BODIES + " and " + OF_NO_HIDDEN_WORDS;
    }
}

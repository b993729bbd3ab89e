package org.mashwara.meeting.latechange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.mashwara.meeting.Arrangement;
import org.mashwara.meeting.Meeting;
import org.mashwara.meeting.MeetingMessages;
import org.mashwara.shared.Actor;
import org.mashwara.shared.Actors;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Roles;

/**
 * The ways out of a late change, for the TWG Secretariat of the meeting and for whoever acts for its chair or co-chair;
 * for everybody else there is none.
 */
@Stateless
@RolesAllowed({Roles.SECRETARIAT, Roles.COUNTERPART, Roles.AGENCY_HEAD})
public class LateChangeQueries {

    private static final String LEFT_JOIN_FETCH = "eclipselink.left-join-fetch";

    /** What stands in a preview where the reason will be. */
    private static final String NOT_YET = "…";

    /** What stands in a preview where the link will be: an address that nobody can have (RFC 2606). */
    private static final String NO_LINK_YET = "https://link.invalid";

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Inject
    private LateChangeDesk desk;

    @Inject
    private WayDrafts drafts;

    @Inject
    private MeetingMessages messages;

    @Inject
    private Actors actors;

    /**
     * The ways out, ranked. Five queries.
     *
     * @throws NotFoundException also where nobody has been invited to the meeting yet
     */
    public LateChangePage ways(long meetingId, ToldEntry told) {
        Actor actor = actors.current();
        LateChangeDesk.Weighed weighed = seen(desk.weigh(meeting(meetingId), told), actor);
        WayWriter writer = new WayWriter(weighed);
        return new LateChangePage(
                writer.head(actor),
                weighed.situation().cause().orElse(null),
                writer.unable(),
                writer.presiding(),
                writer.rows(),
                writer.notOffered());
    }

    /**
     * What choosing a way would do, and to whom. Its rank is among the ways that leave the meeting on its day, or among all
     * where it moves the meeting.
     *
     * @param key the way, as {@link WayOut#key} names it
     * @param items what is to become of agenda items; those not named as the way proposes
     * @param reason as typed so far, or blank
     * @param joinLink as typed so far, or blank
     * @throws BusinessException {@code lateChange.otherwise} where the way is not among those offered any more; as
     *     {@link WayDrafts}
     */
    public LateChangeCheck check(
            long meetingId, String key, ToldEntry told, List<ItemChoice> items, String reason, String joinLink) {
        Actor actor = actors.current();
        Meeting meeting = meeting(meetingId);
        LateChangeDesk.Weighed weighed =
                seen(WayOut.moves(key) ? desk.weigh(meeting, told) : desk.weighOnItsDay(meeting, told), actor);
        RankedWay ranked = weighed.ways().find(key).orElseThrow(() -> new BusinessException("lateChange.otherwise"));
        WayOut way = ranked.way();
        WayWriter writer = new WayWriter(weighed);
        Arrangement to = drafts.preview(weighed, way, joinLink == null || joinLink.isBlank() ? NO_LINK_YET : joinLink);
        return new LateChangeCheck(
                writer.head(actor),
                writer.row(ranked),
                writer.presenters(way),
                messages.lateChange(
                        weighed.meeting(),
                        to,
                        reason == null || reason.isBlank() ? NOT_YET : reason,
                        drafts.notice(weighed, way, drafts.items(weighed, way, items)),
                        weighed.around().holdersOn(to.slot().day())));
    }

    private Meeting meeting(long meetingId) {
        return entityManager
                .createQuery("select distinct m from Meeting m where m.id = :id", Meeting.class)
                .setHint(LEFT_JOIN_FETCH, "m.room")
                .setHint(LEFT_JOIN_FETCH, "m.bodies.body.parent")
                .setHint(LEFT_JOIN_FETCH, "m.bodies.body.area")
                .setHint(LEFT_JOIN_FETCH, "m.invitations")
                .setHint(LEFT_JOIN_FETCH, "m.agenda.presenter.names")
                .setHint(LEFT_JOIN_FETCH, "m.agenda.presenter.organisation.names")
                .setHint(LEFT_JOIN_FETCH, "m.notices.organisation.names")
                .setParameter("id", meetingId)
                .getResultStream()
                .findFirst()
                .filter(Meeting::wasConvened)
                .orElseThrow(() -> new NotFoundException("meeting", meetingId));
    }

    private static LateChangeDesk.Weighed seen(LateChangeDesk.Weighed weighed, Actor actor) {
        if (!weighed.access().mayDecide(actor)) {
            throw new NotFoundException("meeting", weighed.meeting().getId());
        }
        return weighed;
    }
}

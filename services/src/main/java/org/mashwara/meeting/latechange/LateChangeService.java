package org.mashwara.meeting.latechange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.mashwara.shared.Actor;
import org.mashwara.shared.Actors;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Command;
import org.mashwara.shared.Roles;

/**
 * Decides on a late change, once: the TWG Secretariat with the approval that it has got, or whoever acts for the chair
 * or a co-chair. What would be told to whom says {@link LateChangeQueries#check} beforehand.
 */
@Stateless
@Command
@RolesAllowed({Roles.SECRETARIAT, Roles.COUNTERPART, Roles.AGENCY_HEAD})
public class LateChangeService {

    @Inject
    private LateChangeDesk desk;

    @Inject
    private WayDrafts drafts;

    @Inject
    private CarryingOut carryingOut;

    @Inject
    private Actors actors;

    @Inject
    private Clock clock;

    /**
     * Chooses a way out and carries it out: agenda, time, place and mode change, everybody is told, calendars follow.
     *
     * @param version the meeting's, as the check page showed it
     * @throws BusinessException {@code lateChange.alreadyDecided} (with who and when) if somebody has decided meanwhile,
     *     {@code lateChange.otherwise} if answers that have come meanwhile make another way of it; as
     *     {@link LateChange#decide}, and as rescheduling a meeting
     */
    public void decide(long meetingId, long version, LateChangeEntry entry) {
        LateChangeDesk.Weighed weighed = desk.toDecide(meetingId, entry.told());
        carryingOut.requireUndecided(meetingId, version);
        desk.asShown(weighed.meeting(), version);
        RankedWay chosen = weighed.ways()
                .find(entry.key())
                .filter(ranked -> ranked.way().fingerprint().equals(entry.fingerprint()))
                .orElseThrow(() -> new BusinessException("lateChange.otherwise"));
        List<ItemDecision> items = drafts.items(weighed, chosen.way(), entry.items());
        Actor actor = actors.current();
        LateChange change = carryingOut.open(weighed);
        change.decide(new WayDecision(
                chosen,
                weighed.offered(),
                items,
                entry.reason(),
                weighed.access().decidesInThePortal(actor)
                        ? Approval.inThePortal()
                        : entry.approval().approval(),
                version,
                actor.accountId(),
                clock.instant()));
        carryingOut.carryOut(
                change,
                drafts.arrangement(weighed.meeting(), chosen.way(), entry.joinLink()),
                drafts.notice(weighed, chosen.way(), items));
    }
}

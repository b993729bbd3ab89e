package org.mashwara.scheduling;

import java.time.LocalDate;
import java.util.List;
import org.mashwara.scheduling.planning.MoveEffect;
import org.mashwara.scheduling.planning.OtherPlaces;
import org.mashwara.scheduling.planning.Placement;
import org.mashwara.scheduling.planning.PlanReview;
import org.mashwara.scheduling.planning.PlanningCalendar;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Require;

/** A plan with the year laid out as it is on record now. */
final class PlanAtHand {

    private final List<ProposedMeeting> proposals;
    private final CycleLayout layout;
    private final RoomRepository rooms;
    private PlanReview review;

    PlanAtHand(List<ProposedMeeting> proposals, CycleLayout layout, RoomRepository rooms) {
        this.proposals = proposals;
        this.layout = layout;
        this.rooms = rooms;
        this.review = layout.review(proposals);
    }

    List<ProposedMeeting> proposals() {
        return proposals;
    }

    CycleLayout layout() {
        return layout;
    }

    /** What the plan costs and breaks as things stand now. */
    PlanReview review() {
        return review;
    }

    /** @throws NotFoundException if it is none of the plan's */
    ProposedMeeting proposal(long proposalId) {
        return proposals.get(position(proposalId));
    }

    int position(long proposalId) {
        return layout.position(proposalId).orElseThrow(() -> new NotFoundException("proposed meeting", proposalId));
    }

    OtherPlaces otherPlaces(long proposalId) {
        return new OtherPlaces(layout.problem(), layout.book(), review.plan(), position(proposalId));
    }

    MoveEffect ifMoved(long proposalId, Placement place) {
        return review.ifMoved(position(proposalId), place);
    }

    /** @throws NotFoundException if there is no such place in the year */
    Placement placement(LocalDate day, int session, long roomId) {
        PlanningCalendar calendar = layout.clock().calendar();
        int position = calendar.day(day);
        if (position < 0
                || position >= calendar.days()
                || session < 0
                || session >= calendar.sessions().size()) {
            throw new NotFoundException("slot of the year", day + " " + session);
        }
        for (int room = 0; room < layout.problem().rooms().size(); room++) {
            if (layout.problem().rooms().get(room).id() == roomId) {
                return new Placement(calendar.slot(position, session), room);
            }
        }
        throw new NotFoundException("room", roomId);
    }

    /**
     * Puts a proposal elsewhere, and judges the whole plan anew.
     *
     * @throws org.mashwara.shared.BusinessException {@code planning.alreadyDrafted}, {@code planning.breaksRule}
     */
    void put(ProposedMeeting proposal, Placement place) {
        proposal.requireMovable();
        Require.that(ifMoved(proposal.getId(), place).isPossible(), "planning.breaksRule");
        long roomId = layout.problem().rooms().get(place.room()).id();
        proposal.isPut(
                layout.clock().time(place.slot(), proposal.getBody().getTimeZone()),
                rooms.find(roomId).orElseThrow(() -> new NotFoundException("room", roomId)));
        review = layout.review(proposals);
        for (int i = 0; i < proposals.size(); i++) {
            if (proposals.get(i).isPlaced()) {
                proposals.get(i).isJudged(PlanRemarks.of(review.of(i)));
            }
        }
        proposal.getRun().changedByHand(review.cost(), PlanRemarks.of(review.findings()));
    }
}

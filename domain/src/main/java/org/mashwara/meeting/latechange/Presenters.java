package org.mashwara.meeting.latechange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mashwara.governance.Presiding;
import org.mashwara.governance.SeatStanding;
import org.mashwara.governance.Standing;
import org.mashwara.scheduling.slots.BodyOutlook;

/**
 * Who presents what somebody can't present who was to: the acting chair for the chair, otherwise a colleague of the same
 * organisation who is sure to come, otherwise whoever presides.
 */
final class Presenters {

    private final Set<Long> takingPart;
    private final Long presidingPost;
    private final Map<Long, SeatStanding> seats = new HashMap<>();

    /** @param takingPart ids of seats that take part although nobody fills them in person all the while */
    Presenters(Situation situation, Set<Long> takingPart, List<BodyOutlook> bodies) {
        this.takingPart = takingPart;
        situation.seats().forEach(seat -> seats.putIfAbsent(seat.postId(), seat));
        BodyOutlook first = bodies.get(0);
        Presiding presiding = first.presiding() == null ? first.possible() : first.presiding();
        this.presidingPost = situation
                .seats()
                .filter(seat -> presiding != null && seat.seatId() == presiding.seatId())
                .map(SeatStanding::postId)
                .findFirst()
                .orElse(null);
    }

    /** The item with its presenter, or with the one who takes the presenter's place. */
    ItemThen present(AgendaPoint item) {
        SeatStanding presenter = item.presenterPost() == null ? null : seats.get(item.presenterPost());
        if (presenter == null || presenter.standing() != Standing.UNABLE || takingPart.contains(presenter.seatId())) {
            return ItemThen.kept(item);
        }
        Long instead = presenter.capacity().presides() && presidingPost != null ? presidingPost : colleague(item);
        return instead == null
                ? new ItemThen(item, ItemFate.WITHOUT_PRESENTER, null)
                : new ItemThen(item, ItemFate.HANDED_OVER, instead);
    }

    private Long colleague(AgendaPoint item) {
        return item.substitutes().stream()
                .filter(post -> seats.containsKey(post) && seats.get(post).standing() == Standing.SURE)
                .findFirst()
                .orElse(presidingPost);
    }
}

package org.mashwara.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.mashwara.shared.LocalText;

/** How a meeting sits, for whoever looks at it; the venue only for those who may know it. */
@ApplicationScoped
class ChangesOfMeetings {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    /** No query for a meeting whose calendar entry has never changed, otherwise one. */
    HowItSits of(Meeting meeting, boolean venueKnown) {
        return new HowItSits(
                meeting.getMode(),
                meeting.getJoinLink(),
                meeting.isVenueWithheld(),
                meeting.getVenueReleasedAt(),
                meeting.getCalendar().getSequence() == 0 ? List.of() : changes(meeting, venueKnown));
    }

    /** The rooms are selected along, so that they are not fetched one by one. */
    private List<HowItSits.Change> changes(Meeting meeting, boolean venueKnown) {
        return entityManager
                .createQuery(
                        "select c, a.person.name, before, after from MeetingChange c join c.roomBefore before"
                                + " join c.roomAfter after, Account a where c.meeting = :meeting"
                                + " and a.id = c.changedBy order by c.id desc",
                        Object[].class)
                .setParameter("meeting", meeting)
                .getResultStream()
                .map(row -> change((MeetingChange) row[0], (LocalText) row[1], venueKnown))
                .toList();
    }

    private static HowItSits.Change change(MeetingChange change, LocalText by, boolean venueKnown) {
        return new HowItSits.Change(
                change.getChangedAt(),
                by,
                change.getReason(),
                change.aspects(),
                side(change.before(), venueKnown),
                side(change.after(), venueKnown));
    }

    private static ReschedulingPreview.Side side(Arrangement arrangement, boolean venueKnown) {
        ReschedulingPreview.Side side = ReschedulingPreview.Side.of(arrangement);
        return venueKnown ? side : side.withoutRoom();
    }
}

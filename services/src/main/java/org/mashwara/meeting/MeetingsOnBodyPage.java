package org.mashwara.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.mashwara.governance.BodyMeeting;
import org.mashwara.governance.MeetingsOfBody;
import org.mashwara.shared.Actors;

/** Tells a body's page which meetings are coming and which were held. */
@ApplicationScoped
class MeetingsOnBodyPage implements MeetingsOfBody {

    /** Enough around today that both sides are found, unless a body meets as often as none does. */
    private static final int AROUND_TODAY = 4 * MOST;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Inject
    private Reach reach;

    @Inject
    private Actors actors;

    @Inject
    private Clock clock;

    @Override
    public List<BodyMeeting> of(long bodyId) {
        Reach.Extent extent = reach.of(actors.current());
        TypedQuery<Meeting> nearest = entityManager
                .createQuery(
                        "select m from Meeting m join fetch m.room where " + extent.condition()
                                + " and m.state <> :cancelled and exists"
                                + " (select b.id from MeetingBody b where b.meeting = m and b.body.id = :body)"
                                + " order by sql('abs(extract(epoch from ?) - ?)', m.slot.startsAt, :now), m.id",
                        Meeting.class)
                .setParameter("cancelled", MeetingState.CANCELLED)
                .setParameter("body", bodyId)
                .setParameter("now", clock.instant().getEpochSecond())
                .setMaxResults(AROUND_TODAY);
        extent.bind(nearest);
        List<Meeting> found = nearest.getResultList();
        List<BodyMeeting> told = new ArrayList<>();
        Comparator<Meeting> byTime =
                Comparator.comparing(meeting -> meeting.getSlot().getStartsAt());
        told(found.stream().filter(meeting -> !isClosed(meeting)).sorted(byTime))
                .forEach(told::add);
        told(found.stream().filter(MeetingsOnBodyPage::isClosed).sorted(byTime.reversed()))
                .forEach(told::add);
        return told;
    }

    private static boolean isClosed(Meeting meeting) {
        return meeting.getState() == MeetingState.CLOSED;
    }

    private static Stream<BodyMeeting> told(Stream<Meeting> meetings) {
        return meetings.limit(MOST)
                .map(meeting -> new BodyMeeting(
                        meeting.getId(),
                        meeting.getReference().toString(),
                        meeting.getName(),
                        !isClosed(meeting),
                        "meeting.state." + meeting.getState().name(),
                        meeting.getSlot().getStartsAt(),
                        meeting.getSlot().getEndsAt(),
                        meeting.getSlot().getZone().getId(),
                        meeting.getRoom().getCity()));
    }
}

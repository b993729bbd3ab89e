package org.mashwara.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mashwara.directory.TransferEffect;
import org.mashwara.governance.BodyBusiness;
import org.mashwara.governance.GovernanceRepository;
import org.mashwara.governance.SeatContinued;
import org.mashwara.scheduling.TimeSlot;
import org.mashwara.shared.Actors;
import org.mashwara.shared.Role;

/**
 * What meetings know of a body: when it sat, when it is to sit, and who is invited. An administrator, who sees no
 * meetings, is told their number only.
 */
@ApplicationScoped
class MeetingsOfBody implements BodyBusiness {

    private static final int MOST_MEETINGS = 20;

    private static final Set<MeetingState> HELD = EnumSet.of(MeetingState.IN_SESSION, MeetingState.CLOSED);

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Inject
    private GovernanceRepository governance;

    @Inject
    private Actors actors;

    @Inject
    private Clock clock;

    @Override
    public Collection<LocalDate> heldOn(long bodyId) {
        return days(bodyId, HELD);
    }

    @Override
    public Collection<LocalDate> convenedFor(long bodyId) {
        return days(bodyId, Set.of(MeetingState.CONVENED));
    }

    @Override
    public boolean namesCode(long bodyId) {
        return entityManager
                        .createQuery("select count(b) from MeetingBody b where b.body.id = :body", Long.class)
                        .setParameter("body", bodyId)
                        .getSingleResult()
                > 0;
    }

    @Override
    public List<TransferEffect> touchedOfBody(long bodyId, LocalDate from) {
        List<Meeting> convened = entityManager
                .createQuery(
                        "select m from MeetingBody b join b.meeting m where b.body.id = :body and m.state = :convened"
                                + " and m.slot.startsAt >= :from order by m.slot.startsAt, m.id",
                        Meeting.class)
                .setParameter("body", bodyId)
                .setParameter("convened", MeetingState.CONVENED)
                .setParameter("from", start(from))
                .setMaxResults(MOST_MEETINGS)
                .getResultList();
        return said(convened, "bodies.touched.meeting", "bodies.touched.meetings");
    }

    @Override
    public List<TransferEffect> touchedOfSeat(long seatId, LocalDate from) {
        List<Meeting> invited = entityManager
                .createQuery(
                        "select m from Invitation i join i.meeting m where i.seat.id = :seat and m.state = :convened"
                                + " and m.slot.startsAt >= :from order by m.slot.startsAt, m.id",
                        Meeting.class)
                .setParameter("seat", seatId)
                .setParameter("convened", MeetingState.CONVENED)
                .setParameter("from", start(from))
                .setMaxResults(MOST_MEETINGS)
                .getResultList();
        return said(invited, "bodies.touched.invitation", "bodies.touched.invitations");
    }

    /** Invitations to meetings still to come go on with the seat. */
    void go(@Observes SeatContinued continued) {
        governance
                .findSeat(continued.seatId())
                .ifPresent(next -> entityManager
                        .createQuery(
                                "select i from Invitation i join fetch i.meeting m where i.seat.id = :seat"
                                        + " and m.state = :convened and m.slot.startsAt >= :from",
                                Invitation.class)
                        .setParameter("seat", continued.endedSeatId())
                        .setParameter("convened", MeetingState.CONVENED)
                        .setParameter("from", start(continued.from()))
                        .getResultList()
                        .forEach(invitation -> invitation.getMeeting().continueSeat(invitation.getSeat(), next)));
    }

    private List<TransferEffect> said(List<Meeting> meetings, String each, String number) {
        if (meetings.isEmpty()) {
            return List.of();
        }
        if (!actors.current().has(Role.SECRETARIAT)) {
            return List.of(TransferEffect.of(number, meetings.size()));
        }
        return meetings.stream()
                .map(meeting -> TransferEffect.of(
                        each,
                        meeting.getReference().toString(),
                        meeting.getName(),
                        meeting.getSlot().getStartsAt()))
                .toList();
    }

    private Collection<LocalDate> days(long bodyId, Set<MeetingState> states) {
        return entityManager
                .createQuery(
                        "select m.slot from MeetingBody b join b.meeting m where b.body.id = :body"
                                + " and m.state in :states",
                        TimeSlot.class)
                .setParameter("body", bodyId)
                .setParameter("states", states)
                .getResultStream()
                .map(TimeSlot::day)
                .sorted()
                .toList();
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}

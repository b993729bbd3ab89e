package org.mashwara.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.mashwara.governance.GovernanceRepository;
import org.mashwara.governance.GoverningBody;
import org.mashwara.governance.SeatCapacity;
import org.mashwara.meeting.latechange.LateChangeRepository;
import org.mashwara.scheduling.RoomRepository;
import org.mashwara.scheduling.TimeSlot;
import org.mashwara.shared.Actors;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.NotFoundException;

/** Plans meetings for whoever is the secretariat of their bodies. */
@ApplicationScoped
class NewMeetings {

    @Inject
    private MeetingRepository meetings;

    @Inject
    private RoomRepository rooms;

    @Inject
    private GovernanceRepository governance;

    @Inject
    private LateChangeRepository lateChanges;

    @Inject
    private Actors actors;

    @Inject
    private Clock clock;

    /**
     * The bodies, in their order.
     *
     * @throws NotFoundException if the person is not the secretariat of one of them
     */
    List<GoverningBody> ownBodies(List<Long> bodyIds) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Karachi"));
        Set<Long> own = governance.bodiesOf(actors.current().actingPosts(), Set.of(SeatCapacity.SECRETARIAT), today);
        return bodyIds.stream()
                .map(id -> governance
                        .findBody(id)
                        .filter(body -> own.contains(body.getId()))
                        .orElseThrow(() -> new NotFoundException("body", id)))
                .toList();
    }

    /**
     * A meeting to which nobody is invited yet; the first body's code stands in its reference. It takes up what a late
     * change has carried to the body's next meeting.
     *
     * @throws org.mashwara.shared.BusinessException {@code room.taken}, {@code meeting.inThePast}
     */
    Meeting plan(List<GoverningBody> bodies, LocalText name, TimeSlot slot, long roomId) {
        GoverningBody first = bodies.get(0);
        int year = slot.day().getYear();
        MeetingReference reference =
                new MeetingReference(first.getCode(), year, meetings.nextNumber(first.getCode(), year));
        Meeting meeting = Meeting.plan(
                reference,
                name,
                Meeting.requireFuture(slot, clock.instant()),
                rooms.find(roomId).orElseThrow(() -> new NotFoundException("room", roomId)),
                bodies);
        meetings.add(meeting);
        lateChanges.carried(List.of(first.getId())).forEach(item -> item.takeUp(meeting));
        return meeting;
    }
}

package org.mashwara.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mashwara.governance.Seat;
import org.mashwara.scheduling.Room;
import org.mashwara.scheduling.RoomRepository;
import org.mashwara.shared.Actors;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Require;

/** Changes convened meetings within a command, and says so: those invited are told, calendars follow. */
@ApplicationScoped
public class MeetingChanges {

    @Inject
    private MeetingRepository meetings;

    @Inject
    private RoomRepository rooms;

    @Inject
    private Seating seating;

    @Inject
    private Actors actors;

    @Inject
    private Clock clock;

    @Inject
    private Event<MeetingChanged> changed;

    /**
     * What a form asks for, for this meeting.
     *
     * @throws NotFoundException if there is no such room
     */
    public Arrangement arrangement(Meeting meeting, ReschedulingPlan plan) {
        long roomId = Require.present("room", plan.roomId());
        Room room = rooms.find(roomId).orElseThrow(() -> new NotFoundException("room", roomId));
        return plan.arrangement(room, meeting.getSlot().getZone());
    }

    /**
     * Moves a convened meeting, or changes its place or mode, and fires what happened.
     *
     * @param meeting held for change by the command
     * @throws org.mashwara.shared.BusinessException as {@link Meeting#reschedule}; {@code room.taken} on {@code room};
     *     {@code meeting.noTerms} where a body has no terms of reference on the new day
     */
    public MeetingChanged reschedule(Meeting meeting, Arrangement to, String reason) {
        MeetingChanged event = rearrange(meeting, to, reason);
        changed.fire(event);
        return event;
    }

    /** Like {@link #reschedule}, for a command that fires it together with what else it has changed. */
    public MeetingChanged rearrange(Meeting meeting, Arrangement to, String reason) {
        List<Seat> seats = seating.seatsOn(meeting, to.slot().day());
        Set<Long> answered = answered(meeting);
        Set<Long> invited = ids(meeting);
        MeetingChange change =
                meeting.reschedule(to, seats, reason, actors.current().accountId(), clock.instant());
        meetings.settle();
        seating.terms(meeting);
        answered.removeAll(answered(meeting));
        Set<Long> now = ids(meeting);
        now.removeAll(invited);
        return new MeetingChanged(
                meeting.getId(),
                change.before(),
                change.after(),
                change.getReason(),
                change.getSequence(),
                answered,
                now);
    }

    /** Raises the calendars' number for a change that leaves time, place and mode as they are; who calls says the rest. */
    public MeetingChanged announce(Meeting meeting, String reason) {
        meeting.announceChange();
        meetings.settle();
        Arrangement now = meeting.arrangement();
        return new MeetingChanged(
                meeting.getId(), now, now, reason, meeting.getCalendar().getSequence(), Set.of(), Set.of());
    }

    private static Set<Long> answered(Meeting meeting) {
        return meeting.getInvitations().stream()
                .filter(invitation -> invitation.getAnswer() != InvitationAnswer.NOT_ANSWERED)
                .map(Invitation::getId)
                .collect(Collectors.toSet());
    }

    private static Set<Long> ids(Meeting meeting) {
        return meeting.getInvitations().stream().map(Invitation::getId).collect(Collectors.toSet());
    }
}

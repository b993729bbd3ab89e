package org.mashwara.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.mashwara.scheduling.Drafting;
import org.mashwara.scheduling.Redating;
import org.mashwara.scheduling.RoomRepository;
import org.mashwara.scheduling.TimeSlot;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.NotFoundException;

/** What of a plan is accepted becomes a planned meeting, or moves one. */
@ApplicationScoped
class DraftsOfPlan implements Drafting, Redating {

    @Inject
    private NewMeetings newMeetings;

    @Inject
    private MeetingDesk desk;

    @Inject
    private MeetingRepository meetings;

    @Inject
    private RoomRepository rooms;

    @Inject
    private Clock clock;

    @Override
    public long draft(List<Long> bodyIds, LocalText name, TimeSlot slot, long roomId) {
        return newMeetings
                .plan(newMeetings.ownBodies(bodyIds), name, slot, roomId)
                .getId();
    }

    @Override
    public void redate(long meetingId, TimeSlot slot, long roomId) {
        Meeting meeting = desk.toConduct(meetingId);
        meeting.replan(
                meeting.getName(),
                new Arrangement(
                        Meeting.requireFuture(slot, clock.instant()),
                        rooms.find(roomId).orElseThrow(() -> new NotFoundException("room", roomId)),
                        meeting.getMode(),
                        meeting.getJoinLink()));
        meetings.settle();
    }
}

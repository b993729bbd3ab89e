package org.mashwara.scheduling;

/** Asked when a move of a plan is accepted: put a planned meeting, to which nobody is invited yet, elsewhere. */
public interface Redating {

    /**
     * @throws org.mashwara.shared.BusinessException {@code meeting.notPlanned} once invitations are out, {@code
     *     room.taken} if something else is in the room by now
     * @throws org.mashwara.shared.NotFoundException if it is none of the person's
     */
    void redate(long meetingId, TimeSlot slot, long roomId);
}

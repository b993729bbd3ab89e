package org.mashwara.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.mashwara.scheduling.Room;
import org.mashwara.scheduling.TimeSlot;

/**
 * What is to become of a convened meeting, as a form describes it.
 *
 * @param day the local day
 * @param starts by the clock on the wall
 * @param ends by the clock on the wall, after the start
 * @param roomId where
 * @param mode how people take part
 * @param joinLink the address over which they join, or blank
 * @param reason why, told to everybody who is invited
 */
public record ReschedulingPlan(
        LocalDate day,
        LocalTime starts,
        LocalTime ends,
        Long roomId,
        MeetingMode mode,
        String joinLink,
        String reason) {

    Arrangement arrangement(Room room, ZoneId zone) {
        return new Arrangement(TimeSlot.of(day, starts, ends, zone), room, mode, joinLink);
    }
}

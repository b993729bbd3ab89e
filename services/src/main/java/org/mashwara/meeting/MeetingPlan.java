package org.mashwara.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.mashwara.scheduling.TimeSlot;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Require;

/**
 * A meeting as a form describes it.
 *
 * @param nameEn its name in English
 * @param nameUr its name in Urdu, or blank
 * @param day the local day
 * @param starts by the clock on the wall
 * @param ends by the clock on the wall, after the start
 * @param roomId where
 * @param mode how people take part
 * @param joinLink the address over which they join, or blank
 * @param venueWithheld the venue is not told before it is released
 */
public record MeetingPlan(
        String nameEn,
        String nameUr,
        LocalDate day,
        LocalTime starts,
        LocalTime ends,
        Long roomId,
        MeetingMode mode,
        String joinLink,
        boolean venueWithheld) {

    /** Everybody comes, and everybody is told where to. */
    public MeetingPlan(String nameEn, String nameUr, LocalDate day, LocalTime starts, LocalTime ends, Long roomId) {
        this(nameEn, nameUr, day, starts, ends, roomId, MeetingMode.IN_PERSON, null, false);
    }

    LocalText name() {
        return LocalText.of(Require.text("nameEn", nameEn, LocalText.MAX_LENGTH), nameUr);
    }

    TimeSlot slot(ZoneId zone) {
        return TimeSlot.of(day, starts, ends, zone);
    }
}

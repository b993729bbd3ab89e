package org.mashwara.meeting;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.mashwara.shared.LocalText;

/**
 * Minutes about which something is to be done.
 *
 * @param meetingId the meeting
 * @param reference the meeting's
 * @param name the meeting's
 * @param body the name of the body whose code stands in the reference
 * @param standing how they stand
 * @param days within how many days after the meeting they were to be circulated
 */
public record DueMinutes(
        long meetingId, String reference, LocalText name, LocalText body, MinutesStanding standing, int days)
        implements Serializable {

    /** The last day on which the next thing is in time; empty where the next meeting is waited for. */
    public Optional<LocalDate> dueOn() {
        return standing.dueOn(days);
    }

    /** True if that day has passed. */
    public boolean isOverdueOn(LocalDate today) {
        return standing.isOverdueOn(today, days);
    }
}

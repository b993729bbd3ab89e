package org.mashwara.consultation;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Deadline;
import org.mashwara.shared.Require;

/**
 * When a round opens or closes as the TWG Secretariat sets it, in the place where the round is run.
 *
 * @param day the day, or null for none
 * @param time the time of day; null to leave it to the rule
 */
public record SetTime(LocalDate day, LocalTime time) implements Serializable {

    /** When a round opens on a day to come: mails that ask for something do not arrive at night. */
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    /**
     * When a round opens: at that time; where none is set at 8:00, on the day itself at once.
     *
     * @param now tells which day it is
     * @return null where no day is set
     * @throws BusinessException {@code round.dayNeeded} on {@code opensAt} for a time without a day
     */
    public Instant opening(ZoneId zone, Instant now) {
        if (day == null && time != null) {
            throw BusinessException.onField("opensAt", "round.dayNeeded");
        }
        if (day == null) {
            return null;
        }
        if (time == null && day.equals(LocalDate.ofInstant(now, zone))) {
            return now;
        }
        return day.atTime(time == null ? MORNING : time).atZone(zone).toInstant();
    }

    /**
     * When a round closes: at that time or, where none is set, at the end of the day.
     *
     * @throws BusinessException {@code required} on {@code closesAt}
     */
    public Instant closing(ZoneId zone) {
        Require.present("closesAt", day);
        return time == null
                ? Deadline.endOf(day, zone).at()
                : day.atTime(time).atZone(zone).toInstant();
    }
}

package org.mashwara.scheduling;

import java.io.Serializable;
import java.time.LocalTime;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Require;

/**
 * From when until when an office is open on a day, by the clock on the wall.
 *
 * @param opens the first minute
 * @param closes the first minute after, later than {@code opens}
 */
public record Hours(LocalTime opens, LocalTime closes) implements Serializable {

    public Hours {
        Require.present("opens", opens);
        Require.present("closes", closes);
        if (!closes.isAfter(opens)) {
            throw BusinessException.onField("closes", "hours.closesBeforeItOpens");
        }
    }

    /** True if a sitting between the two times lies within. */
    public boolean cover(LocalTime starts, LocalTime ends) {
        return !starts.isBefore(opens) && !ends.isAfter(closes);
    }
}

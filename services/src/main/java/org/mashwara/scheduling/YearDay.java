package org.mashwara.scheduling;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.mashwara.shared.LocalText;

/**
 * A day in the calendar of a year.
 *
 * @param closed true if offices are closed all day, by a holiday or a weekly day off
 * @param holiday its name, or null
 * @param away true if the official whose year it is is known to be away
 */
public record YearDay(LocalDate day, boolean closed, LocalText holiday, boolean away, List<YearEntry> entries)
        implements Serializable {

    public YearDay {
        entries = List.copyOf(entries);
    }
}

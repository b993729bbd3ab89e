package org.mashwara.scheduling;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The public holidays that bear on one area: those of the area and of all above it. */
public final class Holidays {

    private final Map<LocalDate, DayOff> byDay = new HashMap<>();

    private Holidays(Collection<DayOff> all) {
        for (DayOff off : all) {
            for (LocalDate day = off.period().getFrom();
                    !day.isAfter(off.period().getUntil());
                    day = day.plusDays(1)) {
                byDay.merge(day, off, (one, other) -> one.expected() ? other : one);
            }
        }
    }

    /** Where two fall on one day, the announced one prevails. */
    public static Holidays of(Collection<DayOff> all) {
        return new Holidays(all);
    }

    public static Holidays none() {
        return new Holidays(List.of());
    }

    /** The holiday on a day. */
    public Optional<DayOff> on(LocalDate day) {
        return Optional.ofNullable(byDay.get(day));
    }
}

package org.mashwara.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.mashwara.scheduling.planning.DaySession;
import org.mashwara.scheduling.planning.PlanningCalendar;
import org.mashwara.scheduling.planning.SlotSet;

/** A year's slots by the clock on the wall of a place. */
final class YearClock {

    private static final List<DaySession> SESSIONS = List.of(
            new DaySession(LocalTime.of(10, 0), LocalTime.of(13, 0)),
            new DaySession(LocalTime.of(14, 0), LocalTime.of(17, 0)));

    private final PlanningCalendar calendar;
    private final ZoneId zone;

    YearClock(int year, ZoneId zone) {
        LocalDate first = LocalDate.of(year, 1, 1);
        this.calendar = new PlanningCalendar(first, first.lengthOfYear(), SESSIONS);
        this.zone = zone;
    }

    PlanningCalendar calendar() {
        return calendar;
    }

    ZoneId zone() {
        return zone;
    }

    /** The first moment that concerns the year. */
    Instant begins() {
        return starts(0);
    }

    /** The last moment that concerns the year. */
    Instant ends() {
        return ends(calendar.slots() - 1);
    }

    LocalDate date(int slot) {
        return calendar.date(calendar.dayOf(slot));
    }

    DaySession session(int slot) {
        return SESSIONS.get(calendar.sessionOf(slot));
    }

    /** The time of a slot, written in a zone. */
    TimeSlot time(int slot, ZoneId written) {
        return TimeSlot.of(date(slot), session(slot).starts(), session(slot).ends(), written);
    }

    Instant starts(int slot) {
        return date(slot).atTime(session(slot).starts()).atZone(zone).toInstant();
    }

    Instant ends(int slot) {
        return date(slot).atTime(session(slot).ends()).atZone(zone).toInstant();
    }

    /** The slot in which something begins; a day outside of the year has none of its slots. */
    int slotOf(Instant start) {
        int morning = calendar.slot(calendar.day(LocalDate.ofInstant(start, zone)), 0);
        return start.isBefore(ends(Math.max(0, Math.min(morning, calendar.slots() - 1)))) ? morning : morning + 1;
    }

    boolean isInYear(Instant start) {
        return LocalDate.ofInstant(start, zone).getYear() == calendar.firstDay().getYear();
    }

    /** Marks the slots that a time touches. */
    void mark(BitSet slots, Instant from, Instant until) {
        int first = Math.max(0, calendar.slot(calendar.day(LocalDate.ofInstant(from, zone)), 0));
        int last = Math.min(
                calendar.slots() - 1,
                calendar.slot(calendar.day(LocalDate.ofInstant(until, zone)), SESSIONS.size() - 1));
        for (int slot = first; slot <= last; slot++) {
            if (starts(slot).isBefore(until) && ends(slot).isAfter(from)) {
                slots.set(slot);
            }
        }
    }

    /** Busy times; of several that overlap, the one of the highest rank, then the one said last, prevails. */
    SlotSet busy(List<KnownTime> known) {
        BitSet slots = new BitSet();
        known.stream()
                .sorted(Comparator.comparingInt(KnownTime::rank).thenComparingLong(KnownTime::saidAt))
                .forEach(time -> {
                    BitSet touched = new BitSet();
                    mark(touched, time.from(), time.until());
                    if (time.knowledge() == Knowledge.BUSY) {
                        slots.or(touched);
                    } else {
                        slots.andNot(touched);
                    }
                });
        return SlotSet.of(slots);
    }
}

package org.mashwara.scheduling.planning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The days of a cycle, each cut into the same sessions. A <em>slot</em> is one session of one day, counted from 0; a
 * <em>day</em> is counted from 0, too.
 *
 * @param firstDay day 0
 * @param days how many there are, at least 1
 * @param sessions of every day, in their order; at least one
 */
public record PlanningCalendar(LocalDate firstDay, int days, List<DaySession> sessions) {

    public PlanningCalendar {
        sessions = List.copyOf(sessions);
        if (days < 1 || sessions.isEmpty()) {
            throw new IllegalArgumentException("a calendar needs a day and a session");
        }
    }

    public int slots() {
        return days * sessions.size();
    }

    public int dayOf(int slot) {
        return slot / sessions.size();
    }

    /** Which of the day's sessions, from 0. */
    public int sessionOf(int slot) {
        return slot % sessions.size();
    }

    public int slot(int day, int session) {
        return day * sessions.size() + session;
    }

    public LocalDate date(int day) {
        return firstDay.plusDays(day);
    }

    /** The day's number; below 0 or beyond {@link #days} where the date is outside of the cycle. */
    public int day(LocalDate date) {
        return Math.toIntExact(ChronoUnit.DAYS.between(firstDay, date));
    }
}

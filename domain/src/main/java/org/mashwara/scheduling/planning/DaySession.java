package org.mashwara.scheduling.planning;

import java.time.LocalTime;

/** A part of the day in which one meeting can sit, by the clock on the wall: the morning, the afternoon. */
public record DaySession(LocalTime starts, LocalTime ends) {

    public DaySession {
        if (!ends.isAfter(starts)) {
            throw new IllegalArgumentException("a session ends after it starts: " + starts + " to " + ends);
        }
    }
}

package org.mashwara.scheduling;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The days of travel between cities, by their English names; the same in both directions. */
public final class TravelDays {

    /** Between two cities of which nobody has entered how far apart they are. */
    private static final int NOT_ENTERED = 1;

    private final Map<String, Integer> days = new HashMap<>();

    /** Adds how many days lie between two cities. */
    public TravelDays with(String from, String to, int between) {
        days.put(key(from, to), between);
        return this;
    }

    /**
     * The days between sitting in one city and in the other: 0 on the same day, 1 on the next. None within a city; one
     * between cities of which it was not entered.
     */
    public int between(String from, String to) {
        return from.equalsIgnoreCase(to) ? 0 : days.getOrDefault(key(from, to), NOT_ENTERED);
    }

    private static String key(String one, String other) {
        String first = one.toLowerCase(Locale.ROOT);
        String second = other.toLowerCase(Locale.ROOT);
        return first.compareTo(second) < 0 ? first + '|' + second : second + '|' + first;
    }
}

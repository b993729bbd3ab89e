package org.mashwara.scheduling.planning;

/**
 * How many days must be between meetings in two cities for one person to attend both: 1 means on the next day, 2 means
 * a day of travel between. Within one city it is 0; between two it is at least 1, since nobody is in two cities on one
 * day.
 */
public final class TravelTable {

    private final int[][] days;
    private final int longest;

    /** @param days by city and city, symmetric */
    public TravelTable(int[][] days) {
        this.days = new int[days.length][];
        int most = 0;
        for (int from = 0; from < days.length; from++) {
            this.days[from] = days[from].clone();
            for (int to = 0; to < days.length; to++) {
                if (days[from][to] != days[to][from] || (from == to) != (days[from][to] == 0)) {
                    throw new IllegalArgumentException("days of travel from " + from + " to " + to);
                }
                most = Math.max(most, days[from][to]);
            }
        }
        this.longest = most;
    }

    /** The next day, whatever the two cities. */
    public static TravelTable overnight(int cities) {
        int[][] days = new int[cities][cities];
        for (int from = 0; from < cities; from++) {
            for (int to = 0; to < cities; to++) {
                days[from][to] = from == to ? 0 : 1;
            }
        }
        return new TravelTable(days);
    }

    public int cities() {
        return days.length;
    }

    public int between(int from, int to) {
        return days[from][to];
    }

    /** The most days between any two cities. */
    public int longest() {
        return longest;
    }
}

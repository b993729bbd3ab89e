package org.mashwara.scheduling.slots;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.mashwara.scheduling.Knowledge;
import org.mashwara.scheduling.KnownTime;

/** What is known about one person's time, moment by moment: exact, whatever the grid of whoever asks. */
final class Timeline {

    private static final Comparator<KnownTime> LEAST_FIRST = Comparator.comparingInt(KnownTime::rank)
            .thenComparingLong(KnownTime::saidAt)
            .thenComparing(KnownTime::knowledge);

    private static final Knowledge[] ALL = Knowledge.values();

    /** Second from which the state of the same index holds, up to the next one. */
    private final long[] bounds;

    private final byte[] states;

    private Timeline(long[] bounds, byte[] states) {
        this.bounds = bounds;
        this.states = states;
    }

    /** Where times overlap, the one of the highest rank prevails, then the one said last, then busy. */
    static Timeline of(Collection<KnownTime> times) {
        long[] bounds = times.stream()
                .flatMap(time -> Stream.of(time.from(), time.until()))
                .mapToLong(Instant::getEpochSecond)
                .sorted()
                .distinct()
                .toArray();
        byte[] states = new byte[bounds.length];
        Arrays.fill(states, (byte) Knowledge.UNKNOWN.ordinal());
        List<KnownTime> painted = times.stream().sorted(LEAST_FIRST).toList();
        for (KnownTime time : painted) {
            int from = Arrays.binarySearch(bounds, time.from().getEpochSecond());
            int until = Arrays.binarySearch(bounds, time.until().getEpochSecond());
            Arrays.fill(states, from, until, (byte) time.knowledge().ordinal());
        }
        return new Timeline(bounds, states);
    }

    /** Busy if busy at any moment between the two seconds; free if free all the while; otherwise unknown. */
    Knowledge between(long from, long until) {
        int at = Arrays.binarySearch(bounds, from);
        at = at >= 0 ? at : -at - 2;
        int worst = at < 0 ? Knowledge.UNKNOWN.ordinal() : states[at];
        for (int next = at + 1; next < bounds.length && bounds[next] < until; next++) {
            worst = Math.max(worst, states[next]);
        }
        return ALL[worst];
    }
}

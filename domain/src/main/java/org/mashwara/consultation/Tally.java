package org.mashwara.consultation;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/**
 * How often each grade was given. "Not my area" is counted apart, and where nothing was graded there is no share at
 * all: no data is never shown as zero.
 */
public final class Tally {

    private final Map<Agreement, Integer> counts = new EnumMap<>(Agreement.class);

    /** Adds answers of one kind. */
    public Tally add(Agreement agreement, int times) {
        if (times < 0) {
            throw new IllegalArgumentException("times " + times);
        }
        counts.merge(agreement, times, Integer::sum);
        return this;
    }

    /** Adds all that another tally has counted. */
    public Tally add(Tally other) {
        other.counts.forEach(this::add);
        return this;
    }

    public int of(Agreement agreement) {
        return counts.getOrDefault(agreement, 0);
    }

    /** How many graded, on either side. */
    public int graded() {
        return total(Agreement::isGrade);
    }

    /** How many agreed, strongly or not. */
    public int agreed() {
        return total(Agreement::agrees);
    }

    /** How many said "not my area". */
    public int notMyArea() {
        return of(Agreement.NOT_MY_AREA);
    }

    /** Those who agreed among those who graded, 0 to 1; empty where nobody graded. */
    public OptionalDouble share() {
        int graded = graded();
        return graded == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) agreed() / graded);
    }

    private int total(Predicate<Agreement> which) {
        return counts.entrySet().stream()
                .filter(entry -> which.test(entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}

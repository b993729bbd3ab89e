package org.mashwara.scheduling.planning;

import java.util.Arrays;
import java.util.List;

/**
 * A plan that changes, with its value kept up to date meeting by meeting. A <em>value</em> holds in its upper half how
 * often hard rules are broken, in its lower half what the soft ones cost; values can be added and compared.
 */
final class SearchState {

    /** So many points for a broken hard rule that it is not to be broken, whatever that saves. */
    static final long NEVER = 1L << 40;

    private static final int SHIFT = 32;
    private static final long COST = (1L << SHIFT) - 1;

    private final Choices choices;
    private final Tally[] hard;
    private final Tally[] soft;
    private final int[] points;
    private final int[] at;
    private long value;

    SearchState(PlanningProblem problem, RuleBook book, Choices choices) {
        this.choices = choices;
        List<TogetherRule> rules = book.aboutMeetingsTogether();
        hard = rules.stream()
                .filter(rule -> book.weightOf(rule).hard())
                .map(rule -> rule.tally(problem))
                .toArray(Tally[]::new);
        List<TogetherRule> costing = rules.stream()
                .filter(rule ->
                        !book.weightOf(rule).hard() && book.weightOf(rule).points() > 0)
                .toList();
        soft = costing.stream().map(rule -> rule.tally(problem)).toArray(Tally[]::new);
        points = costing.stream().mapToInt(rule -> book.weightOf(rule).points()).toArray();
        at = new int[problem.size()];
        Arrays.fill(at, Choices.NONE);
    }

    static int hardOf(long value) {
        return (int) (value >>> SHIFT);
    }

    static long costOf(long value) {
        return value & COST;
    }

    long value() {
        return value;
    }

    /** Which choice a meeting has, or {@link Choices#NONE}. */
    int at(int meeting) {
        return at[meeting];
    }

    boolean isPlaced(int meeting) {
        return at[meeting] != Choices.NONE;
    }

    int[] copy() {
        return at.clone();
    }

    /** How much value a choice would add for a meeting that is out. */
    long added(int meeting, int choice) {
        int slot = choices.slot(meeting, choice);
        int room = choices.room(meeting, choice);
        long cost = choices.cost(meeting, choice);
        for (int i = 0; i < soft.length; i++) {
            cost += (long) points[i] * soft[i].added(meeting, slot, room);
        }
        return ((long) breaches(meeting, slot, room) << SHIFT) + cost;
    }

    /** How often a choice would break hard rules for a meeting that is out; of its own choices none does by itself. */
    int breaches(int meeting, int choice) {
        return breaches(meeting, choices.slot(meeting, choice), choices.room(meeting, choice));
    }

    private int breaches(int meeting, int slot, int room) {
        int breaches = 0;
        for (Tally tally : hard) {
            breaches += tally.added(meeting, slot, room);
        }
        return breaches;
    }

    void put(int meeting, int choice) {
        put(meeting, choice, added(meeting, choice));
    }

    /** @param added what {@link #added} says about just this choice */
    void put(int meeting, int choice, long added) {
        int slot = choices.slot(meeting, choice);
        int room = choices.room(meeting, choice);
        for (Tally tally : hard) {
            tally.put(meeting, slot, room);
        }
        for (Tally tally : soft) {
            tally.put(meeting, slot, room);
        }
        at[meeting] = choice;
        value += added;
    }

    /** Takes a meeting out and says how much value it had. */
    long take(int meeting) {
        int choice = at[meeting];
        int slot = choices.slot(meeting, choice);
        int room = choices.room(meeting, choice);
        for (Tally tally : hard) {
            tally.take(meeting, slot, room);
        }
        for (Tally tally : soft) {
            tally.take(meeting, slot, room);
        }
        at[meeting] = Choices.NONE;
        long taken = added(meeting, choice);
        value -= taken;
        return taken;
    }

    /**
     * The choice that adds least to a meeting that is out, the first of several; a broken hard rule counts as much as
     * some points.
     *
     * @return {@link Choices#NONE} if there is no choice at all
     */
    int best(int meeting, long pointsPerBreach) {
        int best = Choices.NONE;
        long least = Long.MAX_VALUE;
        int count = choices.count(meeting);
        for (int choice = 0; choice < count && choices.cost(meeting, choice) < least; choice++) {
            long added = weighed(added(meeting, choice), pointsPerBreach);
            if (added < least) {
                least = added;
                best = choice;
            }
        }
        return best;
    }

    /** A value as one number. */
    static long weighed(long value, long pointsPerBreach) {
        return hardOf(value) * pointsPerBreach + costOf(value);
    }

    /** Puts all meetings as they were when {@link #copy} was called. */
    void restore(int[] copy) {
        for (int meeting = 0; meeting < at.length; meeting++) {
            if (at[meeting] != copy[meeting] && isPlaced(meeting)) {
                take(meeting);
            }
        }
        for (int meeting = 0; meeting < at.length; meeting++) {
            if (at[meeting] != copy[meeting]) {
                put(meeting, copy[meeting]);
            }
        }
    }

    CyclePlan plan() {
        Placement[] places = new Placement[at.length];
        for (int meeting = 0; meeting < places.length; meeting++) {
            places[meeting] = isPlaced(meeting) ? choices.place(meeting, at[meeting]) : null;
        }
        return CyclePlan.of(places);
    }
}

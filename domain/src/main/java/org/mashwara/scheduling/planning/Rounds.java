package org.mashwara.scheduling.planning;

import java.util.function.Supplier;

/**
 * Searches in rounds, each twice as long as the one before, and between them measures how much better a plan can be at
 * all: so that whenever it is stopped there is a good plan, and that it ends once there is none better.
 */
final class Rounds {

    /** How often the bound is tightened after the search. */
    static final int LAST_TIGHTENING = 300;

    private static final long FIRST_ROUND = 8L * LocalSearch.STRIDE;
    private static final int ASK_EVERY = 8;

    /**
     * What is left is done in one round if it is no longer than so many; but where the best plan breaks hard rules, it is
     * mended after each, so that the search goes on from what keeps them.
     */
    private static final int LAST_ROUND = 3;

    /** How hot the rounds begin, in turn: a hot one leaves what the others only polish. */
    private static final double[] HEATS = {0.5, 0.3, 1.0};

    /** For each step of the search, so many numbers are looked at for the bound: some tenth of the work. */
    private static final long BOUND_PER_STEP = 15;

    private final LocalSearch search;
    private final Supplier<LowerBound> boundOnceWanted;
    private final Effort effort;
    private final PlanningWatch watch;
    private final long began;
    private long done;
    private long asked;
    private boolean stopped;
    private LowerBound bound;

    /** @param began when the time began to count, by {@link System#nanoTime} */
    Rounds(LocalSearch search, Supplier<LowerBound> bound, Effort effort, PlanningWatch watch, long began) {
        this.search = search;
        this.boundOnceWanted = bound;
        this.effort = effort;
        this.watch = watch;
        this.began = began;
    }

    /** How many steps were done. */
    long run() {
        long length = FIRST_ROUND;
        int round = 0;
        while (done < effort.steps() && !stopped && !isProven()) {
            long left = effort.steps() - done;
            long steps = left < (search.isBroken() ? 1 : LAST_ROUND) * length ? left : length;
            long before = done;
            asked = before;
            done = before + search.round(steps, HEATS[round++ % HEATS.length], this::goOn);
            tighten(BOUND_PER_STEP * steps / Math.max(1, bound().size()));
            length *= 2;
        }
        return done;
    }

    private void tighten(long steps) {
        if (SearchState.hardOf(search.bestValue()) == 0) {
            bound().tighten((int) Math.min(LAST_TIGHTENING, steps), SearchState.costOf(search.bestValue()));
        }
    }

    private boolean isProven() {
        return bound != null && search.bestValue() <= bound.points();
    }

    /** Made when it is first asked for: making it takes longer than to find a first plan. */
    LowerBound bound() {
        if (bound == null) {
            bound = boundOnceWanted.get();
        }
        return bound;
    }

    private boolean goOn() {
        if (asked / LocalSearch.STRIDE % ASK_EVERY == 0 && !stopped) {
            stopped = System.nanoTime() - began > effort.limit().toNanos()
                    || !watch.goOn(new PlanningProgress(
                            asked,
                            effort.steps(),
                            SearchState.hardOf(search.bestValue()),
                            SearchState.costOf(search.bestValue()),
                            bound == null ? 0 : bound.points()));
        }
        asked += LocalSearch.STRIDE;
        return !stopped;
    }
}

package org.mashwara.scheduling.planning;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Improves a plan by simulated annealing: moves one meeting, exchanges the slots of two, or takes a few related ones out
 * and puts each where it is best. A broken hard rule costs points while it searches, so that it gets from one plan that
 * keeps them to another through those that do not; where such a one weighs less than the best, it costs too little, and
 * more from then on. Reproducible: the same seed and number of steps give the same plan.
 */
final class LocalSearch {

    /** Steps between two questions whether to go on. */
    static final int STRIDE = 512;

    private static final double MOVE_ONE = 0.55;
    private static final double EXCHANGE = 0.70;
    private static final double OFTEN_RELATED = 0.9;
    /** How often, of those taken out, the first is put anywhere, so that the others adapt to it. */
    private static final double ANYWHERE = 0.25;

    private static final int MOST_TAKEN_OUT = 5;
    private static final double COLD = 0.01;
    private static final int SAMPLES = 400;
    /** For each step of a round, so many places are looked at to mend what is broken after it: some tenth of the work. */
    private static final long REPAIR_PER_STEP = 3;

    /** So many places are looked at to mend what is broken at the end: some hundredth of a second. */
    private static final long LAST_REPAIR = 200_000;

    private final Choices choices;
    private final Relations relations;
    private final SearchState state;
    private final SplittableRandom random;
    private final int[] movable;
    private final Repair repair;
    private final int unavoidable;
    private final int[] out = new int[MOST_TAKEN_OUT];
    private final int[] before = new int[MOST_TAKEN_OUT];
    private double heat;
    private long pointsPerBreach;
    private int[] best;
    private long bestValue;
    private double temperature;

    LocalSearch(Choices choices, Relations relations, SearchState state, int[] movable, Repair repair, long seed) {
        this.choices = choices;
        this.relations = relations;
        this.state = state;
        this.random = new SplittableRandom(seed);
        this.movable = movable;
        this.repair = repair;
        this.unavoidable = breachesOfWhatIsFixed();
        this.best = state.copy();
        this.bestValue = state.value();
        this.heat = typicalLoss();
        this.pointsPerBreach = Math.round(30 * heat) + 1;
    }

    /** The best plan so far, as {@link SearchState#restore} takes it. */
    int[] best() {
        return best;
    }

    long bestValue() {
        return bestValue;
    }

    private int breachesOfWhatIsFixed() {
        int[] at = state.copy();
        for (int meeting : movable) {
            state.take(meeting);
        }
        int breaches = SearchState.hardOf(state.value());
        state.restore(at);
        return breaches;
    }

    /** True if the best plan so far breaks hard rules that it could keep. */
    boolean isBroken() {
        return SearchState.hardOf(bestValue) > unavoidable;
    }

    /** What a small change for the worse costs: with that the search begins to be choosy. */
    private double typicalLoss() {
        long[] losses = new long[SAMPLES];
        int count = 0;
        for (int i = 0; i < SAMPLES && movable.length > 0; i++) {
            int meeting = movable[random.nextInt(movable.length)];
            int now = state.at(meeting);
            long had = state.take(meeting);
            long loss = SearchState.costOf(state.added(meeting, random.nextInt(choices.count(meeting))))
                    - SearchState.costOf(had);
            state.put(meeting, now, had);
            if (loss > 0) {
                losses[count++] = loss;
            }
        }
        Arrays.sort(losses, 0, count);
        return count == 0 ? 1 : Math.max(1, losses[count / 3]);
    }

    /**
     * One round from hot to cold, beginning with the best plan so far.
     *
     * @param hot how hot it begins: 1 is where a typical small loss is often accepted
     * @param goOn asked every {@link #STRIDE} steps
     * @return how many steps were done
     */
    long round(long steps, double hot, BooleanSupplier goOn) {
        state.restore(best);
        double start = heat * hot;
        double end = heat * COLD;
        for (long step = 0; step < steps; step += STRIDE) {
            temperature = start * Math.pow(end / start, (double) step / steps);
            if (!goOn.getAsBoolean()) {
                return step;
            }
            for (int i = 0; i < STRIDE; i++) {
                tryOne();
            }
        }
        long ended = state.value();
        if (isBroken()) {
            mend(steps * REPAIR_PER_STEP);
        }
        if (SearchState.hardOf(ended) > unavoidable) {
            pointsPerBreach *= 2;
        }
        return steps;
    }

    /** Mends the best plan; what comes out is the best from then on if every meeting has a place in it. */
    private void mend(long looks) {
        state.restore(best);
        repair.mend(looks);
        if (IntStream.of(movable).allMatch(state::isPlaced)) {
            polish();
            bestValue = state.value();
            best = state.copy();
        }
    }

    private void tryOne() {
        int meeting = movable[random.nextInt(movable.length)];
        double kind = random.nextDouble();
        if (kind < MOVE_ONE) {
            moveOne(meeting);
        } else if (kind < EXCHANGE) {
            exchange(meeting);
        } else {
            rebuild(meeting);
        }
        if (state.value() < bestValue) {
            bestValue = state.value();
            best = state.copy();
        } else if (weigh(state.value()) < weigh(bestValue)) {
            pointsPerBreach = 2 * pointsThatKeepTheBest();
        }
    }

    /** What a broken rule must cost, so that what breaks more than the best plan does not weigh less. */
    private long pointsThatKeepTheBest() {
        int more = SearchState.hardOf(state.value()) - SearchState.hardOf(bestValue);
        long saving = SearchState.costOf(bestValue) - SearchState.costOf(state.value());
        return (saving + more - 1) / more;
    }

    private void moveOne(int meeting) {
        int now = state.at(meeting);
        long had = state.take(meeting);
        int choice = anyChoice(meeting);
        long gets = state.added(meeting, choice);
        if (accepts(weigh(gets) - weigh(had))) {
            state.put(meeting, choice, gets);
        } else {
            state.put(meeting, now, had);
        }
    }

    /** Any choice, the cheaper ones more often. */
    private int anyChoice(int meeting) {
        double draw = random.nextDouble();
        return (int) (choices.count(meeting) * draw * draw * draw);
    }

    private void exchange(int meeting) {
        int other = relations.related(meeting, random);
        if (other == meeting) {
            return;
        }
        int now = state.at(meeting);
        int others = state.at(other);
        int then = choices.of(meeting, choices.slot(other, others), choices.room(meeting, now));
        int othersThen = choices.of(other, choices.slot(meeting, now), choices.room(other, others));
        if (then == Choices.NONE || othersThen == Choices.NONE) {
            return;
        }
        long old = state.value();
        state.take(meeting);
        state.take(other);
        state.put(meeting, then);
        state.put(other, othersThen);
        if (!accepts(weigh(state.value()) - weigh(old))) {
            state.take(meeting);
            state.take(other);
            state.put(meeting, now);
            state.put(other, others);
        }
    }

    private void rebuild(int meeting) {
        int count = takeOut(meeting, 2 + random.nextInt(MOST_TAKEN_OUT - 1));
        for (int last = count - 1; last > 0; last--) {
            swap(last, random.nextInt(last + 1));
        }
        for (int i = 0; i < count; i++) {
            before[i] = state.at(out[i]);
        }
        long old = state.value();
        for (int i = 0; i < count; i++) {
            state.take(out[i]);
        }
        int first = 0;
        if (random.nextDouble() < ANYWHERE) {
            state.put(out[0], anyChoice(out[0]));
            first = 1;
        }
        for (int i = first; i < count; i++) {
            state.put(out[i], state.best(out[i], pointsPerBreach));
        }
        if (!accepts(weigh(state.value()) - weigh(old))) {
            for (int i = 0; i < count; i++) {
                state.take(out[i]);
            }
            for (int i = 0; i < count; i++) {
                state.put(out[i], before[i]);
            }
        }
    }

    private int takeOut(int meeting, int wanted) {
        out[0] = meeting;
        int count = 1;
        for (int tries = 1; tries < wanted; tries++) {
            int other = random.nextDouble() < OFTEN_RELATED
                    ? relations.related(meeting, random)
                    : movable[random.nextInt(movable.length)];
            boolean known = false;
            for (int i = 0; i < count; i++) {
                known |= out[i] == other;
            }
            if (!known) {
                out[count++] = other;
            }
        }
        return count;
    }

    private void swap(int one, int other) {
        int kept = out[one];
        out[one] = out[other];
        out[other] = kept;
    }

    private long weigh(long value) {
        return SearchState.weighed(value, pointsPerBreach);
    }

    private boolean accepts(long worse) {
        return worse <= 0 || random.nextDouble() < Math.exp(-worse / temperature);
    }

    /**
     * Puts single meetings of the best plan where they are best, until no single one can be improved; what breaks hard
     * rules even then, and what cannot be mended, is left out.
     */
    void settle() {
        state.restore(best);
        polish();
        if (SearchState.hardOf(state.value()) > unavoidable) {
            repair.mend(LAST_REPAIR);
            polish();
        }
        bestValue = state.value();
        best = state.copy();
    }

    /** Puts single meetings where they are best; a hard rule is not broken for that, whatever it saves. */
    private void polish() {
        boolean improved = true;
        while (improved) {
            improved = false;
            for (int meeting : movable) {
                if (state.isPlaced(meeting)) {
                    int now = state.at(meeting);
                    long had = state.take(meeting);
                    int choice = state.best(meeting, SearchState.NEVER);
                    long gets = state.added(meeting, choice);
                    if (gets < had) {
                        state.put(meeting, choice, gets);
                        improved = true;
                    } else {
                        state.put(meeting, now, had);
                    }
                }
            }
        }
    }
}

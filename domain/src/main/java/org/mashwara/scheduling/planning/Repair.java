package org.mashwara.scheduling.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Mends a plan that breaks hard rules. What breaks most is left out; then room is made for it: what is in its way is
 * moved, and what is in the way of that, in growing circles, until everything has a place or the looks are used up. A
 * cycle of a few meetings is thereby tried in all combinations, so that no meeting is left out that could be placed.
 */
final class Repair {

    private final Choices choices;
    private final SearchState state;
    private final int[] movable;
    private final Backtracking backtracking;
    private long looks;

    Repair(Choices choices, SearchState state, int[] movable) {
        this.choices = choices;
        this.state = state;
        this.movable = movable;
        this.backtracking = new Backtracking(choices, state);
    }

    /**
     * Afterwards no movable meeting breaks a hard rule; some may be out.
     *
     * @param most so many places are looked at to make room
     */
    void mend(long most) {
        leaveOutWhatBreaksRules();
        putBackWhatFindsAPlace();
        looks = most;
        long before = Long.MAX_VALUE;
        while (out() > 0 && out() < before && looks > 0) {
            before = out();
            for (int meeting : movable) {
                if (!state.isPlaced(meeting)) {
                    makeRoom(meeting);
                }
            }
        }
    }

    private long out() {
        return IntStream.of(movable).filter(meeting -> !state.isPlaced(meeting)).count();
    }

    /** Takes out, while hard rules are broken, what breaks most. */
    private void leaveOutWhatBreaksRules() {
        boolean anyOut = true;
        while (anyOut && SearchState.hardOf(state.value()) > 0) {
            int worst = Choices.NONE;
            long most = 0;
            for (int meeting : movable) {
                if (state.isPlaced(meeting)) {
                    int choice = state.at(meeting);
                    long had = state.take(meeting);
                    state.put(meeting, choice, had);
                    if (SearchState.hardOf(had) > 0 && had > most) {
                        most = had;
                        worst = meeting;
                    }
                }
            }
            anyOut = worst != Choices.NONE;
            if (anyOut) {
                state.take(worst);
            }
        }
    }

    private void putBackWhatFindsAPlace() {
        for (int meeting : movable) {
            if (!state.isPlaced(meeting)) {
                int choice = state.best(meeting, SearchState.NEVER);
                if (state.breaches(meeting, choice) == 0) {
                    state.put(meeting, choice);
                }
            }
        }
    }

    /** Until fewer are out; that another one is out instead, for less, does not suffice. */
    private void makeRoom(int meeting) {
        long before = out();
        int[] circle = {meeting};
        while (out() == before && circle.length < movable.length && looks > 0) {
            circle = wider(circle);
            long share = circle.length == movable.length ? looks : looks / 2;
            looks -= backtracking.improve(circle, share);
        }
    }

    /**
     * About twice as many meetings: those that are most in the way of the circle's come to it. Where nobody is, all
     * meetings, so that others may be left out instead.
     */
    private int[] wider(int[] circle) {
        int[] at = state.copy();
        for (int meeting : circle) {
            if (state.isPlaced(meeting)) {
                state.take(meeting);
            }
        }
        long without = inTheWay(circle);
        List<Obstacle> obstacles = new ArrayList<>();
        for (int other : movable) {
            if (state.isPlaced(other) && looks > 0) {
                int choice = state.at(other);
                long had = state.take(other);
                long less = without - inTheWay(circle);
                state.put(other, choice, had);
                if (less > 0) {
                    obstacles.add(new Obstacle(other, less));
                }
            }
        }
        state.restore(at);
        if (obstacles.isEmpty()) {
            return movable;
        }
        obstacles.sort(Comparator.comparingLong(Obstacle::breaches).reversed());
        return IntStream.concat(
                        IntStream.of(circle),
                        obstacles.stream().limit(circle.length + 1).mapToInt(Obstacle::meeting))
                .toArray();
    }

    /** How often hard rules would be broken at all the places of some meetings that are out. */
    private long inTheWay(int[] circle) {
        long breaches = 0;
        for (int meeting : circle) {
            int count = choices.count(meeting);
            looks -= count;
            for (int choice = 0; choice < count; choice++) {
                breaches += state.breaches(meeting, choice);
            }
        }
        return breaches;
    }

    /** @param breaches how many fewer there would be for others if it were out */
    private record Obstacle(int meeting, long breaches) {}
}

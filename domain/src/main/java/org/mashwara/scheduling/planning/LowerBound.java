package org.mashwara.scheduling.planning;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Below which cost no plan of some meetings can be: each meeting takes the place that is cheapest for it, where using up
 * a {@link Limits limit} has a price. Whatever the prices, the sum is a bound (Lagrangian relaxation); step by step they
 * are raised where too many meetings want the same and lowered where nobody does.
 */
final class LowerBound {

    /** Of a meeting's choices only the cheapest are looked at; the others cost at least as much as the next one. */
    private static final int LOOKED_AT = 120;

    private static final double TINY = 1e-6;

    private final int meetings;
    private final int[][] costs;
    /** By meeting and choice: the limits it belongs to. */
    private final int[][][] limits;
    /** By meeting: what a choice that is not looked at costs at least. */
    private final long[] beyond;

    private final int[] most;
    private final double[] highest;
    private final double[] prices;
    private final int[] used;
    private double bound;
    private double pace = 1;

    /** @param meetings which ones the plan must place; each has a choice */
    LowerBound(PlanningProblem problem, RuleBook book, Choices choices, int[] meetings) {
        this.meetings = meetings.length;
        costs = new int[meetings.length][];
        limits = new int[meetings.length][][];
        beyond = new long[meetings.length];
        Collector collector = new Collector(book);
        for (int i = 0; i < meetings.length; i++) {
            int meeting = meetings[i];
            int count = Math.min(LOOKED_AT, choices.count(meeting));
            beyond[i] = count < choices.count(meeting) ? choices.cost(meeting, count) : Long.MAX_VALUE;
            costs[i] = new int[count];
            limits[i] = new int[count][];
            for (int choice = 0; choice < count; choice++) {
                costs[i][choice] = choices.cost(meeting, choice);
                limits[i][choice] = collector.of(problem, meeting, choices.place(meeting, choice));
            }
        }
        most = collector.most();
        highest = collector.highest();
        prices = new double[most.length];
        used = new int[most.length];
        bound = Arrays.stream(costs).mapToLong(cost -> cost[0]).sum();
    }

    /** The best bound so far, in whole points. */
    long points() {
        return (long) Math.ceil(bound - TINY);
    }

    /** How much work one step is: numbers to look at. */
    long size() {
        return Arrays.stream(limits)
                .flatMap(Arrays::stream)
                .mapToLong(of -> of.length + 1)
                .sum();
    }

    /**
     * Improves the prices.
     *
     * @param cost of the best plan known; steps are as long as the distance to it suggests
     */
    void tighten(int steps, long cost) {
        int withoutGain = 0;
        for (int step = 0; step < steps && points() < cost; step++) {
            double value = relax();
            if (value > bound + TINY) {
                bound = value;
                withoutGain = 0;
            } else if (++withoutGain == 10) {
                pace /= 2;
                withoutGain = 0;
            }
            adjust(value, cost);
        }
    }

    /** Lets each meeting take what is cheapest at these prices, counts what is used, and says what it comes to. */
    private double relax() {
        Arrays.fill(used, 0);
        double sum = 0;
        for (int i = 0; i < meetings; i++) {
            int best = -1;
            double least = beyond[i];
            for (int choice = 0; choice < costs[i].length && costs[i][choice] < least; choice++) {
                double price = costs[i][choice];
                for (int limit : limits[i][choice]) {
                    price += prices[limit];
                }
                if (price < least) {
                    least = price;
                    best = choice;
                }
            }
            sum += least;
            if (best >= 0) {
                for (int limit : limits[i][best]) {
                    used[limit]++;
                }
            }
        }
        for (int limit = 0; limit < most.length; limit++) {
            sum -= prices[limit] * most[limit];
        }
        return sum;
    }

    private void adjust(double value, long cost) {
        double square = 0;
        for (int limit = 0; limit < most.length; limit++) {
            int excess = used[limit] - most[limit];
            if (excess > 0 || prices[limit] > 0) {
                square += (double) excess * excess;
            }
        }
        if (square == 0) {
            return;
        }
        double length = pace * Math.max(1, cost - value) / square;
        for (int limit = 0; limit < most.length; limit++) {
            int excess = used[limit] - most[limit];
            if (excess > 0 || prices[limit] > 0) {
                prices[limit] = Math.min(highest[limit], Math.max(0, prices[limit] + length * excess));
            }
        }
    }

    /** Gives each limit of each rule a number. */
    private static final class Collector {

        private final List<TogetherRule> rules;
        private final double[] prices;
        private final List<Map<Long, Integer>> numbers;
        private int[] most = new int[1024];
        private double[] highest = new double[1024];
        private int limits;
        private int[] found = new int[16];
        private int count;

        private Collector(RuleBook book) {
            rules = book.aboutMeetingsTogether();
            prices = rules.stream()
                    .map(book::weightOf)
                    .mapToDouble(weight -> weight.hard() ? Double.MAX_VALUE : weight.points())
                    .toArray();
            numbers = rules.stream()
                    .map(rule -> (Map<Long, Integer>) new HashMap<Long, Integer>())
                    .toList();
        }

        private int[] of(PlanningProblem problem, int meeting, Placement place) {
            count = 0;
            for (int i = 0; i < prices.length; i++) {
                int rule = i;
                rules.get(i).limits(problem, meeting, place, (limit, atMost) -> add(rule, limit, atMost));
            }
            return Arrays.copyOf(found, count);
        }

        private void add(int rule, long limit, int atMost) {
            Integer number = numbers.get(rule).putIfAbsent(limit, limits);
            if (number == null) {
                if (limits == most.length) {
                    most = Arrays.copyOf(most, 2 * limits);
                    highest = Arrays.copyOf(highest, 2 * limits);
                }
                most[limits] = atMost;
                highest[limits] = prices[rule];
                number = limits++;
            }
            if (count == found.length) {
                found = Arrays.copyOf(found, 2 * count);
            }
            found[count++] = number;
        }

        private int[] most() {
            return Arrays.copyOf(most, limits);
        }

        private double[] highest() {
            return Arrays.copyOf(highest, limits);
        }
    }
}

package org.mashwara.scheduling.planning.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mashwara.scheduling.planning.Breach;
import org.mashwara.scheduling.planning.CyclePlan;
import org.mashwara.scheduling.planning.MeetingOrder;
import org.mashwara.scheduling.planning.OrderKind;
import org.mashwara.scheduling.planning.PlanningProblem;
import org.mashwara.scheduling.planning.Tally;
import org.mashwara.scheduling.planning.TogetherRule;
import org.mashwara.scheduling.planning.Weight;

/**
 * What comes after something else does so, with enough days between: the sittings of one body, or the Programme
 * Governance Committee after the groups on whose recommendations it acts.
 */
public final class KeepsOrder implements TogetherRule {

    private final OrderKind kind;
    private final String key;

    private KeepsOrder(OrderKind kind, String key) {
        this.kind = kind;
        this.key = key;
    }

    /** A body's sittings are as far apart as its cadence wants. */
    public static KeepsOrder ofSittings() {
        return new KeepsOrder(OrderKind.CADENCE, "sittingsApart");
    }

    /** The higher body meets after those on whose recommendations it acts. */
    public static KeepsOrder ofBodies() {
        return new KeepsOrder(OrderKind.ACTS_ON, "actsAfterwards");
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Weight weight() {
        return Weight.HARD;
    }

    @Override
    public List<Breach> breaches(PlanningProblem problem, CyclePlan plan) {
        List<Breach> breaches = new ArrayList<>();
        for (MeetingOrder order : problem.orders()) {
            if (order.kind() == kind
                    && plan.place(order.before()).isPresent()
                    && plan.place(order.after()).isPresent()) {
                int before = problem.dayOf(plan.place(order.before()).get());
                int after = problem.dayOf(plan.place(order.after()).get());
                if (after - before < order.days()) {
                    breaches.add(new Breach(1, List.of(order.before(), order.after())));
                }
            }
        }
        return breaches;
    }

    @Override
    public Tally tally(PlanningProblem problem) {
        return new Days(
                problem,
                problem.orders().stream().filter(order -> order.kind() == kind).toList());
    }

    /** By meeting: on which day it is, and how many days others must be away from it, and in which direction. */
    private static final class Days implements Tally {

        private static final int OUT = Integer.MIN_VALUE;

        private final int sessions;
        private final int[] dayOf;
        private final int[][] earlier;
        private final int[][] earlierBy;
        private final int[][] later;
        private final int[][] laterBy;

        private Days(PlanningProblem problem, List<MeetingOrder> orders) {
            sessions = problem.calendar().sessions().size();
            dayOf = new int[problem.size()];
            Arrays.fill(dayOf, OUT);
            earlier = new int[problem.size()][];
            earlierBy = new int[problem.size()][];
            later = new int[problem.size()][];
            laterBy = new int[problem.size()][];
            Map<Integer, List<MeetingOrder>> byAfter =
                    orders.stream().collect(Collectors.groupingBy(MeetingOrder::after));
            Map<Integer, List<MeetingOrder>> byBefore =
                    orders.stream().collect(Collectors.groupingBy(MeetingOrder::before));
            for (int meeting = 0; meeting < dayOf.length; meeting++) {
                List<MeetingOrder> before = byAfter.getOrDefault(meeting, List.of());
                List<MeetingOrder> after = byBefore.getOrDefault(meeting, List.of());
                earlier[meeting] =
                        before.stream().mapToInt(MeetingOrder::before).toArray();
                earlierBy[meeting] =
                        before.stream().mapToInt(MeetingOrder::days).toArray();
                later[meeting] = after.stream().mapToInt(MeetingOrder::after).toArray();
                laterBy[meeting] = after.stream().mapToInt(MeetingOrder::days).toArray();
            }
        }

        @Override
        public int added(int meeting, int slot, int room) {
            int day = slot / sessions;
            int more = 0;
            int[] before = earlier[meeting];
            for (int i = 0; i < before.length; i++) {
                int other = dayOf[before[i]];
                if (other != OUT && day - other < earlierBy[meeting][i]) {
                    more++;
                }
            }
            int[] after = later[meeting];
            for (int i = 0; i < after.length; i++) {
                int other = dayOf[after[i]];
                if (other != OUT && other - day < laterBy[meeting][i]) {
                    more++;
                }
            }
            return more;
        }

        @Override
        public void put(int meeting, int slot, int room) {
            dayOf[meeting] = slot / sessions;
        }

        @Override
        public void take(int meeting, int slot, int room) {
            dayOf[meeting] = OUT;
        }
    }
}

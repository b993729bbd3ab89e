package org.mashwara.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mashwara.directory.Post;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.NotFoundException;

/** However often and in whatever order seats are given, changed, moved and ended. */
class SeatPlanPropertiesTest {

    private static final int DAYS = 30;
    private static final LocalDate HELD = ABody.START.plusDays(10);

    private final ABody made = new ABody();
    private final GoverningBody body = made.body("TWG-BAL");
    private final List<Post> posts = List.of(made.post("A"), made.post("B"), made.post("C"), made.post("D"));

    enum Kind {
        GIVE,
        CHANGE,
        END,
        SUCCEED,
        MOVE
    }

    record Step(Kind kind, int which, SeatCapacity capacity, int day) {}

    @Property
    void everyDayHasADefiniteOrder(@ForAll("steps") List<Step> steps) {
        SeatPlan plan = afterAll(steps);
        assertThat(plan.all()).extracting(Seat::getPrecedence).doesNotHaveDuplicates();
        for (int day = 0; day <= DAYS; day++) {
            LocalDate then = ABody.START.plusDays(day);
            assertThat(plan.on(then))
                    .extracting(seat -> seat.precedenceOn(then))
                    .isSorted()
                    .doesNotHaveDuplicates();
        }
    }

    @Property
    void aPostHasOneSeatADayAndThereIsOneChair(@ForAll("steps") List<Step> steps) {
        SeatPlan plan = afterAll(steps);
        for (int day = 0; day <= DAYS; day++) {
            List<Seat> seats = plan.on(ABody.START.plusDays(day));
            assertThat(seats).extracting(Seat::getPost).doesNotHaveDuplicates();
            assertThat(seats.stream().filter(seat -> seat.getCapacity() == SeatCapacity.CHAIR))
                    .hasSizeLessThanOrEqualTo(1);
        }
    }

    @Property
    void aRefusedStepChangesNothing(@ForAll("steps") List<Step> steps, @ForAll("step") Step another) {
        SeatPlan plan = afterAll(steps);
        Map<String, List<Integer>> before = picture(plan);
        if (!take(plan, another)) {
            assertThat(picture(plan)).isEqualTo(before);
        }
    }

    @Property
    void whoSatAtAHeldMeetingStaysOnRecord(@ForAll("steps") List<Step> steps, @ForAll("step") Step another) {
        SeatPlan plan = afterAll(steps);
        List<Seat> sat = plan.on(HELD);
        List<SeatCapacity> capacities = sat.stream().map(Seat::getCapacity).toList();
        take(plan, another);
        assertThat(plan.on(HELD)).containsAll(sat);
        assertThat(sat).extracting(Seat::getCapacity).isEqualTo(capacities);
    }

    @Property
    void aChangeFromADayOnLeavesTheOrderOfEarlierDays(@ForAll("steps") List<Step> steps, @ForAll("step") Step another) {
        SeatPlan plan = afterAll(steps);
        List<List<Seat>> before = new ArrayList<>();
        for (int day = 0; day < another.day(); day++) {
            before.add(plan.on(ABody.START.plusDays(day)));
        }
        take(plan, another);
        for (int day = 0; day < another.day(); day++) {
            assertThat(plan.on(ABody.START.plusDays(day)))
                    .as("order on day " + day)
                    .containsExactlyElementsOf(before.get(day));
        }
    }

    @Property
    void theQuorumCanBeSaidOnEveryDay(@ForAll("steps") List<Step> steps, @ForAll("quorums") QuorumRule quorum) {
        SeatPlan plan = afterAll(steps);
        for (int day = 0; day <= DAYS; day++) {
            int counting = plan.countingOn(ABody.START.plusDays(day));
            QuorumOutlook outlook = quorum.outlook(counting);
            assertThat(outlook.needed()).isPositive();
            assertThat(outlook.isReachable()).isEqualTo(outlook.needed() <= counting);
            assertThat(outlook.isWithoutSeats() && outlook.isReachable()).isFalse();
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return step().list().ofMaxSize(15);
    }

    @Provide
    Arbitrary<Step> step() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                net.jqwik.api.Tuple.of(3, Arbitraries.just(Kind.GIVE)),
                                net.jqwik.api.Tuple.of(4, Arbitraries.of(Kind.class))),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.of(SeatCapacity.class),
                        Arbitraries.integers().between(0, DAYS))
                .as(Step::new);
    }

    @Provide
    Arbitrary<QuorumRule> quorums() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1, 9).map(count -> QuorumRule.seats(count, true)),
                Arbitraries.integers().between(1, 100).map(percent -> QuorumRule.percent(percent, false)));
    }

    private SeatPlan afterAll(List<Step> steps) {
        SeatPlan plan = new SeatPlan(body, new ArrayList<>(), List.of(HELD));
        steps.forEach(step -> take(plan, step));
        return plan;
    }

    /** False if the rules refuse it. */
    private boolean take(SeatPlan plan, Step step) {
        LocalDate day = ABody.START.plusDays(step.day());
        List<Seat> known = plan.all();
        try {
            if (step.kind() == Kind.GIVE) {
                made.withId(plan.give(posts.get(step.which() % posts.size()), step.capacity(), day));
                return true;
            }
            if (known.isEmpty()) {
                return false;
            }
            Seat seat = known.get(step.which() % known.size());
            switch (step.kind()) {
                case CHANGE -> plan.changeCapacity(seat, step.capacity(), day).ifPresent(made::withId);
                case END -> plan.end(seat, day);
                case SUCCEED ->
                    plan.succeed(seat, posts.get((step.which() + 1) % posts.size()), day)
                            .ifPresent(made::withId);
                default -> plan.move(seat, step.which() + 1, day);
            }
            return true;
        } catch (BusinessException | NotFoundException e) {
            return false;
        }
    }

    private static Map<String, List<Integer>> picture(SeatPlan plan) {
        Map<String, List<Integer>> picture = new TreeMap<>();
        plan.all()
                .forEach(seat -> picture.put(
                        seat.getId() + " " + seat.getCapacity() + " " + seat.getPeriod(),
                        IntStream.rangeClosed(0, DAYS)
                                .mapToObj(day -> seat.precedenceOn(ABody.START.plusDays(day)))
                                .toList()));
        return picture;
    }
}

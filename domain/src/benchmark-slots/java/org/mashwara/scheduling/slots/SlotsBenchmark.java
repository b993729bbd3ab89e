package org.mashwara.scheduling.slots;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The slots of one meeting: 40 seats, 60 days, every half hour round the clock. One call lays everything out anew
 * and ranks all slots by all rules, as a page does it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class SlotsBenchmark {

    private static final int SEATS = 40;
    private static final int DAYS = 60;

    @Param({"1", "2", "3"})
    private long seed;

    private SlotRequest request;
    private KnownFacts facts;

    @Setup
    public void generate() {
        AGeneratedCase generated = AGeneratedCase.of(new Random(seed), SEATS, DAYS, 1);
        SlotRequest drawn = generated.request();
        facts = generated.facts();
        request = new SlotRequest(
                drawn.bodies(),
                drawn.zone(),
                drawn.from(),
                drawn.from().plusDays(DAYS - 1),
                Duration.ofHours(2),
                LocalTime.MIDNIGHT,
                LocalTime.of(23, 30),
                EnumSet.allOf(DayOfWeek.class),
                drawn.city(),
                null,
                drawn.people(),
                Set.of(),
                drawn.now(),
                SlotRequest.HALF_HOURS);
    }

    @Benchmark
    public List<RankedSlot> rank() {
        return new SlotFinder(request, facts, SlotRules.all()).rank();
    }
}

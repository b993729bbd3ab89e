package org.mashwara.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.mashwara.directory.IncumbencyKind;

class QuorumPropertiesTest {

    private static final ChairSuccession SUCCESSION = new ChairSuccession(
            LongStream.rangeClosed(1, 12).boxed().toList(), Set.of(IncumbencyKind.REGULAR, IncumbencyKind.ACTING));

    @Property
    void sureUnknownAndUnableAddUpToTheSeatsThatCount(@ForAll("bodies") List<SeatStanding> seats) {
        QuorumForecast forecast = QuorumRule.percent(50, false).forecast(seats, SUCCESSION);

        assertThat(forecast.sure() + forecast.unknown() + forecast.unable()).isEqualTo(forecast.seats());
        assertThat(forecast.sure()).isNotNegative();
        assertThat(forecast.unknown()).isNotNegative();
        assertThat(forecast.unable()).isNotNegative();
    }

    @Property
    void theForecastOfWhatIsSureIsTheFindingWhenJustTheseCome(
            @ForAll("bodies") List<SeatStanding> seats, @ForAll @IntRange(min = 1, max = 12) int needed) {
        QuorumRule rule = QuorumRule.seats(needed, true);

        QuorumForecast forecast = rule.forecast(seats, SUCCESSION);
        QuorumFinding finding = rule.on(seats, SUCCESSION);

        assertThat(finding.present()).isEqualTo(forecast.sure());
        assertThat(finding.reached()).isEqualTo(forecast.isReached());
    }

    @Property
    void aYesNeverLowersTheQuorum(@ForAll("bodies") List<SeatStanding> seats, @ForAll @IntRange(max = 11) int index) {
        if (index >= seats.size()) {
            return;
        }
        List<SeatStanding> afterYes = new ArrayList<>(seats);
        SeatStanding seat = seats.get(index);
        afterYes.set(
                index,
                new SeatStanding(
                        seat.seatId(), seat.postId(), seat.capacity(), Standing.SURE, seat.personId(), seat.charge()));

        QuorumRule rule = QuorumRule.percent(60, false);
        assertThat(rule.forecast(afterYes, SUCCESSION).sure())
                .isGreaterThanOrEqualTo(rule.forecast(seats, SUCCESSION).sure());
    }

    @Property
    void whoPresidesIsThereInPersonByAnAdmittedCharge(@ForAll("bodies") List<SeatStanding> seats) {
        SUCCESSION.presiding(seats).ifPresent(presiding -> {
            SeatStanding seat = seats.stream()
                    .filter(one -> one.seatId() == presiding.seatId())
                    .findFirst()
                    .orElseThrow();
            assertThat(seat.standing()).isEqualTo(Standing.SURE);
            assertThat(SUCCESSION.charges()).contains(seat.charge());
            assertThat(presiding.acting()).isEqualTo(!seat.capacity().presides());
        });
    }

    @Provide
    Arbitrary<List<SeatStanding>> bodies() {
        Arbitrary<SeatStanding> one = Combinators.combine(
                        Arbitraries.of(SeatCapacity.values()),
                        Arbitraries.of(Standing.values()),
                        Arbitraries.longs().between(1, 8).injectNull(0.2),
                        Arbitraries.of(IncumbencyKind.values()).injectNull(0.3))
                .as((capacity, standing, person, charge) ->
                        new SeatStanding(0, 0, capacity, standing, person, person == null ? null : charge));
        return one.list().ofMaxSize(12).map(QuorumPropertiesTest::numbered);
    }

    private static List<SeatStanding> numbered(List<SeatStanding> seats) {
        List<SeatStanding> numbered = new ArrayList<>();
        for (SeatStanding seat : seats) {
            long number = numbered.size() + 1L;
            numbered.add(
                    new SeatStanding(number, number, seat.capacity(), seat.standing(), seat.personId(), seat.charge()));
        }
        return numbered;
    }
}

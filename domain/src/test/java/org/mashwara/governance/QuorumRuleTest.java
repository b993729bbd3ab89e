package org.mashwara.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mashwara.governance.SeatCapacity.CHAIR;
import static org.mashwara.governance.SeatCapacity.MEMBER;
import static org.mashwara.governance.SeatCapacity.OBSERVER;
import static org.mashwara.governance.SeatCapacity.SECRETARIAT;
import static org.mashwara.governance.Standing.SURE;
import static org.mashwara.governance.Standing.UNABLE;
import static org.mashwara.governance.Standing.UNKNOWN;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mashwara.directory.IncumbencyKind;
import org.mashwara.shared.BusinessException;

class QuorumRuleTest {

    private static final ChairSuccession NOBODY_SUCCEEDS =
            new ChairSuccession(List.of(), Set.of(IncumbencyKind.REGULAR));

    @Test
    void sevenSeatsWithFiveSureReachFive() {
        QuorumForecast forecast = QuorumRule.seats(5, false)
                .forecast(
                        List.of(
                                seat(1, CHAIR, UNABLE, 1L),
                                seat(2, MEMBER, SURE, 2L),
                                seat(3, MEMBER, SURE, 3L),
                                seat(4, MEMBER, SURE, 4L),
                                seat(5, MEMBER, SURE, 5L),
                                seat(6, MEMBER, SURE, 6L),
                                seat(7, MEMBER, UNKNOWN, 7L),
                                seat(8, SECRETARIAT, SURE, 8L),
                                seat(9, OBSERVER, SURE, 9L)),
                        NOBODY_SUCCEEDS);

        assertThat(forecast).isEqualTo(new QuorumForecast(5, 7, 5, 1, 1, false, false));
        assertThat(forecast.isReached()).isTrue();
    }

    @Test
    void whoHasNotAnsweredDoesNotCount() {
        QuorumForecast forecast =
                QuorumRule.seats(1, false).forecast(List.of(seat(1, CHAIR, UNKNOWN, 1L)), NOBODY_SUCCEEDS);

        assertThat(forecast.isReached()).isFalse();
        assertThat(forecast.isPossible()).isTrue();
        assertThat(forecast.missing()).isEqualTo(1);
    }

    @Test
    void onePersonInTwoPostsCountsOnce() {
        List<SeatStanding> seats = List.of(seat(1, MEMBER, SURE, 77L), seat(2, MEMBER, SURE, 77L));

        assertThat(QuorumRule.seats(2, false).on(seats, NOBODY_SUCCEEDS)).isEqualTo(new QuorumFinding(2, 1, false));
        assertThat(QuorumRule.seats(2, false).forecast(seats, NOBODY_SUCCEEDS).unable())
                .isEqualTo(1);
    }

    @Test
    void aPersonWhoIsSureForOneSeatIsNoHopeForTheOther() {
        QuorumForecast forecast = QuorumRule.seats(2, false)
                .forecast(List.of(seat(1, MEMBER, UNKNOWN, 77L), seat(2, MEMBER, SURE, 77L)), NOBODY_SUCCEEDS);

        assertThat(forecast.isPossible()).isFalse();
    }

    @Test
    void twoUnregisteredAlternatesAreTwoPeople() {
        List<SeatStanding> seats = List.of(
                new SeatStanding(1, 1, MEMBER, SURE, null, null), new SeatStanding(2, 2, MEMBER, SURE, null, null));

        assertThat(QuorumRule.seats(2, false).on(seats, NOBODY_SUCCEEDS).reached())
                .isTrue();
    }

    @Test
    void perCentIsRoundedUpToWholeSeats() {
        assertThat(QuorumRule.percent(50, false).needed(7)).isEqualTo(4);
        assertThat(QuorumRule.percent(50, false).needed(8)).isEqualTo(4);
        assertThat(QuorumRule.percent(100, false).needed(7)).isEqualTo(7);
        assertThat(QuorumRule.percent(1, false).needed(3)).isEqualTo(1);
    }

    @Test
    void withoutSomebodyWhoMayPresideThereIsNoQuorumWhereTheTermsWantOne() {
        List<SeatStanding> seats = List.of(seat(1, CHAIR, UNABLE, 1L), seat(2, MEMBER, SURE, 2L));

        assertThat(QuorumRule.seats(1, true).on(seats, NOBODY_SUCCEEDS).reached())
                .isFalse();
        ChairSuccession secondSucceeds = new ChairSuccession(List.of(2L), Set.of(IncumbencyKind.REGULAR));
        assertThat(QuorumRule.seats(1, true).on(seats, secondSucceeds).reached())
                .isTrue();
    }

    @Test
    void refusesAQuorumOfNothingOrOfMoreThanAll() {
        assertThatThrownBy(() -> QuorumRule.seats(0, false)).isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> QuorumRule.percent(101, false)).isInstanceOf(BusinessException.class);
    }

    static SeatStanding seat(long id, SeatCapacity capacity, Standing standing, Long person) {
        return new SeatStanding(id, id, capacity, standing, person, IncumbencyKind.REGULAR);
    }
}

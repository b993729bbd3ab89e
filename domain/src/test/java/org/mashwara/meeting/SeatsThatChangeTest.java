package org.mashwara.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mashwara.governance.QuorumForecast;
import org.mashwara.governance.Seat;
import org.mashwara.governance.SeatCapacity;
import org.mashwara.governance.SeatHolder;
import org.mashwara.governance.SeatPlan;

/** Seats that end, or go on in another capacity, between the invitation and the meeting. */
class SeatsThatChangeTest {

    private final QuettaGroup group = new QuettaGroup();
    private final SeatPlan plan = new SeatPlan(group.body, group.seats, List.of());

    @Test
    void theInvitationOfASeatThatEndsBeforeLapses() {
        group.convened();
        Seat ending = member();
        plan.end(ending, QuettaGroup.DAY.minusDays(1));

        List<SeatHolder> holders = group.holders().stream()
                .filter(holder -> holder.seat().existsOn(QuettaGroup.DAY))
                .toList();
        QuorumForecast forecast = group.meeting.forecast(group.body, group.terms, holders);

        assertThat(forecast.getSeats()).isEqualTo(4);
    }

    @Test
    void theInvitationGoesOnWithThePost() {
        group.convened();
        Seat ended = member();
        Seat next = QuettaGroup.withId(plan.changeCapacity(ended, SeatCapacity.CO_CHAIR, QuettaGroup.DAY.minusDays(3))
                .orElseThrow());

        group.meeting.continueSeat(ended, next);

        assertThat(group.meeting.getInvitations())
                .extracting(Invitation::getSeat)
                .contains(next)
                .doesNotContain(ended);
    }

    private Seat member() {
        return group.seats.stream()
                .filter(seat -> seat.getCapacity() == SeatCapacity.MEMBER)
                .reduce((first, last) -> last)
                .orElseThrow();
    }
}

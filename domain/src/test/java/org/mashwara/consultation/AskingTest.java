package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mashwara.consultation.AReview.seat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mashwara.consultation.Asking.Asked;
import org.mashwara.consultation.Asking.NotAsked;
import org.mashwara.governance.Seat;
import org.mashwara.governance.SeatCapacity;
import org.mashwara.shared.LocalText;

class AskingTest {

    private final AReview review = new AReview();

    @Test
    void asksEachSeatAboutTheActivitiesThatConcernItsPost() {
        Asking asking = Asking.of(review.seats(), review.workplan.getActivities());

        assertThat(asking.asked())
                .containsExactly(
                        new Asked(review.prisonsSeat, List.of(review.hiv, review.training)),
                        new Asked(review.policeSeat, List.of(review.training)));
    }

    @Test
    void saysWhomItDoesNotAskAndWhy() {
        Asking asking = Asking.of(review.seats(), review.workplan.getActivities());

        assertThat(asking.notAsked())
                .containsExactly(
                        new NotAsked(review.corpsSeat, NotAskedReason.NO_ACTIVITY),
                        new NotAsked(review.secretarySeat, NotAskedReason.RUNS_THE_ROUND));
    }

    @Test
    void bySubprogrammeItTellsPostsOfOtherSubprogrammesFromThoseThatNothingConcerns() {
        Addressing elsewhere = new Addressing(
                AddressedTo.SUBPROGRAMMES,
                Set.of(),
                Set.of(review.programme.addSubprogramme("SP9", LocalText.of("Other", null))));

        Asking asking = Asking.of(review.seats(), review.workplan.getActivities(), elsewhere, true);

        assertThat(asking.asked()).isEmpty();
        assertThat(asking.notAsked())
                .containsExactly(
                        new NotAsked(review.prisonsSeat, NotAskedReason.OTHER_SUBPROGRAMME),
                        new NotAsked(review.policeSeat, NotAskedReason.OTHER_SUBPROGRAMME),
                        new NotAsked(review.corpsSeat, NotAskedReason.NO_ACTIVITY),
                        new NotAsked(review.secretarySeat, NotAskedReason.RUNS_THE_ROUND));
    }

    @Test
    void asksNobodyBeforeItIsChosenToWhomItIsAddressed() {
        Asking asking = Asking.nobodyYet(review.seats());

        assertThat(asking.isNobodyAsked()).isTrue();
        assertThat(asking.notAsked())
                .contains(
                        new NotAsked(review.prisonsSeat, NotAskedReason.NOT_ADDRESSED),
                        new NotAsked(review.secretarySeat, NotAskedReason.RUNS_THE_ROUND))
                .hasSameSizeAs(review.seats());
    }

    @Test
    void asksAPostOnceThoughItSitsInTwoBodiesOfTheMeeting() {
        Seat alsoThere = seat(review.body("TWG-SINDH"), review.police, SeatCapacity.MEMBER, 1);

        Asking asking = Asking.of(List.of(review.policeSeat, alsoThere), review.workplan.getActivities());

        assertThat(asking.asked()).extracting(Asked::seat).containsExactly(review.policeSeat);
        assertThat(asking.notAsked()).containsExactly(new NotAsked(alsoThere, NotAskedReason.ASKED_FOR_ANOTHER_SEAT));
    }

    @Test
    void mayFindThatNobodyIsAsked() {
        assertThat(Asking.of(List.of(review.corpsSeat), review.workplan.getActivities())
                        .isNobodyAsked())
                .isTrue();
    }
}

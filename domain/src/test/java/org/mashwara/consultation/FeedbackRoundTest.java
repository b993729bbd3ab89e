package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mashwara.consultation.AReview.CLOSES;
import static org.mashwara.consultation.AReview.DURING;
import static org.mashwara.consultation.AReview.OPENED;
import static org.mashwara.consultation.AReview.text;
import static org.mashwara.consultation.ResponseTest.assertRefused;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.mashwara.meeting.Meeting;

class FeedbackRoundTest {

    private final AReview review = new AReview();

    @Test
    void takesResponsesUntilItsClosingTime() {
        FeedbackRound round = review.round();

        assertThat(round.isOpenAt(OPENED)).isTrue();
        assertThat(round.isOpenAt(CLOSES.minusMillis(1))).isTrue();
        assertThat(round.isOpenAt(CLOSES)).isFalse();
    }

    @Test
    void orUntilItIsClosed() {
        FeedbackRound round = review.round();
        round.close(DURING);

        assertThat(round.isOpenAt(DURING)).isFalse();
        assertThat(round.getClosedAt()).isEqualTo(DURING);
        assertThat(round.getClosedBy()).as("by no hand").isNull();
        assertThat(round.getState().isCalledOff(round.getOpenedAt())).isFalse();
    }

    @Test
    void knowsWhoClosedItByHand() {
        FeedbackRound round = review.round();
        round.close(DURING, 7);

        assertThat(round.getClosedBy()).isEqualTo(7);
        assertRefused("round.alreadyClosed", () -> round.close(DURING, 8));
        assertThat(round.getClosedBy()).isEqualTo(7);
    }

    @Test
    void isExtendedUntilItsTimeIsOverAndIfItMissedThat() {
        RoundState.OPEN.requireExtensible(DURING, CLOSES);
        RoundState.PLANNED.requireExtensible(CLOSES, CLOSES);

        assertRefused("round.alreadyClosed", () -> RoundState.OPEN.requireExtensible(CLOSES, CLOSES));
        assertRefused("round.alreadyClosed", () -> RoundState.CLOSED.requireExtensible(DURING, CLOSES));
    }

    @Test
    void isCalledOffWhereItClosedBeforeItOpened() {
        assertThat(RoundState.CLOSED.isCalledOff(null)).isTrue();
        assertThat(RoundState.CLOSED.isCalledOff(OPENED)).isFalse();
        assertThat(RoundState.PLANNED.isCalledOff(null)).isFalse();
    }

    @Test
    void orUntilItsTimeIsOver() {
        FeedbackRound round = review.round();
        assertRefused("round.notYetDue", () -> round.closeAsDue(CLOSES.minusMillis(1)));

        round.closeAsDue(CLOSES.plusSeconds(40));

        assertThat(round.getState()).isEqualTo(RoundState.CLOSED);
        assertThat(round.getClosedAt()).isEqualTo(CLOSES);
        assertRefused("round.alreadyClosed", () -> round.closeAsDue(CLOSES.plusSeconds(41)));
    }

    @Test
    void followsAMeetingThatIsOver() {
        Meeting planned = review.plannedMeeting();

        assertRefused(
                "round.meetingNotClosed",
                () -> new FeedbackRound(
                        text("Feedback"), planned, review.workplan, review.questionnaire, OPENED, CLOSES));
    }

    @Test
    void closesAfterItOpens() {
        Meeting meeting = review.round().getMeeting();

        assertRefused(
                "round.closesBeforeItOpens",
                () -> new FeedbackRound(
                        text("Feedback"), meeting, review.workplan, review.questionnaire, OPENED, OPENED));
    }

    @Test
    void takesResponsesForAYearAtMost() {
        Meeting meeting = review.round().getMeeting();
        Instant slip = OPENED.plus(Duration.ofDays(367));
        assertRefused(
                "round.closesTooLate",
                () -> new FeedbackRound(
                        text("Feedback"), meeting, review.workplan, review.questionnaire, OPENED, slip));

        FeedbackRound round = review.round();
        assertRefused("round.closesTooLate", () -> round.extend(slip, "Eid", OPENED, 5));
        round.extend(OPENED.plus(Duration.ofDays(366)), "Eid", OPENED, 5);
    }

    @Test
    void aPlannedRoundIsBehindOnceItsTimeIsWellPast() {
        Instant opensAt = Instant.parse("2026-03-01T05:00:00Z");
        assertThat(RoundState.PLANNED.isBehind(opensAt, opensAt)).isFalse();
        assertThat(RoundState.PLANNED.isBehind(opensAt.plusSeconds(600), opensAt))
                .isTrue();
        assertThat(RoundState.PLANNED.isBehind(opensAt, null)).isFalse();
        assertThat(RoundState.OPEN.isBehind(opensAt.plusSeconds(600), opensAt)).isFalse();
    }
}

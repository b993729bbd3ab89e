package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mashwara.consultation.AReview.CLOSES;
import static org.mashwara.consultation.AReview.DURING;
import static org.mashwara.consultation.AReview.OPENED;
import static org.mashwara.consultation.AReview.text;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mashwara.governance.FeedbackAttribution;
import org.mashwara.governance.Seat;
import org.mashwara.meeting.Meeting;

class RepeatedRequestTest {

    private static final Duration WEEK = Duration.ofDays(7);

    private final AReview review = new AReview();
    private final FeedbackRound other = round(review.questionnaire, null, OPENED, CLOSES, Addressing.all());

    private FeedbackRound round(
            Questionnaire questionnaire, Meeting meeting, Instant opens, Instant closes, Addressing to) {
        return new FeedbackRound(content(questionnaire, meeting, opens, closes, to), OPENED.minus(WEEK));
    }

    private RoundContent content(
            Questionnaire questionnaire, Meeting meeting, Instant opens, Instant closes, Addressing to) {
        return new RoundContent(
                text("Feedback"),
                meeting,
                List.of(review.body),
                review.workplan,
                questionnaire,
                opens,
                closes,
                null,
                FeedbackAttribution.BY_POST,
                to);
    }

    private static Addressing to(Seat... seats) {
        return new Addressing(AddressedTo.SEATS, Set.of(seats), Set.of());
    }

    private Asking asking(Addressing to) {
        return Asking.of(review.seats(), review.workplan.getActivities(), to, true);
    }

    private boolean repeats(RoundContent content, Addressing to, FeedbackRound before) {
        return RepeatedRequest.repeats(content, asking(to), before, asking(before.getAddressing()), DURING);
    }

    private boolean repeats(Instant opens, Instant closes, Addressing to) {
        return repeats(content(review.questionnaire, null, opens, closes, to), to, other);
    }

    @Test
    void theSameQuestionsForTheSameMembersAtTheSameTime() {
        assertThat(repeats(DURING, CLOSES, Addressing.all())).isTrue();
        assertThat(repeats(DURING, CLOSES.plus(WEEK), to(review.prisonsSeat, review.policeSeat)))
                .as("all whom the workplan concerns, chosen one by one")
                .isTrue();
    }

    @Test
    void notForOtherMembers() {
        assertThat(repeats(DURING, CLOSES, to(review.prisonsSeat))).isFalse();
    }

    @Test
    void notAtAnotherTime() {
        assertThat(repeats(CLOSES, CLOSES.plus(WEEK), Addressing.all())).isFalse();
        assertThat(repeats(CLOSES.minusSeconds(1), CLOSES.plus(WEEK), Addressing.all()))
                .isTrue();
        assertThat(repeats(OPENED.minus(WEEK), OPENED, Addressing.all())).isFalse();
    }

    @Test
    void notWithOtherQuestionsButWithAnotherVersionOfTheSame() {
        Questionnaire another = new Questionnaire("OTHER", 1, text("Other"), QuestionnaireSubject.WORKPLAN);
        another.addSection(SectionContent.of(text("The activity"), SectionRepeat.PER_ACTIVITY));
        another.ask(
                another.getSections().get(0),
                QuestionContent.of("RELEVANCE", QuestionKind.AGREEMENT, text("A real need")));
        another.publish(OPENED);

        assertThat(repeats(content(another, null, DURING, CLOSES, Addressing.all()), Addressing.all(), other))
                .isFalse();
        Questionnaire next = review.questionnaire.copy(review.questionnaire.getCode(), 2, text("Review"));
        next.publish(OPENED);
        assertThat(repeats(content(next, null, DURING, CLOSES, Addressing.all()), Addressing.all(), other))
                .isTrue();
    }

    @Test
    void notAfterAMeetingWhereTheOtherFollowsNone() {
        Meeting meeting = review.round().getMeeting();
        assertThat(repeats(
                        content(review.questionnaire, meeting, DURING, CLOSES, Addressing.all()),
                        Addressing.all(),
                        other))
                .isFalse();
    }

    @Test
    void notOnceTheOtherHasEnded() {
        other.close(DURING, 1);

        assertThat(repeats(DURING, CLOSES, Addressing.all())).isFalse();
    }
}

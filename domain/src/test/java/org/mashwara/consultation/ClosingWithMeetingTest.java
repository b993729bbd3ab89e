package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mashwara.consultation.AReview.DURING;
import static org.mashwara.consultation.AReview.OPENED;
import static org.mashwara.consultation.AReview.text;
import static org.mashwara.consultation.ResponseTest.assertRefused;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.mashwara.governance.FeedbackAttribution;
import org.mashwara.meeting.Arrangement;
import org.mashwara.meeting.Convener;
import org.mashwara.meeting.Meeting;
import org.mashwara.meeting.MeetingReference;
import org.mashwara.scheduling.Room;
import org.mashwara.scheduling.TimeSlot;

/** A round that closes when the next meeting begins: on 10 April 2014 at ten in Quetta. */
class ClosingWithMeetingTest {

    private static final long SECRETARY = 5;
    private static final LocalDate NEXT = LocalDate.of(2014, 4, 10);
    private static final Instant BEGINS = Instant.parse("2014-04-10T05:00:00Z");

    private final AReview review = new AReview();
    private final Meeting next = meeting(NEXT);

    @Test
    void takesAnswersUntilTheMeetingBegins() {
        FeedbackRound round = open();

        assertThat(round.getClosesAt()).isEqualTo(BEGINS);
        assertThat(round.isOpenAt(BEGINS.minusSeconds(1))).isTrue();
        assertThat(round.isOpenAt(BEGINS)).isFalse();
    }

    @Test
    void followsItWhenItIsMovedWithATrace() {
        FeedbackRound round = open();
        move(next, NEXT.plusDays(5));

        ClosingChange change = round.followMeeting(DURING, SECRETARY).orElseThrow();

        assertThat(round.getClosesAt()).isEqualTo(BEGINS.plus(Duration.ofDays(5)));
        assertThat(change.getCause()).isEqualTo(ClosingCause.MEETING_MOVED);
        assertThat(change.getBefore()).isEqualTo(BEGINS);
        assertThat(change.getMeeting()).isEqualTo(next);
        assertThat(change.getChangedBy()).isEqualTo(SECRETARY);
        assertThat(round.getClosingMeeting()).isEqualTo(next);
        assertThat(round.followMeeting(DURING, SECRETARY))
                .as("nothing moved since")
                .isEmpty();
    }

    @Test
    void alsoToAnEarlierTime() {
        FeedbackRound round = open();
        move(next, NEXT.minusDays(5));

        round.followMeeting(DURING, SECRETARY);

        assertThat(round.isOpenAt(BEGINS.minus(Duration.ofDays(5)))).isFalse();
    }

    @Test
    void keepsItsTimeWhenTheMeetingIsCancelled() {
        FeedbackRound round = open();
        next.cancel();

        ClosingChange change = round.followMeeting(DURING, SECRETARY).orElseThrow();

        assertThat(change.getCause()).isEqualTo(ClosingCause.MEETING_CANCELLED);
        assertThat(change.getMeeting()).isEqualTo(next);
        assertThat(round.getClosesAt()).isEqualTo(BEGINS);
        assertThat(round.getClosingMeeting()).isNull();
    }

    @Test
    void keepsItsTimeWhenTheMeetingIsMovedToBeforeItOpens() {
        FeedbackRound round = planned(BEGINS.minus(Duration.ofDays(3)));
        move(next, NEXT.minusDays(4));

        ClosingChange change = round.followMeeting(DURING, SECRETARY).orElseThrow();

        assertThat(change.getCause()).isEqualTo(ClosingCause.MEETING_BEFORE_OPENING);
        assertThat(round.getClosesAt()).isEqualTo(BEGINS);
        assertThat(round.getClosingMeeting()).isNull();
    }

    @Test
    void doesNotOpenAgainOnceItHasClosed() {
        FeedbackRound round = open();
        move(next, NEXT.plusDays(5));

        assertThat(round.followMeeting(BEGINS, SECRETARY)).isEmpty();
        assertThat(round.isOpenAt(BEGINS)).isFalse();
    }

    @Test
    void followsNoMoreOnceItIsExtendedToASetTime() {
        FeedbackRound round = open();
        Instant later = BEGINS.plus(Duration.ofHours(4));

        ClosingChange change = round.extend(later, "Answers came in late", DURING, SECRETARY);
        move(next, NEXT.plusDays(5));

        assertThat(change.getMeeting()).isEqualTo(next);
        assertThat(round.followMeeting(DURING, SECRETARY)).isEmpty();
        assertThat(round.getClosesAt()).isEqualTo(later);
    }

    @Test
    void aMeetingThatIsOverOrCancelledClosesNothing() {
        next.cancel();
        assertRefused("round.closingMeetingOver", this::open);
    }

    @Test
    void closesAfterItOpensAndAfterTheMeetingWithWhichItOpens() {
        assertRefused("round.closesBeforeItOpens", () -> planned(BEGINS));
        Meeting coming = meeting(NEXT);
        assertRefused(
                "round.closesBeforeItOpens",
                () -> new FeedbackRound(content(coming, review.questionnaire, null, next), OPENED));
    }

    @Test
    void questionsAboutAMeetingAreNotAskedUntilItBegins() {
        Questionnaire about = new Questionnaire("MEETING", 1, text("The meeting"), QuestionnaireSubject.MEETING);
        about.ask(
                about.addSection(SectionContent.of(text("The meeting"), SectionRepeat.ONCE)),
                QuestionContent.of("VENUE", QuestionKind.COMMENT, text("How was the venue?")));
        about.publish(OPENED);

        assertRefused("round.closesBeforeItsMeeting", () -> content(next, about, OPENED, next));
        assertThat(content(next, review.questionnaire, OPENED, next).closesAt()).isEqualTo(BEGINS);
        assertThat(content(meeting(NEXT.minusDays(9)), about, OPENED, next).closesAt())
                .isEqualTo(BEGINS);
    }

    @Test
    void aRoundThatOpensWithACancelledMeetingIsLeftWithoutOpening() {
        Meeting coming = meeting(NEXT.minusDays(9));
        FeedbackRound round = new FeedbackRound(content(coming, review.questionnaire, null, next), OPENED);
        assertThat(round.isLeftWithoutMeeting()).isFalse();

        coming.cancel();

        assertThat(round.isLeftWithoutMeeting()).isTrue();
        assertThat(open().isLeftWithoutMeeting()).isFalse();
    }

    @Test
    void whatItWouldDoIsSaidBeforeTheMeetingIsMoved() {
        FeedbackRound round = planned(BEGINS.minus(Duration.ofDays(3)));
        Meeting other = meeting(NEXT.plusDays(1));

        assertThat(fate(round, next, NEXT)).contains(RoundFate.CLOSES_THEN);
        assertThat(fate(round, next, NEXT.minusDays(2))).contains(RoundFate.CLOSES_THEN);
        assertThat(fate(round, next, NEXT.minusDays(4))).contains(RoundFate.KEEPS_CLOSING);
        assertThat(fate(round, other, NEXT.minusDays(4))).isEmpty();
        assertThat(RoundFate.ifCancelled(round, next, DURING)).contains(RoundFate.KEEPS_CLOSING);
        assertThat(RoundFate.ifCancelled(round, other, DURING)).isEmpty();
        round.close(DURING);
        assertThat(fate(round, next, NEXT.plusDays(4))).isEmpty();
    }

    @Test
    void whatItWouldDoIsSaidBeforeTheMeetingIsMovedWithWhichItOpens() {
        Meeting coming = meeting(NEXT.minusDays(9));
        FeedbackRound round = new FeedbackRound(content(coming, review.questionnaire, null, next), OPENED);

        assertThat(fate(round, coming, NEXT.minusDays(1))).contains(RoundFate.OPENS_THEN);
        assertThat(fate(round, coming, NEXT)).contains(RoundFate.CLOSES_FIRST);
        assertThat(RoundFate.ifCancelled(round, coming, DURING)).contains(RoundFate.CALLED_OFF);
    }

    @Test
    void aRoundThatOpensOnADayOfItsOwnFollowsItsMeetingOnlyIntoItsCancellation() {
        Meeting coming = meeting(NEXT.minusDays(9));
        Instant opens = BEGINS.minus(Duration.ofDays(3));
        FeedbackRound round = new FeedbackRound(content(coming, review.questionnaire, opens, next), OPENED);

        assertThat(fate(round, coming, NEXT)).isEmpty();
        assertThat(RoundFate.ifCancelled(round, coming, DURING)).contains(RoundFate.CALLED_OFF);
        coming.cancel();
        assertThat(round.isLeftWithoutMeeting()).isTrue();
    }

    @Property(tries = 200)
    void itDoesWhatWasSaid(@ForAll @IntRange(min = -20, max = 60) int days) {
        FeedbackRound round = new ClosingWithMeetingTest().open();
        Meeting closing = round.getClosingMeeting();
        LocalDate day = NEXT.plusDays(days);
        Optional<RoundFate> said = fate(round, closing, day);
        if (days != 0) {
            move(closing, day);
        }

        round.followMeeting(DURING, SECRETARY);

        assertThat(said).contains(round.getClosingMeeting() == null ? RoundFate.KEEPS_CLOSING : RoundFate.CLOSES_THEN);
        assertThat(round.getClosesAt())
                .isEqualTo(
                        said.get() == RoundFate.CLOSES_THEN ? closing.getSlot().getStartsAt() : BEGINS);
    }

    /** The meeting took place, and was closed in the portal only when the time for answers was over. */
    @Test
    void aRoundThatMissedItsTimeOpensOnceItIsGivenMore() {
        Instant until = BEGINS.minus(Duration.ofDays(1));
        FeedbackRound round = planned(BEGINS.minus(Duration.ofDays(2)), until);
        Instant late = BEGINS.plus(Duration.ofDays(9));
        assertThat(round.getState().hasMissed(until.minusSeconds(1), until)).isFalse();
        assertThat(round.getState().hasMissed(until, until)).isTrue();
        assertThat(round.isDueToOpen(late)).isFalse();

        assertRefused("round.extendLater", () -> round.extend(late, "Late", late, SECRETARY));
        round.extend(late.plusSeconds(1), "The minutes were late", late, SECRETARY);

        assertThat(round.isDueToOpen(late)).isTrue();
        round.open(late);
        assertRefused(
                "round.alreadyClosed", () -> round.extend(late.plusSeconds(9), "Late", late.plusSeconds(1), SECRETARY));
    }

    private Optional<RoundFate> fate(FeedbackRound round, Meeting meeting, LocalDate day) {
        return RoundFate.ifMoved(
                round, meeting, slot(day).getStartsAt(), slot(day).getEndsAt(), DURING);
    }

    /** However often the meeting is moved, the trace has no gap and ends where the round closes. */
    @Property(tries = 200)
    void theTraceIsWhole(@ForAll @Size(min = 1, max = 8) List<@IntRange(min = -20, max = 60) Integer> days) {
        FeedbackRound round = new ClosingWithMeetingTest().open();
        Meeting closing = round.getClosingMeeting();
        for (int each : days) {
            if (closing.getSlot().day().equals(NEXT.plusDays(each))) {
                continue;
            }
            Instant at = DURING;
            move(closing, NEXT.plusDays(each));
            Optional<ClosingChange> change = round.followMeeting(at, SECRETARY);
            assertThat(change).isPresent();
        }
        Instant expected = BEGINS;
        for (ClosingChange change : round.getClosingChanges()) {
            assertThat(change.getBefore()).isEqualTo(expected);
            expected = change.getAfter();
        }
        assertThat(round.getClosesAt()).isEqualTo(expected).isAfter(DURING);
    }

    private FeedbackRound open() {
        FeedbackRound round = planned(OPENED);
        round.open(OPENED);
        return round;
    }

    private FeedbackRound planned(Instant opensAt, Instant closesAt) {
        return new FeedbackRound(
                new RoundContent(
                        text("Feedback"),
                        null,
                        List.of(review.body),
                        review.workplan,
                        review.questionnaire,
                        opensAt,
                        closesAt,
                        null,
                        FeedbackAttribution.BY_POST,
                        Addressing.all()),
                OPENED);
    }

    private FeedbackRound planned(Instant opensAt) {
        return new FeedbackRound(content(null, review.questionnaire, opensAt, next), OPENED);
    }

    private RoundContent content(Meeting about, Questionnaire questionnaire, Instant opensAt, Meeting closing) {
        return new RoundContent(
                text("Feedback"),
                about,
                List.of(review.body),
                review.workplan,
                questionnaire,
                opensAt,
                null,
                closing,
                FeedbackAttribution.BY_POST,
                Addressing.all());
    }

    /** Convened. */
    private Meeting meeting(LocalDate day) {
        Meeting meeting = Meeting.plan(
                new MeetingReference("TWG-BAL", 2014, 2),
                text("Second meeting"),
                slot(day),
                room(),
                List.of(review.body));
        meeting.convene(List.of(Convener.of(review.agency)), List.of(review.prisonsSeat), OPENED);
        return meeting;
    }

    private void move(Meeting meeting, LocalDate day) {
        meeting.reschedule(
                Arrangement.inPerson(slot(day), room()),
                List.of(review.prisonsSeat),
                "The hall is taken",
                SECRETARY,
                OPENED);
    }

    private TimeSlot slot(LocalDate day) {
        return TimeSlot.of(day, LocalTime.of(10, 0), LocalTime.of(13, 0), review.body.getTimeZone());
    }

    private Room room() {
        return new Room(text("Conference hall"), review.agency, text("Quetta"), 40);
    }
}

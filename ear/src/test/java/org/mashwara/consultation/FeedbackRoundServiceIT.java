package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mashwara.meeting.MeetingQueries;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Choice;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.StaleEditException;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.SignedIn;

@ArquillianTest
class FeedbackRoundServiceIT {

    private static final String OTHER_SECRETARIAT = "secretariat-islamabad";

    @Inject
    private AReviewedMeeting review;

    @Inject
    private FeedbackRoundService service;

    @Inject
    private RoundQueries queries;

    @Inject
    private MeetingQueries meetings;

    @Inject
    private RoundTimer timer;

    @Inject
    private FeedbackReminderTimer reminderTimer;

    @Inject
    private FeedbackReminderService reminders;

    private Instant inTwoWeeks() {
        return review.now().plus(Duration.ofDays(14));
    }

    @Test
    void asksTheSeatsThatAnActivityConcernsAndNobodyElse() throws Exception {
        long round = review.openRound();

        RoundProgress progress = queries.progress(round);

        assertThat(progress.seats()).hasSize(10);
        assertThat(progress.notStarted()).isEqualTo(10);
        assertThat(progress.seats())
                .extracting(seat -> seat.post().getEn())
                .contains("Inspector General of Prisons, Balochistan")
                .doesNotContain("Representative");
        assertThat(review.number("select count(*) from audit_entry where command = 'consultation.feedbackRound.plan'"
                        + " and subject_id = " + round))
                .isEqualTo(1);
    }

    @Test
    void theMeetingLeadsToItsRoundOnceThereIsOne() throws Exception {
        long meeting = review.closed();
        SignedIn.as(DemoAccounts.SECRETARIAT);
        assertThat(meetings.meeting(meeting).feedbackRound()).isNull();

        long round = service.plan(AReviewedMeeting.after(meeting, review.workplan(), inTwoWeeks()));

        assertThat(meetings.meeting(meeting).feedbackRound()).isEqualTo(round);
    }

    @Test
    void saysBeforehandWhomItWouldAsk() throws Exception {
        long meeting = review.closed();
        SignedIn.as(DemoAccounts.SECRETARIAT);

        RoundPreview preview = queries.preview(RoundPlan.Target.after(meeting, null));

        assertThat(preview.versionId()).isEqualTo(review.workplan());
        assertThat(preview.asked()).hasSize(10);
        assertThat(preview.notAsked())
                .extracting(NotAskedSeat::reason)
                .contains(NotAskedReason.RUNS_THE_ROUND, NotAskedReason.NO_ACTIVITY);
    }

    @Test
    void onlyTheSecretariatOfTheBodyOpens() throws Exception {
        long meeting = review.closed();
        SignedIn.as(DemoAccounts.IG_PRISONS);
        assertThatThrownBy(() -> service.plan(AReviewedMeeting.after(meeting, review.workplan(), inTwoWeeks())))
                .isInstanceOf(EJBAccessException.class);
        SignedIn.as(OTHER_SECRETARIAT);
        assertThatThrownBy(() -> service.plan(AReviewedMeeting.after(meeting, review.workplan(), inTwoWeeks())))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aRoundAfterAMeetingThatGoesOnOpensWithItsClosing() throws Exception {
        long meeting = review.of("TWG-BAL", "IN_SESSION");
        SignedIn.as(DemoAccounts.SECRETARIAT);

        long round = service.plan(AReviewedMeeting.after(meeting, review.workplan(), inTwoWeeks()));
        timer.openWhatIsDue();
        assertThat(queries.head(round).state()).isEqualTo(RoundState.PLANNED);
        assertThat(queries.progress(round).seats()).isEmpty();
        assertThat(queries.progress(round).address().to()).isEqualTo(AddressedTo.ALL);
        SignedIn.as(DemoAccounts.IG_PRISONS);
        assertThatThrownBy(() -> queries.head(round)).isInstanceOf(NotFoundException.class);

        review.close(meeting);
        timer.openWhatIsDue();
        timer.openWhatIsDue();

        assertThat(queries.head(round).open()).isTrue();
        SignedIn.as(DemoAccounts.SECRETARIAT);
        assertThat(queries.progress(round).seats()).hasSize(10);
    }

    @Test
    void aRoundWithoutAMeetingAsksTheSeatsThatAreChosen() throws Exception {
        SignedIn.as(DemoAccounts.SECRETARIAT);
        long body = review.number("select id from governing_body where code = 'TWG-BAL'");
        RoundPlan.Target all =
                new RoundPlan.Target(null, body, review.workplan(), null, AddressedTo.ALL, Set.of(), Set.of());
        List<AskedSeat> asked = queries.preview(all).asked();
        Set<Long> two = Set.of(asked.get(0).seatId(), asked.get(1).seatId());

        long round = service.plan(new RoundPlan(
                new RoundPlan.Target(null, body, review.workplan(), null, AddressedTo.SEATS, two, Set.of()),
                LocalText.of("Two posts again", null),
                review.now(),
                inTwoWeeks()));

        assertThat(queries.progress(round).seats()).hasSize(2);
        assertThat(queries.head(round).name().getEn()).isEqualTo("Two posts again");
        assertThat(queries.preview(all).beside())
                .extracting(beside -> beside.name().getEn())
                .contains("Two posts again");
        assertThat(queries.head(round).meetingId()).isNull();
        assertRefused(
                "round.addressedToNobody",
                () -> service.plan(new RoundPlan(
                        new RoundPlan.Target(
                                null, body, review.workplan(), null, AddressedTo.SEATS, Set.of(), Set.of()),
                        null,
                        review.now(),
                        inTwoWeeks())));
    }

    @Test
    void ofTheSameRoundPlannedTwiceAtOnceOneStands() throws Exception {
        SignedIn.as(DemoAccounts.SECRETARIAT);
        long body = review.number("select id from governing_body where code = 'TWG-BAL'");
        List<AskedSeat> asked = queries.preview(
                        new RoundPlan.Target(null, body, review.workplan(), null, AddressedTo.ALL, Set.of(), Set.of()))
                .asked();
        Set<Long> two = Set.of(asked.get(1).seatId(), asked.get(2).seatId());
        RoundPlan plan = new RoundPlan(
                new RoundPlan.Target(null, body, review.workplan(), null, AddressedTo.SEATS, two, Set.of()),
                LocalText.of("Asked once", null),
                review.now(),
                inTwoWeeks());

        List<Object> outcomes = review.atOnce(4, DemoAccounts.SECRETARIAT, () -> service.plan(plan));

        assertThat(outcomes).filteredOn(Long.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !(outcome instanceof Long))
                .extracting(outcome -> ((BusinessException) outcome).getMessageKey())
                .containsOnly("round.exists");
        assertThat(review.number("select count(*) from feedback_round where name_en = 'Asked once'"))
                .isEqualTo(1);
    }

    @Test
    void anExtensionLeavesATraceAndIsTold() throws Exception {
        long round = review.openRound();
        Instant later = inTwoWeeks().plus(Duration.ofDays(7)).truncatedTo(ChronoUnit.MICROS);

        assertRefused(
                "round.extendLater",
                () -> service.extend(
                        round,
                        review.version("feedback_round", round),
                        review.now().plusSeconds(60),
                        "Eid"));
        service.extend(round, review.version("feedback_round", round), later, "The offices were closed for Eid.");

        assertThat(queries.head(round).closesAt()).isEqualTo(later);
        String links = "select count(*) from signed_link l join feedback_round f on f.id = l.about_id"
                + " where l.purpose = 'RESPONSE' and f.id = " + round;
        assertThat(review.number(links)).isPositive();
        assertThat(review.number(links + " and l.expires_at < f.closes_at"))
                .as("links of earlier mails that end before the round")
                .isZero();
        assertThat(queries.progress(round).closingChanges())
                .singleElement()
                .satisfies(line -> assertThat(line.reason()).contains("Eid"));
        assertThat(review.number("select count(*) from outbox_mail where about_kind = 'response'"
                        + " and body like '%The offices were closed for Eid.%' and about_id in"
                        + " (select id from response where round_id = " + round + ")"))
                .isPositive();
    }

    @Test
    void whoHasNotAnsweredIsRemindedByHandAndOnceByTheRule() throws Exception {
        long round = review.openRound();
        long response = review.responseOf(DemoAccounts.IG_PRISONS, round);
        Instant shown = review.now();
        reminders.remind(round, Set.of(response), shown);
        assertThatThrownBy(() -> reminders.remind(round, Set.of(response), shown))
                .as("from a page that was opened before")
                .isInstanceOf(StaleEditException.class);
        assertRefused("round.nobodyChosen", () -> reminders.remind(round, Set.of(-1L), shown));

        review.letItCloseIn(round, 3);
        long entries = remindersInTheTrail();
        reminderTimer.remind();
        assertThat(remindersInTheTrail()).isGreaterThan(entries);
        entries = remindersInTheTrail();
        reminderTimer.remind();
        assertThat(remindersInTheTrail()).as("a run that reminds nobody").isEqualTo(entries);

        SignedIn.as(DemoAccounts.SECRETARIAT);
        assertThat(queries.progress(round).seats())
                .filteredOn(seat -> seat.responseId() == response)
                .extracting(SeatProgress::reminders)
                .containsExactly(2);
        assertThat(queries.progress(round).seats())
                .filteredOn(seat -> seat.responseId() != response)
                .extracting(SeatProgress::reminders)
                .containsOnly(1);
    }

    @Test
    void closesAfterItOpens() throws Exception {
        long meeting = review.closed();
        SignedIn.as(DemoAccounts.SECRETARIAT);

        assertRefused(
                "round.closesBeforeItOpens",
                () -> service.plan(AReviewedMeeting.after(
                        meeting, review.workplan(), review.now().minusSeconds(1))));
    }

    @Test
    void asksTheSameMembersTheSameOnceAtATimeButOthersOrOnceMoreAfterwards() throws Exception {
        long meeting = review.closed();
        SignedIn.as(DemoAccounts.SECRETARIAT);
        RoundPlan plan = AReviewedMeeting.after(meeting, review.workplan(), inTwoWeeks());
        long first = service.plan(plan);
        assertThat(queries.preview(plan.target()).beside())
                .extracting(RoundBeside::id)
                .contains(first);

        assertRefused("round.exists", () -> service.plan(plan));
        Set<Long> one = Set.of(queries.preview(plan.target()).asked().get(0).seatId());
        long forOne = service.plan(new RoundPlan(
                new RoundPlan.Target(meeting, null, review.workplan(), null, AddressedTo.SEATS, one, Set.of()),
                LocalText.of("One post once more", null),
                null,
                inTwoWeeks()));
        service.close(first, review.version("feedback_round", first));
        long again = service.plan(plan);

        assertThat(queries.progress(forOne).seats()).hasSize(1);
        assertThat(queries.progress(again).seats()).hasSize(10);
        service.close(forOne, review.version("feedback_round", forOne));
        service.close(again, review.version("feedback_round", again));
    }

    @Test
    void withoutAMeetingNoQuestionsAboutOneAreOffered() throws Exception {
        SignedIn.as(DemoAccounts.SECRETARIAT);
        long body = review.number("select id from governing_body where code = 'TWG-BAL'");
        long aboutMeeting =
                review.number("select max(id) from questionnaire where subject = 'MEETING' and state = 'PUBLISHED'");
        RoundPlan.Target without = new RoundPlan.Target(null, body, null, null, AddressedTo.ALL, Set.of(), Set.of());

        assertThat(queries.preview(without).questionnaires())
                .isNotEmpty()
                .extracting(Choice::id)
                .doesNotContain(aboutMeeting);
        assertThat(queries.preview(RoundPlan.Target.after(review.closed(), null))
                        .questionnaires())
                .extracting(Choice::id)
                .contains(aboutMeeting);
        assertThatThrownBy(() -> queries.preview(
                        new RoundPlan.Target(null, body, null, aboutMeeting, AddressedTo.ALL, Set.of(), Set.of())))
                .isInstanceOf(NotFoundException.class);
    }

    static void assertRefused(String rule, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        e -> assertThat(e.getMessageKey()).isEqualTo(rule));
    }

    private long remindersInTheTrail() {
        return review.number(
                "select count(*) from audit_entry where command = 'consultation.feedbackRound.remindByRule'");
    }
}

package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mashwara.identity.SystemCommands;
import org.mashwara.meeting.MeetingQueries;
import org.mashwara.shared.BusinessException;
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
    private ResponseService responses;

    @Inject
    private RoundQueries queries;

    @Inject
    private MeetingQueries meetings;

    @Inject
    private RoundTimer timer;

    @Inject
    private Rounds rounds;

    @Inject
    private SystemCommands commands;

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
        assertThat(review.number("select count(*) from audit_entry where command = 'consultation.feedbackRound.open'"
                        + " and subject_id = " + round))
                .isEqualTo(1);
    }

    @Test
    void theMeetingLeadsToItsRoundOnceThereIsOne() throws Exception {
        long meeting = review.closed();
        SignedIn.as(DemoAccounts.SECRETARIAT);
        assertThat(meetings.meeting(meeting).feedbackRound()).isNull();

        long round = service.open(meeting, review.workplan(), inTwoWeeks());

        assertThat(meetings.meeting(meeting).feedbackRound()).isEqualTo(round);
    }

    @Test
    void saysBeforehandWhomItWouldAsk() throws Exception {
        long meeting = review.closed();
        SignedIn.as(DemoAccounts.SECRETARIAT);

        RoundPreview preview = queries.preview(meeting, null);

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
        assertThatThrownBy(() -> service.open(meeting, review.workplan(), inTwoWeeks()))
                .isInstanceOf(EJBAccessException.class);
        SignedIn.as(OTHER_SECRETARIAT);
        assertThatThrownBy(() -> service.open(meeting, review.workplan(), inTwoWeeks()))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void opensAfterAClosedMeetingOnly() throws Exception {
        long meeting = review.of("TWG-BAL", "IN_SESSION");
        SignedIn.as(DemoAccounts.SECRETARIAT);

        assertRefused("round.meetingNotClosed", () -> service.open(meeting, review.workplan(), inTwoWeeks()));
        assertThatThrownBy(() -> queries.preview(meeting, null)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void closesAfterItOpens() throws Exception {
        long meeting = review.closed();
        SignedIn.as(DemoAccounts.SECRETARIAT);

        assertRefused(
                "round.closesBeforeItOpens",
                () -> service.open(meeting, review.workplan(), review.now().minusSeconds(1)));
    }

    @Test
    void opensOnce() throws Exception {
        long meeting = review.closed();
        SignedIn.as(DemoAccounts.SECRETARIAT);
        service.open(meeting, review.workplan(), inTwoWeeks());

        assertRefused("round.exists", () -> service.open(meeting, review.workplan(), inTwoWeeks()));
    }

    @Test
    void aClosedRoundTakesNothingMore() throws Exception {
        long round = review.openRound();
        long response = review.responseOf(DemoAccounts.FIA, round);
        service.close(round, review.version("feedback_round", round));
        assertRefused("round.alreadyClosed", () -> service.close(round, review.version("feedback_round", round)));

        SignedIn.as(DemoAccounts.FIA);
        assertRefused(
                "round.closed",
                () -> responses.save(
                        response,
                        review.version("response", response),
                        review.activity("A01"),
                        List.of(review.grade("QUALITY", Agreement.AGREE))));
    }

    @Test
    void aRoundWhoseTimeIsOverIsClosedOnceWithItsEntryAndMails() throws Exception {
        long round = review.openRound();
        review.letTimePass(round);

        timer.closeWhatIsDue();
        timer.closeWhatIsDue();

        String ended = "select count(*) from feedback_round where state = 'CLOSED' and closed_at = closes_at and id = ";
        assertThat(review.number(ended + round)).isEqualTo(1);
        assertThat(review.number("select count(*) from audit_entry where account_id is null"
                        + " and command = 'consultation.feedbackRound.closeAsDue' and subject_id = " + round))
                .isEqualTo(1);
        assertThat(review.number("select count(*) from outbox_mail where about_kind = 'feedback round'"
                        + " and body like '%Members asked: 10. Members who answered: 0.%' and about_id = " + round))
                .isPositive();
    }

    @Test
    void ofSeveralNodesOneClosesIt() throws Exception {
        long round = review.openRound();
        review.letTimePass(round);

        List<Object> outcomes = review.atOnce(4, DemoAccounts.SECRETARIAT, () -> {
            commands.run("consultation.feedbackRound.closeAsDue", () -> rounds.closeAsDue(round, review.now()));
            return "closed";
        });

        assertThat(outcomes).filteredOn("closed"::equals).hasSizeLessThanOrEqualTo(1);
        assertThat(review.number("select count(*) from audit_entry"
                        + " where command = 'consultation.feedbackRound.closeAsDue' and subject_id = " + round))
                .isEqualTo(1);
    }

    @Test
    void whoeverClosesARoundEarlyTellsToo() throws Exception {
        long round = review.openRound();
        service.close(round, review.version("feedback_round", round));

        assertThat(review.number(
                        "select count(*) from outbox_mail where about_kind = 'feedback round' and about_id = " + round))
                .isPositive();
    }

    @Test
    void aRoundThatStillTakesResponsesIsLeftOpen() throws Exception {
        long round = review.openRound();

        timer.closeWhatIsDue();

        assertThat(review.number("select count(*) from feedback_round where state = 'OPEN' and id = " + round))
                .isEqualTo(1);
    }

    @Test
    void aRoundThatChangedMeanwhileIsNotClosed() throws Exception {
        long round = review.openRound();
        assertThatThrownBy(() -> service.close(round, review.version("feedback_round", round) - 1))
                .isInstanceOf(StaleEditException.class);
    }

    static void assertRefused(String rule, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        e -> assertThat(e.getMessageKey()).isEqualTo(rule));
    }
}

package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mashwara.consultation.FeedbackRoundServiceIT.assertRefused;
import static org.mashwara.suite.DemoAccounts.FIA;
import static org.mashwara.suite.DemoAccounts.IG_PRISONS;
import static org.mashwara.suite.DemoAccounts.POLICE_TRAINING;
import static org.mashwara.suite.DemoAccounts.SECRETARIAT;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mashwara.suite.SignedIn;

/** Who is reminded, and told of more time: each seat that the round still waits for, once, and no other. */
@ArquillianTest
class AwaitedSeatsIT {

    @Inject
    private AReviewedMeeting review;

    @Inject
    private ResponseService responses;

    @Inject
    private FeedbackRoundService rounds;

    @Inject
    private FeedbackReminderService reminders;

    @Inject
    private FeedbackReminderTimer timer;

    @Test
    void whoHasAnsweredHearsNothingMoreWhateverItHasChanged() throws Exception {
        long round = review.openRound();
        long first = given(IG_PRISONS, round);
        long second = responses.change(first);
        responses.submit(second, review.version("response", second), null);
        long counting = given(POLICE_TRAINING, round);
        long givenUp = responses.change(counting);
        responses.discard(givenUp, review.version("response", givenUp));
        long begun = responses.change(counting);
        List<Long> answered = List.of(first, second, counting, givenUp, begun);

        review.letItCloseIn(round, 3);
        timer.remind();

        assertThat(remindersOf(answered)).isZero();
        assertThat(mailsAbout("%still awaited%", answered)).isZero();
        assertThat(review.number("select count(*) from response_reminder m join response r on r.id = m.response_id"
                        + " where r.round_id = " + round))
                .as("the other members")
                .isEqualTo(8);
        SignedIn.as(SECRETARIAT);
        assertRefused("reminder.answered", () -> reminders.remind(round, Set.of(first), review.now()));
        rounds.extend(
                round,
                review.version("feedback_round", round),
                review.now().plus(Duration.ofDays(9)),
                "The offices were closed.");
        assertThat(mailsAbout("More time%", answered)).isZero();
    }

    @Test
    void whoTookItsFeedbackBackIsRemindedOnceHoweverOftenItBeginsAgain() throws Exception {
        long round = review.openRound();
        long first = given(FIA, round);
        responses.withdraw(first, review.version("response", first), "Sent too early.");
        long again = responses.change(first);

        review.letItCloseIn(round, 3);
        timer.remind();
        assertThat(remindersOf(List.of(first))).isZero();
        assertThat(remindersOf(List.of(again))).isEqualTo(1);
        SignedIn.as(FIA);
        responses.submit(again, review.version("response", again), null);
        responses.withdraw(again, review.version("response", again), "Sent too early again.");
        long last = responses.change(again);
        timer.remind();

        assertThat(remindersOf(List.of(first, again, last)))
                .as("one for this step of the rule")
                .isEqualTo(1);
    }

    /** Gives feedback about the first activity that concerns the office. */
    private long given(String account, long round) {
        long response = review.responseOf(account, round);
        SignedIn.as(account);
        String activity = review.text("select min(a.code) from response_activity ra join activity a"
                + " on a.id = ra.activity_id where ra.response_id = " + response);
        Saved saved = responses.save(
                response,
                review.version("response", response),
                List.of(review.grade("RELEVANCE", activity, Agreement.AGREE)));
        responses.submit(response, saved.version(), null);
        return response;
    }

    private long remindersOf(List<Long> ids) {
        return review.number("select count(*) from response_reminder where response_id in (" + joined(ids) + ")");
    }

    private long mailsAbout(String subject, List<Long> ids) {
        return review.number("select count(*) from outbox_mail where about_kind = 'response' and about_id in ("
                + joined(ids) + ") and subject like '" + subject + "'");
    }

    private static String joined(List<Long> ids) {
        return String.join(", ", ids.stream().map(String::valueOf).toList());
    }
}

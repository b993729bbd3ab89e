package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mashwara.consultation.FeedbackRoundServiceIT.assertRefused;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mashwara.identity.SystemCommands;
import org.mashwara.shared.StaleEditException;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.SignedIn;

/** How a round ends: when its time is over, or earlier by hand; once, whoever looks after it. */
@ArquillianTest
class RoundClosingIT {

    @Inject
    private AReviewedMeeting review;

    @Inject
    private FeedbackRoundService service;

    @Inject
    private ResponseService responses;

    @Inject
    private RoundQueries queries;

    @Inject
    private RoundTimer timer;

    @Inject
    private Rounds rounds;

    @Inject
    private SystemCommands commands;

    @Test
    void aClosedRoundTakesNothingMore() throws Exception {
        long round = review.openRound();
        long response = review.responseOf(DemoAccounts.FIA, round);
        service.close(round, review.version("feedback_round", round));
        long before = review.version("feedback_round", round) - 1;
        assertRefused("round.alreadyClosed", () -> service.close(round, before + 1));
        assertRefused("round.alreadyClosed", () -> service.close(round, before));
        assertRefused(
                "round.alreadyClosed",
                () -> service.extend(round, before, review.now().plus(Duration.ofDays(90)), "Eid"));
        assertThat(queries.head(round).closedBy().getEn())
                .isEqualTo(review.text("select p.name_en from person p join account a on a.person_id = p.id"
                        + " where a.id = " + review.accountId(DemoAccounts.SECRETARIAT)));

        SignedIn.as(DemoAccounts.FIA);
        assertRefused(
                "round.closed",
                () -> responses.save(
                        response,
                        review.version("response", response),
                        List.of(review.grade("QUALITY", "A01", Agreement.AGREE))));
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
        long answered = review.responseOf(DemoAccounts.IG_PRISONS, round);
        long begun = review.responseOf(DemoAccounts.HOME_SECRETARY, round);
        SignedIn.as(DemoAccounts.IG_PRISONS);
        Saved saved = responses.save(
                answered,
                review.version("response", answered),
                List.of(review.grade("RELEVANCE", "A10", Agreement.AGREE)));
        responses.submit(answered, saved.version(), null);
        SignedIn.as(DemoAccounts.HOME_SECRETARY);
        responses.save(
                begun, review.version("response", begun), List.of(review.grade("RELEVANCE", "A10", Agreement.AGREE)));
        SignedIn.as(DemoAccounts.SECRETARIAT);
        service.close(round, review.version("feedback_round", round));

        assertThat(review.number(
                        "select count(*) from outbox_mail where about_kind = 'feedback round' and about_id = " + round))
                .isPositive();
        assertThat(closedMails(answered, "%")).isZero();
        assertThat(closedMails(begun, "%What you had begun was not sent%")).isPositive();
    }

    private long closedMails(long response, String body) {
        return review.number("select count(*) from outbox_mail where about_kind = 'response' and subject like"
                + " 'The feedback round is closed%' and body like '" + body + "' and about_id = " + response);
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
}

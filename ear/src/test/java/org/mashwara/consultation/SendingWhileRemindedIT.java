package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mashwara.suite.DemoAccounts.IG_PRISONS;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mashwara.identity.SystemCommands;
import org.mashwara.suite.OwnRequest;
import org.mashwara.suite.SignedIn;

/** Who sends while the members are reminded waits for it, and neither ends the other. */
@ArquillianTest
class SendingWhileRemindedIT {

    private static final long SECONDS = 20;

    @Inject
    private AReviewedMeeting review;

    @Inject
    private ResponseService responses;

    @Inject
    private FeedbackRoundRepository rounds;

    @Inject
    private Reminders reminders;

    @Inject
    private SystemCommands commands;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    private final CountDownLatch roundHeld = new CountDownLatch(1);

    @Test
    void bothAreDone() throws Exception {
        long round = review.openRound();
        long response = review.responseOf(IG_PRISONS, round);
        review.letItCloseIn(round, 3);
        String activity = review.text("select min(a.code) from response_activity ra join activity a"
                + " on a.id = ra.activity_id where ra.response_id = " + response);
        SignedIn.as(IG_PRISONS);
        Saved saved = responses.save(
                response,
                review.version("response", response),
                List.of(review.grade("RELEVANCE", activity, Agreement.AGREE)));
        ExecutorService timer = Executors.newSingleThreadExecutor();
        try {
            Future<?> reminding = timer.submit(OwnRequest.of(() -> {
                commands.run("test.remind", () -> remind(round));
                return null;
            }));
            assertThat(roundHeld.await(SECONDS, TimeUnit.SECONDS)).isTrue();

            responses.submit(response, saved.version(), null);

            reminding.get(SECONDS, TimeUnit.SECONDS);
        } finally {
            timer.shutdownNow();
        }
        assertThat(review.text("select state from response where id = " + response))
                .isEqualTo("SUBMITTED");
        assertThat(review.number("select count(*) from response_reminder m join response r on r.id = m.response_id"
                        + " where r.round_id = " + round))
                .as("every member that had not answered when it was reminded")
                .isEqualTo(10);
    }

    /** Holds the round, and goes on when somebody waits for something. */
    private void remind(long round) {
        FeedbackRound held = rounds.findForChange(round).orElseThrow();
        roundHeld.countDown();
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (waiting() == 0 && System.nanoTime() < until) {
            Thread.onSpinWait();
        }
        assertThat(waiting()).as("who sends waits").isPositive();
        reminders.byRule(held, review.now());
    }

    private long waiting() {
        return ((Number) em.createNativeQuery("select count(*) from pg_locks where not granted")
                        .getSingleResult())
                .longValue();
    }
}

package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mashwara.governance.SeatContinued;
import org.mashwara.governance.SeatEnded;
import org.mashwara.suite.DemoAccounts;

/** What a round still asks of a seat that is merged into another one, or goes on in another capacity. */
@ArquillianTest
class ContinuedSeatIT {

    @Inject
    private AReviewedMeeting review;

    @Inject
    private Event<SeatContinued> continued;

    @Inject
    private Event<SeatEnded> ended;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    @Inject
    private UserTransaction transaction;

    @Inject
    private FeedbackReminderTimer timer;

    @Inject
    private Clock clock;

    @Test
    void isAskedOfTheSeatThatGoesOn() throws Exception {
        long response = review.responseOf(DemoAccounts.IG_PRISONS, review.openRound());
        long asked = seatOf(response);
        long next = another(asked);
        LocalDate today = LocalDate.now(clock);

        goOn(asked, next, today.plusDays(300));
        assertThat(seatOf(response)).as("the round ends before").isEqualTo(asked);
        goOn(asked, next, today);
        assertThat(seatOf(response)).isEqualTo(next);
    }

    @Test
    void isAskedNoMoreWhereNoneGoesOn() throws Exception {
        long response = review.responseOf(DemoAccounts.IG_PRISONS, review.openRound());
        LocalDate today = LocalDate.now(clock);
        end(seatOf(response), today.plusDays(1));
        assertThat(state(response)).as("the post exists today").isNotEqualTo("LAPSED");
        end(seatOf(response), today);
        assertThat(state(response)).isEqualTo("LAPSED");
        assertThat(number("select count(*) from response where standing and id = " + response))
                .isZero();
    }

    @Test
    void isAskedNoMoreOnceThePostIsAbolishedOnALaterDay() throws Exception {
        long round = review.openRound();
        long response = review.responseOf(DemoAccounts.IG_PRISONS, round);
        long other = review.responseOf(DemoAccounts.FIA, round);
        long id = number("select nextval('entity_seq')");
        transaction.begin();
        run(
                "insert into post (id, version, organisation_id, last_day) select %1$d, 1, min(id), current_date - 1 from organisation"
                        .formatted(id));
        run("""
                insert into post_name (id, version, post_id, name_en, valid_from, valid_until)
                values (%1$d, 1, %1$d, 'Post %1$d', date '2010-01-01', current_date - 1)
                """.formatted(id));
        run("""
                insert into seat (id, version, body_id, post_id, capacity, precedence, valid_from, valid_until)
                select %1$d, 1, body_id, %1$d, 'MEMBER', 90, date '2010-01-01', current_date - 1 from seat where id = %2$d
                """.formatted(id, seatOf(response)));
        run("update response set seat_id = %d where id = %d".formatted(id, response));
        transaction.commit();
        em.getEntityManagerFactory().getCache().evictAll();

        timer.remind();

        assertThat(state(response)).isEqualTo("LAPSED");
        assertThat(state(other)).isEqualTo("NOT_STARTED");
    }

    private void run(String sql) {
        em.createNativeQuery(sql).executeUpdate();
    }

    private void end(long seat, LocalDate from) throws Exception {
        transaction.begin();
        ended.fire(new SeatEnded(seat, from));
        transaction.commit();
    }

    private String state(long response) {
        return (String) em.createNativeQuery("select state from response where id = " + response)
                .getSingleResult();
    }

    private void goOn(long ended, long next, LocalDate from) throws Exception {
        transaction.begin();
        continued.fire(new SeatContinued(ended, next, from));
        transaction.commit();
    }

    private long seatOf(long response) {
        return number("select seat_id from response where id = " + response);
    }

    /** A seat of the same body that nothing is asked of. */
    private long another(long seat) {
        return number("select o.id from seat o join seat s on s.body_id = o.body_id where s.id = " + seat
                + " and o.capacity = 'OBSERVER' order by o.id limit 1");
    }

    private long number(String sql) {
        return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
    }
}

package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.mashwara.identity.SystemCommands;
import org.mashwara.shared.Shown;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.OwnRequest;
import org.mashwara.suite.SignedIn;

/** A closed meeting of the group in Quetta that nobody else knows, and what a test does after it. */
@ApplicationScoped
class AReviewedMeeting {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    @Inject
    private UserTransaction transaction;

    @Inject
    private FeedbackRoundService rounds;

    @Inject
    private ResponseService responses;

    @Inject
    private SystemCommands commands;

    @Inject
    private Clock clock;

    /** A closed meeting, a day apart from all others. */
    long closed() throws Exception {
        return of("TWG-BAL", "CLOSED");
    }

    long of(String body, String state) throws Exception {
        transaction.begin();
        long id = number("select nextval('entity_seq')");
        em.createNativeQuery("""
                        insert into room (id, version, name_en, name_ur, organisation_id, city_en, city_ur, capacity)
                        select ?1, 1, 'Room ' || ?1, 'کمرہ ' || ?1, min(id), 'Quetta', 'کوئٹہ', 20
                          from organisation
                        """).setParameter(1, id).executeUpdate();
        em.createNativeQuery("""
                        insert into meeting (id, version, reference, name_en, name_ur, state, starts_at, ends_at, time_zone,
                                             room_id, convened_at, opened_at, closed_at)
                        select ?1, 1, ?2 || '/1999/M' || (?1 / 50 % 9999 + 1), 'Review ' || ?1, 'جائزہ ' || ?1, ?3,
                               timestamptz '2016-01-01 05:00Z', timestamptz '2016-01-01 08:00Z', 'Asia/Karachi',
                               ?1, now(), now(), case when ?3 = 'CLOSED' then now() end
                        """)
                .setParameter(1, id)
                .setParameter(2, body)
                .setParameter(3, state)
                .executeUpdate();
        em.createNativeQuery("""
                        insert into meeting_body (id, version, meeting_id, body_id, position)
                        select ?1, 1, ?1, id, 1 from governing_body where code = ?2
                        """).setParameter(1, id).setParameter(2, body).executeUpdate();
        transaction.commit();
        return id;
    }

    /** The workplan of Balochistan that is in force for the longest time from now. */
    long workplan() {
        return number("select v.id from workplan_version v join workplan w on w.id = v.workplan_id"
                + " where v.state = 'APPROVED' order by w.first_year desc limit 1");
    }

    /** A round after a meeting, to all, by the usual questionnaire. */
    static RoundPlan after(long meeting, long version, Instant closesAt) {
        return new RoundPlan(RoundPlan.Target.after(meeting, version), null, null, closesAt);
    }

    /** The meeting has closed. */
    void close(long meeting) throws Exception {
        transaction.begin();
        em.createNativeQuery(
                        "update meeting set state = 'CLOSED', closed_at = now(), version = version + 1 where id = ?1")
                .setParameter(1, meeting)
                .executeUpdate();
        transaction.commit();
    }

    /** The round opened long ago and closes in so many days. */
    void letItCloseIn(long round, int days) throws Exception {
        transaction.begin();
        em.createNativeQuery("""
                        update feedback_round set opened_at = now() - interval '20 days',
                               closes_at = now() + ?2 * interval '1 day', version = version + 1 where id = ?1
                        """).setParameter(1, round).setParameter(2, days).executeUpdate();
        transaction.commit();
    }

    /** An open round after a meeting of its own. */
    long openRound() throws Exception {
        long meeting = closed();
        SignedIn.as(DemoAccounts.SECRETARIAT);
        return rounds.plan(
                AReviewedMeeting.after(meeting, workplan(), clock.instant().plus(Duration.ofDays(14))));
    }

    /** The same, whose authors are hidden from other counterparts. */
    long hiddenRound() throws Exception {
        long round = openRound();
        hide(round);
        return round;
    }

    /** Its authors are hidden from other counterparts. */
    void hide(long round) throws Exception {
        transaction.begin();
        em.createNativeQuery("update feedback_round set attribution = 'HIDDEN', version = version + 1 where id = ?1")
                .setParameter(1, round)
                .executeUpdate();
        transaction.commit();
    }

    /** The response of the post that an account's person holds. */
    long responseOf(String account, long round) {
        return number("""
                select r.id from response r join seat s on s.id = r.seat_id
                  join incumbency i on i.post_id = s.post_id and i.valid_until is null
                  join account a on a.person_id = i.person_id
                 where r.round_id = %d and a.sign_in_name = '%s' limit 1
                """.formatted(round, account));
    }

    /** That of its versions which counts, or was taken back. */
    long standing(String account, long round) {
        return number("select x.id from response r join response x on x.round_id = r.round_id and x.seat_id = r.seat_id"
                + " and x.standing where r.id = " + responseOf(account, round));
    }

    /** The activity of that code in the workplan. */
    long activity(String code) {
        return number(
                "select id from activity where code = '%s' and workplan_version_id = %d".formatted(code, workplan()));
    }

    long question(String code) {
        return number("select id from question where questionnaire_id = 1 and code = '%s'".formatted(code));
    }

    /** About the activity of that code. */
    AnswerEntry grade(String question, String activity, Agreement agreement) {
        return words(question, activity, agreement.name());
    }

    /** About the activity of that code. */
    AnswerEntry words(String question, String activity, String text) {
        return new AnswerEntry(question(question), activity(activity), null, List.of(text));
    }

    /** The round's closing time has come. */
    void letTimePass(long round) throws Exception {
        transaction.begin();
        em.createNativeQuery("""
                        update feedback_round set opened_at = opened_at - interval '20 days',
                               closes_at = opened_at - interval '1 day', version = version + 1 where id = ?1
                        """).setParameter(1, round).executeUpdate();
        transaction.commit();
        em.getEntityManagerFactory().getCache().evict(FeedbackRound.class);
    }

    /** The planned round's closing time has come, and it has not opened. */
    void missTime(long round) throws Exception {
        transaction.begin();
        em.createNativeQuery("update feedback_round set closes_at = now() - interval '1 hour', version = version + 1"
                        + " where id = ?1 and state = 'PLANNED'")
                .setParameter(1, round)
                .executeUpdate();
        transaction.commit();
        em.getEntityManagerFactory().getCache().evict(FeedbackRound.class);
    }

    long version(String table, long id) {
        return number("select version from %s where id = %d".formatted(table, id));
    }

    /** The round asks the members of another body too. */
    void asksAlso(long round, String body) throws Exception {
        transaction.begin();
        em.createNativeQuery("insert into round_body (round_id, body_id, position)"
                        + " select ?1, id, 1 from governing_body where code = ?2")
                .setParameter(1, round)
                .setParameter(2, body)
                .executeUpdate();
        transaction.commit();
        em.getEntityManagerFactory().getCache().evict(FeedbackRound.class);
    }

    /** The round is another body's. */
    void belongsTo(long round, String body) throws Exception {
        transaction.begin();
        em.createNativeQuery("update round_body set body_id = (select id from governing_body where code = ?2)"
                        + " where round_id = ?1")
                .setParameter(1, round)
                .setParameter(2, body)
                .executeUpdate();
        transaction.commit();
        em.getEntityManagerFactory().getCache().evict(FeedbackRound.class);
    }

    /** The round is closed, or takes responses again. */
    void setClosed(long round, boolean closed) throws Exception {
        transaction.begin();
        em.createNativeQuery("update feedback_round set state = case when ?2 then 'CLOSED' else 'OPEN' end,"
                        + " closed_at = case when ?2 then now() end, version = version + 1 where id = ?1")
                .setParameter(1, round)
                .setParameter(2, closed)
                .executeUpdate();
        transaction.commit();
        em.getEntityManagerFactory().getCache().evict(FeedbackRound.class);
    }

    /** An office is asked about an activity that else does not concern it. */
    void asksAbout(String account, long round, String activityCode) throws Exception {
        transaction.begin();
        em.createNativeQuery("insert into response_activity (response_id, activity_id) values (?1, ?2)")
                .setParameter(1, responseOf(account, round))
                .setParameter(2, activity(activityCode))
                .executeUpdate();
        transaction.commit();
        em.getEntityManagerFactory().getCache().evict(Response.class);
    }

    /** Lays a file into a response as the answer to a question; gives the answer's id. */
    long withFile(long response, String question, String activity) throws Exception {
        transaction.begin();
        long id = number("select nextval('entity_seq')");
        for (String insert : List.of(
                "insert into stored_file_content (id, version, content) values (%1$d, 1, '%%PDF-1.4')",
                "insert into stored_file (id, version, file_name, content_type, size_bytes, sha256, stored_at, stored_by,"
                        + " content_id) select %1$d, 1, 'letter.pdf', 'application/pdf', 8, repeat('0', 64), now(),"
                        + " min(id), %1$d from account",
                "insert into answer (id, version, response_id, activity_id, question_id, file_id)"
                        + " values (%1$d, 1, %2$d, %3$d, %4$d, %1$d)")) {
            em.createNativeQuery(insert.formatted(id, response, activity(activity), question(question)))
                    .executeUpdate();
        }
        transaction.commit();
        return id;
    }

    /** Saves and submits a response with a proposal; gives the id of its point. */
    long proposal(String account, long round, String activityCode, String text) {
        long response = responseOf(account, round);
        SignedIn.as(account);
        Saved saved = responses.save(
                response,
                version("response", response),
                List.of(grade("RELEVANCE", activityCode, Agreement.AGREE), words("PROPOSAL", activityCode, text)));
        responses.submit(response, saved.version(), null);
        return number("select id from feedback_point where response_id = %d".formatted(response));
    }

    /** Points as somebody who reads them now is shown them. */
    List<Shown> shown(long... points) {
        return LongStream.of(points)
                .mapToObj(point -> new Shown(point, version("feedback_point", point)))
                .toList();
    }

    /** Says something else about the activity in a later version of the response. */
    void rewords(String account, long round, String activityCode, String text) {
        SignedIn.as(account);
        long later = responses.change(standing(account, round));
        Saved saved = responses.save(later, version("response", later), List.of(words("PROPOSAL", activityCode, text)));
        responses.submit(later, saved.version(), null);
    }

    /** The post that an account's person holds. */
    long postOf(String account) {
        return number("select i.post_id from incumbency i join account a on a.person_id = i.person_id"
                + " where i.valid_until is null and a.sign_in_name = '%s' limit 1".formatted(account));
    }

    long accountId(String name) {
        return number("select id from account where sign_in_name = '%s'".formatted(name));
    }

    String text(String sql) {
        return (String) em.createNativeQuery(sql).getSingleResult();
    }

    long number(String sql) {
        return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
    }

    /**
     * What becomes of the same command given by several at once, each in a transaction and a thread of its own.
     *
     * @return results and refusals, in no order
     */
    List<Object> atOnce(int times, String account, Supplier<?> command) throws Exception {
        return atOnce(Collections.nCopies(times, account), by -> command.get());
    }

    /**
     * What becomes of a command that several people give at once, each in a transaction and a thread of its own.
     *
     * @param command what each account does
     * @return results and refusals, in the order of the accounts
     */
    List<Object> atOnce(List<String> accounts, Function<String, ?> command) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(accounts.size());
        CyclicBarrier start = new CyclicBarrier(accounts.size());
        try {
            List<Future<Object>> begun = new ArrayList<>();
            for (String account : accounts) {
                long by = accountId(account);
                // a new thread is whoever is signed in when it begins
                SignedIn.as(account);
                begun.add(threads.submit(OwnRequest.of(() -> {
                    start.await();
                    AtomicReference<Object> outcome = new AtomicReference<>();
                    commands.runFor(by, "test.atOnce", () -> outcome.set(command.apply(account)));
                    return outcome.get();
                })));
            }
            List<Object> outcomes = new ArrayList<>();
            for (Future<Object> one : begun) {
                try {
                    outcomes.add(one.get());
                } catch (ExecutionException e) {
                    outcomes.add(e.getCause());
                }
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }

    Instant now() {
        return clock.instant();
    }
}

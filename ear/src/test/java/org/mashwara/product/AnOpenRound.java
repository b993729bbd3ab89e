package org.mashwara.product;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/** A round that is open and asks one office, after a meeting that nobody else knows. */
final class AnOpenRound {

    private final OwnDatabase database;
    private final long id;

    private AnOpenRound(OwnDatabase database, long id) {
        this.database = database;
        this.id = id;
    }

    /** @param post its name in English */
    static AnOpenRound of(OwnDatabase database, String post) throws IOException, SQLException {
        long id = database.numbers("select nextval('entity_seq')").get(0);
        database.run(List.of(
                """
                insert into room (id, version, name_en, organisation_id, city_en, capacity)
                select %1$d, 1, 'Room %1$d', min(id), 'Quetta', 20 from organisation
                """.formatted(id),
                """
                insert into meeting (id, version, reference, name_en, name_ur, state, starts_at, ends_at, time_zone, room_id,
                                     convened_at, opened_at, closed_at)
                values (%1$d, 1, 'TWG-BAL/1998/M%1$d', 'Review %1$d', 'جائزہ %1$d', 'CLOSED', timestamptz '2016-01-01 05:00Z',
                        timestamptz '2016-01-01 08:00Z', 'Asia/Karachi', %1$d, now(), now(), now())
                """.formatted(id),
                """
                insert into meeting_body (id, version, meeting_id, body_id, position)
                select %1$d, 1, %1$d, id, 1 from governing_body where code = 'TWG-BAL'
                """.formatted(id),
                """
                insert into feedback_round (id, version, meeting_id, workplan_version_id, questionnaire_id, name_en, name_ur,
                                            state, opened_at, closes_at, attribution, addressed_to)
                select %1$d, 1, %1$d, v.id, 1, 'Review %1$d', 'جائزہ %1$d', 'OPEN', now(), date_trunc('minute', now()) + interval '20 days', 'BY_POST', 'ALL'
                  from workplan_version v join workplan w on w.id = v.workplan_id
                 where v.state = 'APPROVED' order by w.first_year desc limit 1
                """.formatted(id),
                """
                insert into round_body (round_id, body_id, position)
                select %1$d, id, 0 from governing_body where code = 'TWG-BAL'
                """.formatted(id),
                """
                insert into response (id, version, round_id, seat_id, state, number, standing)
                select %1$d, 1, %1$d, s.id, 'NOT_STARTED', 1, true
                  from seat s join governing_body b on b.id = s.body_id and b.code = 'TWG-BAL'
                  join post_name n on n.post_id = s.post_id and n.name_en = '%2$s' and n.valid_until is null
                 where s.valid_until is null
                """.formatted(id, post),
                """
                insert into response_activity (response_id, activity_id)
                select %1$d, a.id from feedback_round f join activity a on a.workplan_version_id = f.workplan_version_id
                  join activity_post p on p.activity_id = a.id join response r on r.id = %1$d
                  join seat s on s.id = r.seat_id and s.post_id = p.post_id
                 where f.id = %1$d
                 order by a.position limit 2
                """.formatted(id)));
        return new AnOpenRound(database, id);
    }

    /** Of the response, which is the round's only one; also of the round. */
    long id() {
        return id;
    }

    /** Says that the office's answers are approved by its holder and by the department above. */
    void approvedByHolderAndDepartment() throws IOException, SQLException {
        approved(true);
    }

    /** Says that the office's answers are approved by its holder, and by nobody else. */
    void approvedByHolder() throws IOException, SQLException {
        approved(false);
    }

    private void approved(boolean byDepartment) throws IOException, SQLException {
        database.run(List.of("""
                insert into clearance_rule (id, version, post_id, by_holder, by_department, set_at, set_by)
                select %1$d, 1, s.post_id, true, %2$b, now(), (select min(id) from account)
                  from response r join seat s on s.id = r.seat_id where r.id = %1$d
                """.formatted(id, byDepartment)));
    }

    /** Has somebody prepare the office's answers, without a right to send them. */
    void preparedBy(String account) throws IOException, SQLException {
        database.run(List.of("""
                insert into delegate (id, version, account_id, post_id, appointed_at, appointed_by, scope, valid_from)
                select %1$d, 1, a.id, s.post_id, now(), a.id, 'DRAFT', current_date - 1
                  from account a, response r join seat s on s.id = r.seat_id
                 where r.id = %1$d and a.sign_in_name = '%2$s'
                """.formatted(id, account)));
    }

    /**
     * Another office's response in this round, which waits for the approval of the office that is asked.
     *
     * @param post the other office, by its name in English
     * @return its id
     */
    long toApprove(String post) throws IOException, SQLException {
        long other = database.numbers("select nextval('entity_seq')").get(0);
        database.run(
                List.of("""
                insert into response (id, version, round_id, seat_id, state, number, standing, looked_at, looked_by)
                select %1$d, 1, %2$d, s.id, 'AWAITING_CLEARANCE', 1, true, now(), (select min(id) from account)
                  from seat s join governing_body b on b.id = s.body_id and b.code = 'TWG-BAL'
                  join post_name n on n.post_id = s.post_id and n.name_en = '%3$s' and n.valid_until is null
                 where s.valid_until is null
                """.formatted(other, id, post), """
                insert into response_activity (response_id, activity_id)
                select %1$d, activity_id from response_activity where response_id = %2$d
                """.formatted(other, id), """
                insert into clearance (id, version, response_id, state, sent_at, sent_by, steps)
                select %1$d, 1, %1$d, 'RUNNING', now(), min(id), 1 from account
                """.formatted(other), """
                insert into clearance_station (id, version, clearance_id, position, post_id, state)
                select %1$d, 1, %1$d, 1, s.post_id, 'WAITING' from response r join seat s on s.id = r.seat_id where r.id = %2$d
                """.formatted(
                                other, id)));
        return other;
    }

    /** The office has a draft. */
    void begun() throws IOException, SQLException {
        database.run(List.of("update response set state = 'DRAFT', saved_at = now(), version = version + 1,"
                + " saved_by = (select min(id) from account) where id = " + id));
    }

    /** The office has given its feedback. */
    void given() throws IOException, SQLException {
        database.run(List.of("update response set state = 'SUBMITTED', submitted_at = now(), version = version + 1,"
                + " submitted_by = (select min(id) from account), saved_at = now(),"
                + " post_en = 'AIG Training (Police)' where id = " + id));
    }

    /** It has begun to change what it gave. */
    void changeBegun() throws IOException, SQLException {
        long next = database.numbers("select nextval('entity_seq')").get(0);
        database.run(List.of("""
                insert into response (id, version, round_id, seat_id, state, number, standing, previous_id, saved_at, saved_by)
                select %1$d, 1, round_id, seat_id, 'DRAFT', 2, false, id, now(), submitted_by from response where id = %2$d
                """.formatted(next, id)));
    }

    /** What it gave was sent for approval three days ago, and is approved. */
    void givenAfterApproval() throws IOException, SQLException {
        given();
        database.run(List.of("""
                insert into clearance (id, version, response_id, state, sent_at, sent_by, ended_at, steps)
                select %1$d, 1, %1$d, 'CLEARED', now() - interval '3 days', min(id), now(), 1 from account
                """.formatted(id)));
    }

    /**
     * It has sent a change of what it gave for the approval of its holder.
     *
     * @return the id of the change, and of its clearance
     */
    long changeSentForApproval() throws IOException, SQLException {
        long next = database.numbers("select nextval('entity_seq')").get(0);
        database.run(List.of("""
                insert into response (id, version, round_id, seat_id, state, number, standing, previous_id, saved_at, saved_by)
                select %1$d, 1, round_id, seat_id, 'AWAITING_CLEARANCE', 2, false, id, now(), submitted_by
                  from response where id = %2$d
                """.formatted(next, id), """
                insert into clearance (id, version, response_id, state, sent_at, sent_by, steps)
                select %1$d, 1, %1$d, 'RUNNING', now(), min(id), 1 from account
                """.formatted(next), """
                insert into clearance_station (id, version, clearance_id, position, post_id, state)
                select %1$d, 1, %1$d, 1, s.post_id, 'WAITING' from response r join seat s on s.id = r.seat_id where r.id = %1$d
                """.formatted(next)));
        return next;
    }

    /**
     * The office has answered, with a proposal that a lead has accepted.
     *
     * @param lead the sign-in name of the lead
     * @return the proposal's point
     */
    long accepted(String said, String lead, String answer) throws IOException, SQLException {
        database.run(List.of("""
                update response set state = 'SUBMITTED', submitted_at = now(), version = version + 1,
                       submitted_by = (select min(id) from account), post_en = 'Office %1$d', post_ur = 'دفتر %1$d'
                 where id = %1$d
                """.formatted(id), """
                insert into disposition (id, version, state, verdict, reason, given_at, given_by)
                select %1$d, 1, 'PUBLISHED', 'ACCEPTED', '%3$s', now(), id from account where sign_in_name = '%2$s'
                """.formatted(id, lead, answer), """
                insert into feedback_point (id, version, response_id, source, kind, activity_id, output_id, words, state,
                                            raised_at, assignee_post_id, due_on, confidential, disposition_id)
                select %1$d, 1, %1$d, a.id || '/PROPOSAL', 'PROPOSAL', a.id, a.output_id, '%3$s', 'ANSWERED', now(),
                       i.post_id, current_date + 20, false, %1$d
                  from activity a join response_activity x on x.activity_id = a.id and x.response_id = %1$d,
                       account l join incumbency i on i.person_id = l.person_id and i.valid_until is null
                 where l.sign_in_name = '%2$s' order by a.position limit 1
                """.formatted(id, lead, said)));
        return id;
    }

    /** Makes it a planned one that was to open an hour ago, addressed to seats of which none is left. */
    void couldNotOpen() throws IOException, SQLException {
        database.run(List.of(
                "delete from response_activity where response_id in (select id from response where round_id = " + id
                        + ")",
                "delete from response where round_id = " + id,
                "update feedback_round set state = 'PLANNED', opened_at = null, addressed_to = 'SEATS',"
                        + " opens_at = now() - interval '1 hour', version = version + 1 where id = " + id));
    }

    /** Closes it, so that it waits for nobody in the tests that follow, and takes back what was laid down for it. */
    void close() throws IOException, SQLException {
        approvedByNobody();
        database.run(List.of(
                "delete from delegate where id = " + id,
                // opened long ago, so that it stands behind the rounds that other tests look for
                "update feedback_round set state = 'CLOSED', opened_at = timestamptz '2016-01-02 05:00Z', closed_at = now(),"
                        + " version = version + 1 where id = " + id,
                "delete from returned_answer where clearance_id in"
                        + " (select c.id from clearance c join response r on r.id = c.response_id where r.round_id = "
                        + id + ")",
                "delete from clearance_mark where clearance_id in"
                        + " (select c.id from clearance c join response r on r.id = c.response_id where r.round_id = "
                        + id + ")",
                "delete from clearance_station where clearance_id in"
                        + " (select c.id from clearance c join response r on r.id = c.response_id where r.round_id = "
                        + id + ")",
                "delete from clearance where response_id in (select id from response where round_id = " + id + ")"));
    }

    /** Takes that back, for the tests that follow. */
    void approvedByNobody() throws IOException, SQLException {
        database.run(List.of("delete from clearance_rule where id = " + id));
    }

    /** Something that the office said in an earlier round. */
    long anEarlierPoint() throws IOException, SQLException {
        return database.numbers("select min(p.id) from feedback_point p join response r on r.id = p.response_id"
                        + " join seat s on s.id = r.seat_id where r.round_id <> " + id
                        + " and s.post_id = (select post_id from seat t join response x on x.seat_id = t.id where x.id = "
                        + id + ")")
                .get(0);
    }

    long count(String from) throws IOException, SQLException {
        return database.numbers("select count(*) from " + from.formatted(id)).get(0);
    }
}

package org.mashwara.suite;

import java.util.List;

/**
 * A lot of data: meetings of the working group in Quetta, each with invitations, attendance, a decision, an action
 * point of the Inspector General of Prisons and an open feedback round in which his draft is complete; as many posts
 * with holders and accounts, mails and entries of the audit trail. Numbered, so that more can follow.
 */
public final class Volume {

    private static final String MEETINGS = "(select * from meeting where reference like 'VOL/2001/M%%' and"
            + " cast(substr(reference, 11) as int) between %1$d and %2$d)";

    private static final String BODY = "(select id from governing_body where code = 'TWG-BAL')";

    private static final String VERSION = "(select v.id from workplan_version v join workplan w on w.id = v.workplan_id"
            + " join area a on a.id = w.area_id where a.p_code = 'PK2' and v.state = 'APPROVED'"
            + " order by w.first_year desc limit 1)";

    private static final String PRISONS =
            "(select i.post_id from account a join incumbency i on i.person_id = a.person_id"
                    + " where a.sign_in_name = 'ig-prisons' and i.valid_until is null)";

    private static final List<String> STATEMENTS = List.of(
            """
            insert into meeting (id, version, reference, name_en, state, starts_at, ends_at, time_zone, room_id,
                                 convened_at, opened_at, closed_at)
            select nextval('entity_seq'), 1, 'VOL/2001/M' || n, 'Meeting ' || n || ' of many', 'CLOSED',
                   timestamptz '2001-01-01 10:00+05' + n * interval '1 day',
                   timestamptz '2001-01-01 12:00+05' + n * interval '1 day', 'Asia/Karachi',
                   (select min(id) from room), timestamptz '2000-12-01 10:00+05' + n * interval '1 day',
                   timestamptz '2001-01-01 10:00+05' + n * interval '1 day',
                   timestamptz '2001-01-01 12:00+05' + n * interval '1 day'
              from generate_series(%1$d, %2$d) n
            """,
            """
            insert into meeting_body (id, version, meeting_id, body_id, position, quorum_needed, quorum_present,
                                      quorum_reached, found_at, presiding_acting, presiding_seat_id)
            select nextval('entity_seq'), 1, m.id, BODY, 1, 5, 7, true, m.opened_at, false,
                   (select id from seat where body_id = BODY and capacity = 'CHAIR')
              from MEETINGS m
            """, """
            insert into invitation (id, version, meeting_id, seat_id, sent_at, answer, channel, answered_at)
            select nextval('entity_seq'), 1, m.id, s.id, m.convened_at, 'ACCEPTED', 'LETTER', m.convened_at
              from MEETINGS m, seat s where s.body_id = BODY
            """, """
            insert into attendance (id, version, meeting_id, seat_id, presence, person_en, post_en, taken_at)
            select nextval('entity_seq'), 1, m.id, s.id, 'PRESENT', 'One of many', 'A post', m.opened_at
              from MEETINGS m, seat s where s.body_id = BODY
            """, """
            insert into decision (id, version, meeting_id, number, text, recorded_at)
            select nextval('entity_seq'), 1, m.id, 1, 'Decided in ' || m.reference, m.opened_at from MEETINGS m
            """, """
            insert into action_point (id, version, meeting_id, number, task, owner_post_id, due_on, state, recorded_at)
            select nextval('entity_seq'), 1, m.id, 1, 'To be done after ' || m.reference, PRISONS,
                   cast(m.ends_at as date), 'OPEN', m.opened_at
              from MEETINGS m
            """, """
            insert into availability (id, version, post_id, free, starts_at, ends_at, time_zone, source, entered_at)
            select nextval('entity_seq'), 1, PRISONS, false, now() + n * interval '2 hours',
                   now() + n * interval '2 hours' + interval '30 minutes', 'Asia/Karachi', 'ENTERED', now()
              from generate_series(%1$d, %2$d) n
            """, """
            insert into feedback_round (id, version, meeting_id, workplan_version_id, questionnaire_id, name_en, state,
                                        opened_at, closes_at)
            select nextval('entity_seq'), 1, m.id, VERSION, 1, 'Feedback after ' || m.reference, 'OPEN', m.closed_at,
                   now() + interval '30 days'
              from MEETINGS m
            """, """
            insert into round_body (round_id, body_id, position)
            select r.id, BODY, 0 from feedback_round r join MEETINGS m on m.id = r.meeting_id
            """, """
            insert into response (id, version, round_id, seat_id, state, saved_at, saved_by)
            select nextval('entity_seq'), 1, r.id, s.id, case when s.post_id = PRISONS then 'DRAFT' else 'NOT_STARTED' end,
                   case when s.post_id = PRISONS then now() end,
                   case when s.post_id = PRISONS then (select id from account where sign_in_name = 'ig-prisons') end
              from feedback_round r join MEETINGS m on m.id = r.meeting_id, seat s
             where s.body_id = BODY and exists (select 1 from activity a join activity_post p on p.activity_id = a.id
                                                 where a.workplan_version_id = r.workplan_version_id
                                                   and p.post_id = s.post_id)
            """, """
            insert into response_activity (response_id, activity_id)
            select e.id, a.id
              from response e join feedback_round r on r.id = e.round_id join MEETINGS m on m.id = r.meeting_id
              join seat s on s.id = e.seat_id join activity a on a.workplan_version_id = r.workplan_version_id
              join activity_post p on p.activity_id = a.id and p.post_id = s.post_id
            """, """
            insert into answer (id, version, response_id, activity_id, question_id, agreement, text)
            select nextval('entity_seq'), 1, e.id, x.activity_id, q.id,
                   case when q.kind = 'AGREEMENT' then 'AGREE' end, case when q.kind <> 'AGREEMENT' then 'As agreed' end
              from response e join feedback_round r on r.id = e.round_id join MEETINGS m on m.id = r.meeting_id
              join response_activity x on x.response_id = e.id
              join question q on q.questionnaire_id = r.questionnaire_id and q.kind <> 'PROPOSAL'
             where e.state = 'DRAFT'
            """, """
            insert into person (id, version, name_en)
            select nextval('entity_seq'), 1, 'Person ' || n || ' of many' from generate_series(%1$d, %2$d) n
            """, """
            insert into post (id, version, organisation_id)
            select nextval('entity_seq'), 1, (select min(id) from organisation) from generate_series(%1$d, %2$d) n
            """, """
            insert into post_name (id, version, post_id, name_en, valid_from)
            select nextval('entity_seq'), 1, p.id, 'Post ' || p.id || ' of many', date '2001-01-01'
              from post p where not exists (select 1 from post_name n where n.post_id = p.id)
            """, """
            insert into incumbency (id, version, post_id, person_id, kind, valid_from)
            select nextval('entity_seq'), 1, o.id, p.id, 'REGULAR', date '2001-01-01'
              from (select p.id, row_number() over (order by p.id) n from person p where p.name_en like '%% of many'
                       and not exists (select 1 from incumbency i where i.person_id = p.id)) p
              join (select o.id, row_number() over (order by o.id) n from post o
                     where exists (select 1 from post_name x where x.post_id = o.id and x.name_en like '%% of many')
                       and not exists (select 1 from incumbency i where i.post_id = o.id)) o on o.n = p.n
            """, """
            insert into account (id, version, person_id, sign_in_name, language, rights_changed_at, created_at,
                                 leaves_with_post)
            select nextval('entity_seq'), 1, p.id, 'many-' || p.id, 'en', now(), now(), false
              from person p where p.name_en like '%% of many'
               and not exists (select 1 from account a where a.person_id = p.id)
            """, """
            insert into account_role (account_id, role)
            select a.id, 'COUNTERPART' from account a where a.sign_in_name like 'many-%%'
               and not exists (select 1 from account_role r where r.account_id = a.id)
            """, """
            insert into outbox_mail (id, version, to_name, subject, body, state, attempts, created_at)
            select nextval('entity_seq'), 1, 'One of many', 'Subject ' || n, 'Text', 'NO_ADDRESS', 0, now()
              from generate_series(%1$d, %2$d) n
            """, """
            insert into audit_entry (id, version, at, command, changes)
            select nextval('entity_seq'), 1, timestamptz '2001-01-01' + n * interval '1 hour', 'volume.fill', '[]'
              from generate_series(%1$d, %2$d) n
            """, "analyze");

    private Volume() {}

    /** The statements that add what is numbered from one number to another, both included. */
    public static List<String> numbered(int from, int to) {
        return STATEMENTS.stream()
                .map(sql -> sql.replace("MEETINGS", MEETINGS)
                        .replace("BODY", BODY)
                        .replace("VERSION", VERSION)
                        .replace("PRISONS", PRISONS)
                        .formatted(from, to))
                .toList();
    }
}

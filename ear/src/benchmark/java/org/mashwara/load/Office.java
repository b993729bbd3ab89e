package org.mashwara.load;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mashwara.product.OwnDatabase;

/** A body in which many officials have a seat each, an open round that asks them all, and what is stored of it. */
final class Office {

    /** What a response must have once, and has. */
    private static final String TOTALS = """
        select e.id, e.state = 'SUBMITTED' and e.number = 1, e.version,
               (select count(*) from response x where x.round_id = e.round_id and x.seat_id = e.seat_id),
               (select count(*) from audit_entry a where a.subject_kind = 'response' and a.subject_id = e.id
                   and a.command = 'consultation.draft.merge'),
               (select count(*) from audit_entry a where a.subject_kind = 'response' and a.subject_id = e.id
                   and a.command = 'consultation.response.submit'),
               (select count(*) from outbox_mail m where m.about_kind = 'response' and m.about_id = e.id),
               (select count(*) from feedback_point p where p.response_id = e.id)
          from response e join feedback_round r on r.id = e.round_id and r.name_en = 'Load' order by e.id
        """;

    private static final String ANSWERS = """
        select a.response_id, 'q' || a.question_id || coalesce('-a' || a.activity_id, '-o' || a.output_id, ''),
               coalesce(a.agreement, a.choices, a.text)
          from answer a join response e on e.id = a.response_id
          join feedback_round r on r.id = e.round_id and r.name_en = 'Load'
        """;

    private static final List<String> STATEMENTS = List.of(
            """
            create temporary table official on commit drop as
            select n, nextval('entity_seq') as id from generate_series(1, %d) n
            """, """
            create temporary table once on commit drop as select nextval('entity_seq') as id
            """, """
            insert into organisation (id, version, kind) select id, 1, 'DEPARTMENT' from once
            """, """
            insert into organisation_name (id, version, organisation_id, name_en, valid_from)
            select id, 1, id, 'Department of Load', date '2001-01-01' from once
            """, """
            insert into post (id, version, organisation_id) select o.id, 1, once.id from official o, once
            """, """
            insert into post_name (id, version, post_id, name_en, valid_from)
            select id, 1, id, 'Officer ' || n, date '2001-01-01' from official
            """, """
            insert into person (id, version, name_en) select id, 1, 'Official ' || n from official
            """, """
            insert into incumbency (id, version, post_id, person_id, kind, valid_from)
            select id, 1, id, id, 'REGULAR', date '2001-01-01' from official
            """, """
            insert into account (id, version, person_id, sign_in_name, password_hash, language, rights_changed_at,
                                 created_at, leaves_with_post)
            select o.id, 1, o.id, 'load-' || o.n, a.password_hash, 'en', now(), now(), false
              from official o, account a where a.sign_in_name = 'police-training'
            """, """
            insert into account_role (account_id, role) select id, 'COUNTERPART' from official
            """, """
            insert into governing_body (id, version, code, name_en, city_en, time_zone, parent_id, area_id, programme_id)
            select once.id, 1, 'LOAD', 'Load', b.city_en, b.time_zone, b.parent_id, b.area_id, b.programme_id
              from governing_body b, once where b.code = 'TWG-BAL'
            """, """
            insert into seat (id, version, body_id, post_id, capacity, precedence, valid_from)
            select o.id, 1, once.id, o.id, 'MEMBER', o.n, date '2001-01-01' from official o, once
            """, """
            insert into room (id, version, name_en, organisation_id, city_en, capacity)
            select id, 1, 'Hall', id, 'Quetta', 300 from once
            """, """
            insert into meeting (id, version, reference, name_en, state, starts_at, ends_at, time_zone, room_id,
                                 convened_at, opened_at, closed_at)
            select id, 1, 'LOAD/2001/M1', 'Load', 'CLOSED', timestamptz '2001-01-01 05:00Z',
                   timestamptz '2001-01-01 08:00Z', 'Asia/Karachi', id, now(), now(), now()
              from once
            """, """
            insert into meeting_body (id, version, meeting_id, body_id, position) select id, 1, id, id, 1 from once
            """, """
            insert into feedback_round (id, version, meeting_id, workplan_version_id, questionnaire_id, name_en, state,
                                        opened_at, closes_at, attribution, addressed_to)
            select once.id, 1, once.id,
                   (select v.id from workplan_version v join workplan w on w.id = v.workplan_id
                     where v.state = 'APPROVED' order by w.first_year desc limit 1),
                   1, 'Load', 'OPEN', now(), now() + interval '20 days', 'BY_POST', 'ALL'
              from once
            """, """
            insert into round_body (round_id, body_id, position) select id, id, 0 from once
            """, """
            insert into response (id, version, round_id, seat_id, state, number, standing)
            select o.id, 1, once.id, o.id, 'NOT_STARTED', 1, true from official o, once
            """, """
            insert into response_activity (response_id, activity_id)
            select o.id, a.id
              from official o, (select a.id from activity a join feedback_round r on r.name_en = 'Load'
                 and r.workplan_version_id = a.workplan_version_id order by a.position, a.id limit 2) a
            """, "analyze");

    private final OwnDatabase database;

    /** @param home of the server, which runs */
    Office(Path home) {
        this.database = new OwnDatabase(home);
    }

    /** What is stored of a response. */
    private record Totals(
            boolean given, long version, long responses, long saves, long submissions, long mails, long points) {}

    /** Writes them down; each can sign in as {@code load-} with a number, by the password of the demo accounts. */
    void fill(int officials) throws IOException, SQLException {
        database.run(STATEMENTS.stream().map(sql -> sql.formatted(officials)).toList());
    }

    /** The response of each, in the order of their numbers. */
    List<Long> responses() throws IOException, SQLException {
        return database.numbers("select e.id from response e join feedback_round r on r.id = e.round_id"
                + " where r.name_en = 'Load' order by e.id");
    }

    /** What is not there as it was confirmed, a line each. */
    List<String> lost(List<Official> officials) throws IOException, SQLException {
        Map<Long, Totals> totals = totals();
        Map<Long, Map<String, String>> answers = answers();
        List<String> lost = new ArrayList<>();
        for (Official official : officials) {
            Map<String, String> stored = answers.getOrDefault(official.response(), Map.of());
            if (!stored.equals(official.confirmed())) {
                lost.add(official.name() + " was confirmed " + official.confirmed() + ", stored is " + stored);
            }
            if (!totals.get(official.response()).given()) {
                lost.add(official.name() + " has submitted, stored is " + totals.get(official.response()));
            }
        }
        return lost;
    }

    /**
     * What is there more than once, or was done more than once, a line each: one response, one mail about it, a point for
     * every text, an entry of the audit trail for every save and for the submission, and no more changes than these and
     * the first look at the form.
     */
    List<String> doubled(List<Official> officials, int saves) throws IOException, SQLException {
        Map<Long, Totals> totals = totals();
        List<String> doubled = new ArrayList<>();
        for (Official official : officials) {
            long texts = official.confirmed().values().stream()
                    .filter(value -> value.contains(" "))
                    .count();
            Totals once = new Totals(true, 1 + 1 + saves + 1, 1, saves, 1, 1, texts);
            Totals stored = totals.get(official.response());
            if (!once.equals(stored)) {
                doubled.add(official.name() + " did " + once + ", stored is " + stored);
            }
        }
        return doubled;
    }

    private Map<Long, Totals> totals() throws IOException, SQLException {
        Map<Long, Totals> totals = new LinkedHashMap<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(TOTALS)) {
            while (rows.next()) {
                totals.put(
                        rows.getLong(1),
                        new Totals(
                                rows.getBoolean(2),
                                rows.getLong(3),
                                rows.getLong(4),
                                rows.getLong(5),
                                rows.getLong(6),
                                rows.getLong(7),
                                rows.getLong(8)));
            }
        }
        return totals;
    }

    private Map<Long, Map<String, String>> answers() throws IOException, SQLException {
        Map<Long, Map<String, String>> answers = new HashMap<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(ANSWERS)) {
            while (rows.next()) {
                answers.computeIfAbsent(rows.getLong(1), response -> new HashMap<>())
                        .put(rows.getString(2), rows.getString(3));
            }
        }
        return answers;
    }
}

package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.mashwara.identity.ExceptionLine;
import org.mashwara.identity.ExceptionSource;

/**
 * Feedback that was sent by the link of a mail, not long after somebody had changed the address to which the mail went:
 * whoever keeps addresses could have answered in the person's name.
 */
@ApplicationScoped
class FeedbackExceptions implements ExceptionSource {

    private static final String NEW_ADDRESS = "FEEDBACK_FROM_NEW_ADDRESS";

    private static final String SQL = """
            select e.at, l.sent_to_en, c.person_en, c.person_ur, l.person_id
              from audit_entry e
              join signed_link l on l.id = e.link_id and l.purpose = 'RESPONSE'
              left join account a on a.person_id = l.person_id
              join lateral (select x.person_en, x.person_ur from audit_entry x
                             where x.at between l.created_at - interval '30 days' and e.at
                               and x.command in ('directory.person.correct', 'identity.account.reachAt')
                               and (cast(x.changes as jsonb) @> jsonb_build_array(jsonb_build_object(
                                       'object', 'Person', 'id', l.person_id, 'attribute', 'email'))
                                 or cast(x.changes as jsonb) @> jsonb_build_array(jsonb_build_object(
                                       'object', 'Account', 'id', a.id, 'attribute', 'email')))
                             order by x.at desc, x.id desc limit 1) c on true
             where e.command = 'consultation.response.submit' and e.at >= ?1 and e.at < ?2
             order by e.at desc, e.id desc
             limit ?3
            """;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    @Override
    public List<String> kinds() {
        return List.of(NEW_ADDRESS);
    }

    @Override
    public List<ExceptionLine> exceptions(LocalDate from, LocalDate until) {
        return sql
                .rows(
                        SQL,
                        ExceptionSource.startOf(from, clock.getZone()),
                        ExceptionSource.startOf(until.plusDays(1), clock.getZone()),
                        MOST)
                .stream()
                .map(row -> new ExceptionLine(
                        NEW_ADDRESS,
                        LocalDate.ofInstant(Sql.instant(row[0]), clock.getZone()),
                        (String) row[1],
                        Sql.text(row[2], row[3]),
                        "person",
                        Sql.id(row[4])))
                .toList();
    }
}

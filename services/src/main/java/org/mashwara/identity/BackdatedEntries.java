package org.mashwara.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.mashwara.shared.LocalText;

/** Incumbencies, seats and terms of reference that a person entered to count from a day long before. */
@ApplicationScoped
class BackdatedEntries implements ExceptionSource {

    private static final String KIND = "BACKDATED";

    /** A notification takes some days from the office that issues it to the office that enters it. */
    private static final int DAYS = 14;

    private static final String SQL = """
        select distinct on (e.at, e.id) e.id, e.at, e.subject_label, e.command, c.value ->> 'after'
          from audit_entry e, jsonb_array_elements(cast(e.changes as jsonb)) c
         where e.account_id is not null and e.at >= ?1 and e.at < ?2
           and (c.value ->> 'object' in ('Incumbency', 'Seat', 'TermsOfReference') and c.value ->> 'attribute' = 'period.from'
             or c.value ->> 'object' in ('FormerPlace', 'FormerParent', 'FormerProfile', 'FormerPlaceInOrder')
                and c.value ->> 'attribute' = 'until')
           and c.value ->> 'before' is null
           and c.value ->> 'after' < to_char(e.at at time zone ?3 - make_interval(days => ?4), 'YYYY-MM-DD')
         order by e.at desc, e.id desc, c.value ->> 'after'
        """;

    @Inject
    private IdentityReader reader;

    @Inject
    private Clock clock;

    @Override
    public List<String> kinds() {
        return List.of(KIND);
    }

    @Override
    public List<ExceptionLine> exceptions(LocalDate from, LocalDate until) {
        return reader
                .someRows(
                        SQL,
                        0,
                        MOST,
                        ExceptionSource.startOf(from, clock.getZone()),
                        ExceptionSource.startOf(until.plusDays(1), clock.getZone()),
                        clock.getZone().getId(),
                        DAYS)
                .stream()
                .map(row -> new ExceptionLine(
                        KIND,
                        LocalDate.ofInstant(Stored.instant(row[1]), clock.getZone()),
                        row[2] == null ? (String) row[3] : (String) row[2],
                        LocalText.of((String) row[4], null),
                        "audit entry",
                        IdentityReader.id(row[0])))
                .toList();
    }
}

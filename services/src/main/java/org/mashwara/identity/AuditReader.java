package org.mashwara.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.mashwara.shared.Page;

/** The audit trail's SQL: what a filter means, and how a row is read. */
@ApplicationScoped
class AuditReader {

    private static final String COLUMNS = """
        select e.id, e.at, e.account_id, e.link_id, e.person_en, e.person_ur, e.post_id, e.post_en, e.post_ur, e.command,
               e.subject_kind, e.subject_id, e.subject_label, e.note, jsonb_array_length(cast(e.changes as jsonb))
        """;

    private static final String FROM = " from audit_entry e";

    /** Of the changes the first three. */
    private static final String SOME = ", cast(jsonb_path_query_array(cast(e.changes as jsonb), '$[0 to 2]') as text)";

    private static final String ALL = ", e.changes";

    /**
     * Entries about one of several things, or that changed one of them, or for which a post was acted. An index finds
     * the changes by the things' ids, which no two kinds of things share.
     */
    private static final String STORY = """
         where e.id in (select s.id from audit_entry s
                         where s.subject_id = any (cast(string_to_array(?1, ',') as bigint[]))
                            or s.post_id = cast(?2 as bigint)
                        union
                        select c.id from unnest(cast(string_to_array(?1, ',') as bigint[])) as part (id)
                          join audit_entry c on cast(c.changes as jsonb)
                                @> jsonb_build_array(jsonb_build_object('id', part.id)))
        """;

    @Inject
    private IdentityReader reader;

    @Inject
    private Clock clock;

    /** The latest first, with their first changes. Two queries. */
    Page<AuditRow> page(AuditFilter filter, int first, int size) {
        List<Object> values = new ArrayList<>();
        String where = where(filter, values);
        return page(where, " order by e.at desc, e.id desc", first, size, values.toArray());
    }

    /** A thing's story, the earliest first. Two queries. */
    Page<AuditRow> story(String ids, Long postId, int first, int size) {
        return page(STORY, " order by e.at, e.id", first, size, ids, postId == null ? -1L : postId);
    }

    private Page<AuditRow> page(String where, String order, int first, int size, Object... values) {
        long total = reader.count("select count(*)" + FROM + where, values);
        int rows = Math.max(1, Math.min(size, Page.MAX_SIZE));
        int from = Math.max(0, first);
        List<AuditRow> page = reader.someRows(COLUMNS + SOME + FROM + where + order, from, rows, values).stream()
                .map(AuditReader::row)
                .toList();
        return new Page<>(page, total, from, rows);
    }

    /**
     * Entries after a given one, the latest first, with all their changes. One query.
     *
     * @param last the last one of the batch before; null for the first batch
     */
    List<AuditRow> batch(AuditFilter filter, AuditRow last, int size) {
        List<Object> values = new ArrayList<>();
        String where = where(filter, values);
        if (last != null) {
            where += (where.isEmpty() ? " where " : " and ") + "(e.at, e.id) < (cast("
                    + mark(values, last.at().atOffset(ZoneOffset.UTC)) + " as timestamptz), " + mark(values, last.id())
                    + ")";
        }
        return reader
                .someRows(COLUMNS + ALL + FROM + where + " order by e.at desc, e.id desc", 0, size, values.toArray())
                .stream()
                .map(AuditReader::row)
                .toList();
    }

    /** One entry with all its changes. One query. */
    List<AuditRow> entry(long id) {
        return reader.rows(COLUMNS + ALL + FROM + " where e.id = ?1", id).stream()
                .map(AuditReader::row)
                .toList();
    }

    private String where(AuditFilter filter, List<Object> values) {
        List<String> parts = new ArrayList<>();
        if (isGiven(filter.who())) {
            String mark = mark(values, IdentityReader.anywhere(filter.who()));
            parts.add("(e.person_en ilike " + mark + " or e.person_ur ilike " + mark + " or e.post_en ilike " + mark
                    + " or e.post_ur ilike " + mark + ")");
        }
        if (filter.accountId() != null) {
            parts.add("e.account_id = " + mark(values, filter.accountId()));
        }
        if (isGiven(filter.what())) {
            parts.add("e.command like "
                    + mark(values, IdentityReader.anywhere(filter.what()).substring(1)));
        }
        if (filter.from() != null) {
            parts.add("e.at >= " + mark(values, startOf(filter.from())));
        }
        if (filter.until() != null) {
            parts.add("e.at < " + mark(values, startOf(filter.until().plusDays(1))));
        }
        if (isGiven(filter.subjectKind())) {
            parts.add("e.subject_kind = " + mark(values, filter.subjectKind()));
        }
        if (filter.subjectId() != null) {
            parts.add("e.subject_id = " + mark(values, filter.subjectId()));
        }
        if (isGiven(filter.subject())) {
            parts.add("e.subject_label ilike " + mark(values, IdentityReader.anywhere(filter.subject())));
        }
        return parts.isEmpty() ? "" : " where " + String.join(" and ", parts);
    }

    private static String mark(List<Object> values, Object value) {
        values.add(value);
        return "?" + values.size();
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }

    /** Days of a filter are days of the country, as the clock has them. */
    private OffsetDateTime startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant().atOffset(ZoneOffset.UTC);
    }

    private static AuditRow row(Object[] row) {
        return new AuditRow(
                IdentityReader.id(row[0]),
                Stored.instant(row[1]),
                IdentityReader.idOrNull(row[2]),
                IdentityReader.idOrNull(row[3]),
                (String) row[4],
                (String) row[5],
                IdentityReader.idOrNull(row[6]),
                (String) row[7],
                (String) row[8],
                (String) row[9],
                (String) row[10],
                IdentityReader.idOrNull(row[11]),
                (String) row[12],
                (String) row[13],
                IdentityReader.id(row[14]),
                changes((String) row[15]));
    }

    private static List<AuditChange> changes(String json) {
        try (JsonReader parser = Json.createReader(new StringReader(json))) {
            return parser.readArray().getValuesAs(JsonObject.class).stream()
                    .map(change -> new AuditChange(
                            change.getString("object"),
                            change.isNull("id")
                                    ? null
                                    : change.getJsonNumber("id").longValue(),
                            change.getString("name", null),
                            change.getString("attribute"),
                            text(change, "before"),
                            text(change, "after")))
                    .toList();
        }
    }

    private static String text(JsonObject change, String name) {
        return change.get(name) == JsonValue.NULL ? null : change.getString(name);
    }
}

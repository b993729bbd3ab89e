package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashwara.directory.IncumbencyKind;
import org.mashwara.shared.Actor;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Role;

/** Reads clearances, each part in one query. */
@ApplicationScoped
class ClearanceReader {

    private static final String NAMED = """
            join lateral (select pn.name_en, pn.name_ur from post_name pn where pn.post_id = %s
                           order by pn.valid_from > ?1, pn.valid_from desc limit 1) %s on true
            """;

    private static final String HEAD = """
            select c.id, c.version, c.state, c.sent_at, p.name_en, p.name_ur, r.id, r.number, s.post_id, n.name_en,
                   n.name_ur, rd.name_en, rd.name_ur, rd.state, rd.closes_at, b.city_en, b.city_ur, b.time_zone,
                   (select string_agg(cast(cs.post_id as text), ',') from clearance_station cs
                     where cs.clearance_id = c.id and cs.state <> 'AHEAD'),
                   (select cs.post_id from clearance_station cs where cs.clearance_id = c.id and cs.state = 'WAITING'),
                   (select string_agg(distinct cast(x.post_id as text), ',') from round_body rb
                      join seat x on x.body_id = rb.body_id
                     where rb.round_id = rd.id and x.capacity = 'SECRETARIAT' and x.valid_from <= ?1
                       and (x.valid_until is null or x.valid_until >= ?1)),
                   (select string_agg(cc.kind, ',') from terms_of_reference t
                      join clearing_charge cc on cc.terms_id = t.id
                     where t.body_id = s.body_id and t.valid_from <= ?1 and (t.valid_until is null or t.valid_until >= ?1)),
                   rd.id, c.compared_with, r.state,
                   (select max(e.id) from clearance e where e.response_id = c.response_id and e.id < c.id),
                   (select max(e.id) from clearance e
                      join clearance_station es on es.clearance_id = e.id and es.state <> 'AHEAD'
                     where e.response_id in (r.id, r.previous_id) and e.id < c.id
                       and es.post_id = any(cast(string_to_array(?3, ',') as bigint[]))),
                   rd.closed_at
              from clearance c
              join response r on r.id = c.response_id
              join feedback_round rd on rd.id = r.round_id
              join seat s on s.id = r.seat_id
              join governing_body b on b.id = s.body_id
              join account a on a.id = c.sent_by
              join person p on p.id = a.person_id
            """ + NAMED.formatted("s.post_id", "n") + " where c.id = ?2";

    private static final int HEAD_COLUMNS = 28;

    private static final String STATIONS = """
            select cs.id, cs.position as place, coalesce(cs.post_en, n.name_en),
                   case when cs.post_en is null then n.name_ur else cs.post_ur end, cs.state, cs.decided_at, cs.person_en,
                   cs.person_ur, case when cs.decided_at is null then h.name_en else cs.holder_en end,
                   case when cs.decided_at is null then h.name_ur else cs.holder_ur end,
                   case when cs.decided_at is null then h.kind else cs.charge end, cs.means, cs.note_reference,
                   cs.given_on, cs.conveyed_by, cs.scan_id is not null, cs.comment,
                   cs.clearance_id as of_clearance
              from clearance_station cs
            """ + NAMED.formatted("cs.post_id", "n") + """
              left join lateral (select q.name_en, q.name_ur, i.kind from incumbency i join person q on q.id = i.person_id
                                  where i.post_id = cs.post_id and i.valid_from <= ?1
                                    and (i.valid_until is null or i.valid_until >= ?1)
                                  order by i.kind = 'REGULAR', i.valid_from desc limit 1) h on true
             where cs.clearance_id = ?2
            """;

    /** The head with each station, and with those that sent the response back before. */
    private static final String WAY = "select h.*, st.* from (" + HEAD + ") h cross join (" + STATIONS + """
             or cs.state = 'SENT_BACK' and cs.clearance_id in (
                select e.id from clearance x join clearance e on e.response_id = x.response_id and e.id < x.id
                 where x.id = ?2)) st
             order by st.of_clearance, st.place
            """;

    private static final String MARKS = """
            select coalesce(cs.position, 0), coalesce(cs.post_en, n.name_en),
                   case when cs.post_en is null then n.name_ur else cs.post_ur end, coalesce(a.code, o.code),
                   coalesce(a.name_en, o.name_en), case when a.id is null then o.name_ur else a.name_ur end, q.name_en,
                   q.name_ur, m.said_before, m.said_after, was.en, was.ur, is_.en, is_.ur, m.person_en, m.person_ur,
                   m.marked_at, m.clearance_id, concat_ws('/', m.question_id, coalesce(m.activity_id, -m.output_id))
              from clearance_mark m
              left join clearance_station cs on cs.id = m.station_id
              join question q on q.id = m.question_id
              left join activity a on a.id = m.activity_id
              left join output o on o.id = m.output_id
              left join lateral (
                  select string_agg(x.name_en, ', ' order by x.position) as en,
                         string_agg(coalesce(x.name_ur, x.name_en), '، ' order by x.position) as ur
                    from question_option x
                   where x.question_id = q.id and x.code = any(string_to_array(m.said_before, ','))) was on true
              left join lateral (
                  select string_agg(x.name_en, ', ' order by x.position) as en,
                         string_agg(coalesce(x.name_ur, x.name_en), '، ' order by x.position) as ur
                    from question_option x
                   where x.question_id = q.id and x.code = any(string_to_array(m.said_after, ','))) is_ on true
              left
            """ + NAMED.formatted("cs.post_id", "n") + """
             where m.clearance_id = ?2
                or m.clearance_id in (select e.id from clearance x
                                        join clearance e on e.response_id = x.response_id and e.id > ?3 and e.id < x.id
                                       where x.id = ?2)
             order by m.marked_at, m.id
             limit 500
            """;

    private static final String SIGHT = """
            exists (select 1 from clearance c
                      join clearance_station cs on cs.clearance_id = c.id and cs.state = 'WAITING'
                      join response x on x.id = c.response_id
                     where c.response_id = %1$s and c.state = 'RUNNING'
                       and (cs.post_id = any(cast(string_to_array(%3$s, ',') as bigint[]))
                            or cs.post_id = any(cast(string_to_array(%4$s, ',') as bigint[]))
                               and c.sent_by <> %5$s and x.saved_by is distinct from %5$s)),
            exists (select 1 from clearance c
                      join clearance_station cs on cs.clearance_id = c.id and cs.state <> 'AHEAD'
                      join response x on x.id = c.response_id and x.state in (%6$s)
                     where c.response_id = %1$s and cs.post_id = any(cast(string_to_array(%2$s, ',') as bigint[])))""";

    /** In SQL: states in which a response has left its office. */
    static final String LEFT_THE_OFFICE = Arrays.stream(ResponseState.values())
            .filter(ResponseState::hasLeftTheOffice)
            .map(state -> "'" + state + "'")
            .collect(Collectors.joining(", "));

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    /**
     * A clearance's head with what its object rules need.
     *
     * @param reached posts of the stations that have it or had it
     * @param waiting post of the station at which it lies, or null
     * @param charges kinds of charge that may clear
     * @param comparedWith as {@link Clearance#getComparedWith}
     * @param before the response's clearance before this one, or null
     * @param seen the latest one before in which it lay at a station of the person's, also in the version before; or null
     */
    record Head(
            long id,
            long version,
            ClearanceState state,
            Instant sentAt,
            LocalText sentBy,
            long responseId,
            int number,
            long seatPost,
            LocalText office,
            LocalText round,
            boolean open,
            Instant closesAt,
            Instant closedAt,
            LocalText city,
            String timeZone,
            Set<Long> reached,
            Long waiting,
            Set<Long> secretariat,
            Set<IncumbencyKind> charges,
            long roundId,
            ComparedWith comparedWith,
            ResponseState responseState,
            Long before,
            Long seen) {}

    /**
     * A clearance with its stations.
     *
     * @param sentBack stations that sent the response back before, by their clearance
     */
    record Way(Head head, List<StationLine> stations, Map<Long, StationLine> sentBack) {}

    Optional<Head> head(long clearanceId, Actor actor) {
        return sql.rows(HEAD, today(), clearanceId, Sql.ids(actor.posts())).stream()
                .findFirst()
                .map(this::head);
    }

    /** One query. */
    Optional<Way> way(long clearanceId, Actor actor) {
        List<Object[]> rows = sql.rows(WAY, today(), clearanceId, Sql.ids(actor.posts()));
        return rows.stream().findFirst().map(this::head).map(head -> {
            List<StationLine> stations = new ArrayList<>();
            Map<Long, StationLine> sentBack = new HashMap<>();
            for (Object[] row : rows) {
                Object[] station = Arrays.copyOfRange(row, HEAD_COLUMNS, row.length);
                long of = Sql.id(station[17]);
                if (of == clearanceId) {
                    stations.add(station(station));
                } else {
                    sentBack.put(of, station(station));
                }
            }
            return new Way(head, stations, sentBack);
        });
    }

    private Head head(Object[] row) {
        Instant closesAt = Sql.instant(row[14]);
        return new Head(
                Sql.id(row[0]),
                Sql.id(row[1]),
                ClearanceState.valueOf((String) row[2]),
                Sql.instant(row[3]),
                Sql.text(row[4], row[5]),
                Sql.id(row[6]),
                Sql.count(row[7]),
                Sql.id(row[8]),
                Sql.text(row[9], row[10]),
                Sql.text(row[11], row[12]),
                RoundState.valueOf((String) row[13]).isOpenAt(clock.instant(), closesAt),
                closesAt,
                Sql.instant(row[27]),
                Sql.text(row[15], row[16]),
                (String) row[17],
                Sql.idSet(row[18]),
                Sql.id(row[19]),
                Sql.idSet(row[20]),
                words(row[21]).map(IncumbencyKind::valueOf).collect(Collectors.toSet()),
                Sql.id(row[22]),
                row[23] == null ? null : ComparedWith.valueOf((String) row[23]),
                ResponseState.valueOf((String) row[24]),
                Sql.id(row[25]),
                Sql.id(row[26]));
    }

    /**
     * A statement for the rows of another one and those of a clearance's stations in their order, each beside nothing of
     * the other.
     *
     * @param rows a statement whose parameters begin with {@code ?3}; {@code ?1} is today and {@code ?2} the clearance
     */
    static String besideStations(String rows) {
        return "select r.*, st.* from (" + rows + ") r full join (" + STATIONS + ") st on false order by st.place";
    }

    /** A row of a station. */
    static StationLine station(Object[] row) {
        return new StationLine(
                Sql.id(row[0]),
                Sql.count(row[1]),
                Sql.text(row[2], row[3]),
                StationState.valueOf((String) row[4]),
                Sql.instant(row[5]),
                Sql.text(row[6], row[7]),
                Sql.text(row[8], row[9]),
                row[10] == null ? null : IncumbencyKind.valueOf((String) row[10]),
                row[11] == null ? null : ClearanceMeans.valueOf((String) row[11]),
                (String) row[12],
                row[13] == null ? null : ((Date) row[13]).toLocalDate(),
                (String) row[14],
                (Boolean) row[15],
                (String) row[16]);
    }

    /**
     * What was changed: on the way, and before it was sent.
     *
     * @param since a clearance before: what was changed after it by whomever, each answer once; null for what the office
     *     changed before this sending
     */
    List<MarkLine> marks(long clearanceId, Long since) {
        Map<String, MarkLine> before = new LinkedHashMap<>();
        List<MarkLine> onTheWay = new ArrayList<>();
        for (Object[] row : sql.rows(MARKS, today(), clearanceId, since == null ? clearanceId : since)) {
            MarkLine mark = mark(row);
            if (Sql.id(row[17]) == clearanceId && !mark.isOfOffice()) {
                onTheWay.add(mark);
            } else {
                before.merge((String) row[18], mark.asOfOffice(), MarkLine::then);
            }
        }
        return Stream.concat(before.values().stream().filter(MarkLine::isChange), onTheWay.stream())
                .toList();
    }

    private static MarkLine mark(Object[] row) {
        return new MarkLine(
                Sql.count(row[0]),
                Sql.text(row[1], row[2]),
                (String) row[3],
                Sql.text(row[4], row[5]),
                Sql.text(row[6], row[7]),
                said(row[8], row[10], row[11]),
                said(row[9], row[12], row[13]),
                Sql.text(row[14], row[15]),
                Sql.instant(row[16]));
    }

    private static MarkedAnswer said(Object stored, Object labelEn, Object labelUr) {
        String text = (String) stored;
        boolean grade =
                Arrays.stream(Agreement.values()).anyMatch(one -> one.name().equals(text));
        return new MarkedAnswer(
                grade ? Agreement.valueOf(text) : null, grade ? null : Sql.text(labelEn, labelUr), grade ? null : text);
    }

    /** True if the response has left its office and come to one of the posts on its way. */
    boolean reached(long responseId, Actor actor) {
        return sight(responseId, actor)[1];
    }

    /**
     * True if the response lies at a station for which the person decides: its holder, or a delegate who did not prepare
     * it.
     */
    boolean decides(long responseId, Actor actor) {
        return sight(responseId, actor)[0];
    }

    private boolean[] sight(long responseId, Actor actor) {
        Object[] row = sql.rows(
                        "select " + sight("?1", "?2", "?3", "?4", "?5"),
                        responseId,
                        Sql.ids(actor.posts()),
                        Sql.ids(actor.heldPosts()),
                        Sql.ids(actor.actingPosts()),
                        actor.accountId())
                .get(0);
        return new boolean[] {(Boolean) row[0] && actor.has(Role.COUNTERPART), (Boolean) row[1]};
    }

    /**
     * Two columns in SQL: whether a response lies where somebody decides, and whether it has left its office and come to
     * one of somebody's posts.
     *
     * @param response stands for its id
     * @param posts for all of the person's posts, {@code held} for those held, {@code acting} for those acted for, as lists
     * @param account for the id of the account
     */
    static String sight(String response, String posts, String held, String acting, String account) {
        return SIGHT.formatted(response, posts, held, acting, account, LEFT_THE_OFFICE);
    }

    private static Stream<String> words(Object list) {
        return list == null ? Stream.empty() : Arrays.stream(list.toString().split(","));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

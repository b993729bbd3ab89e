package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mashwara.meeting.MeetingReference;
import org.mashwara.programme.Quarter;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Page;

/** Reads amendments with both sides of what they change. One query a page. */
@ApplicationScoped
class AmendmentReader {

    /** Most posts whose names stand in one line. */
    private static final int MOST_POSTS = 12;

    /** What a row of {@code %1$s} says of an activity; its parts are in {@code %2$s_quarter} and {@code %2$s_post}. */
    private static final String SIDE = """
            %1$s.name_en, %1$s.name_ur, %1$s_o.name_en, %1$s_o.name_ur, %1$s.budget, %1$s.currency,
            (select string_agg(x.year || '/' || x.quarter, ',' order by x.year, x.quarter)
               from %2$s_quarter x where x.%2$s_id = %1$s.id),
            %1$s_p.names_en, %1$s_p.names_ur""";

    private static final String JOINED = """
            left join lateral (select n.name_en, n.name_ur from organisation_name n
                                where n.organisation_id = %1$s.responsible_organisation_id
                                order by n.valid_from > ?1, n.valid_from desc limit 1) %1$s_o on true
            left join lateral (select string_agg(y.name_en, '; ' order by y.name_en) as names_en,
                                      string_agg(coalesce(y.name_ur, y.name_en), '؛ ' order by y.name_en) as names_ur
                                 from (select z.name_en, z.name_ur from %2$s_post x
                                        cross join lateral (select n.name_en, n.name_ur from post_name n
                                                             where n.post_id = x.post_id
                                                             order by n.valid_from > ?1, n.valid_from desc limit 1) z
                                        where x.%2$s_id = %1$s.id limit %3$d) y) %1$s_p on true
            """;

    private static final String COLUMNS = """
            select count(*) over (), am.id, am.version, am.kind, am.state, am.reason, am.activity_code, am.to_code,
                   %s, %s, %s,
                   w.id, w.name_en, w.name_ur, v.number, am.lead_post_id, ln.name_en, ln.name_ur, am.drafted_at,
                   pe.name_en, pe.name_ur, rc.id, rm.reference, rc.number, rc.text, am.recommended_at, tb.name_en,
                   tb.name_ur, dm.reference, dc.number, dc.text, am.decided_at, xv.number,
                   exists (select 1 from amendment_point fp
                             join feedback_point p on p.id = fp.point_id and p.state = 'ANSWERED'
                             join disposition d on d.id = p.disposition_id and d.verdict <> 'NOT_ACCEPTED'
                            where fp.amendment_id = am.id),
                   not exists (select 1 from amendment_point fp
                                 join feedback_point p on p.id = fp.point_id and p.state <> 'WITHDRAWN'
                                where fp.amendment_id = am.id),
                   exists (select 1 from amendment_point ap
                             join feedback_point p on p.id = ap.point_id and p.state <> 'WITHDRAWN'
                            where ap.amendment_id = am.id and %s)
            """.formatted(
                    SIDE.formatted("am", "amendment"),
                    SIDE.formatted("b", "activity"),
                    SIDE.formatted("t", "activity"),
                    Amended.OF_EARLIER_WORDS);

    /** Of {@code am}, an amendment; {@code ?1} is today. */
    private static final String AMENDMENTS = COLUMNS + """
              from amendment am
              join workplan_version v on v.id = am.workplan_version_id
              join workplan w on w.id = v.workplan_id
              left join activity b on b.workplan_version_id = v.id and b.code = am.activity_code
              left join activity t on t.workplan_version_id = v.id and t.code = am.to_code
            """
            + JOINED.formatted("am", "amendment", MOST_POSTS)
            + JOINED.formatted("b", "activity", MOST_POSTS)
            + JOINED.formatted("t", "activity", MOST_POSTS)
            + """
              join lateral (select pn.name_en, pn.name_ur from post_name pn where pn.post_id = am.lead_post_id
                             order by pn.valid_from > ?1, pn.valid_from desc limit 1) ln on true
              join account ac on ac.id = am.drafted_by
              join person pe on pe.id = ac.person_id
              left join recommendation rc on rc.id = am.recommendation_id
              left join meeting rm on rm.id = rc.meeting_id
              left join governing_body tb on tb.id = rc.to_body_id
              left join decision dc on dc.id = am.decision_id
              left join meeting dm on dm.id = dc.meeting_id
              left join workplan_version xv on xv.id = am.result_version_id
            """;

    @Inject
    private Sql sql;

    @Inject
    private ConsultationReader reader;

    /**
     * A page of amendments.
     *
     * @param where the condition, with {@code ?4} and so on for its parameters
     * @param order without the words {@code order by}
     */
    Page<AmendmentRow> page(String where, String order, int first, int size, Object... parameters) {
        int rows = Math.max(1, Math.min(size, Page.MAX_SIZE));
        int from = Math.max(0, first);
        Object[] all = new Object[parameters.length + 3];
        all[0] = reader.today();
        all[1] = rows;
        all[2] = from;
        System.arraycopy(parameters, 0, all, 3, parameters.length);
        List<Object[]> found =
                sql.rows(AMENDMENTS + " where " + where + " order by " + order + " limit ?2 offset ?3", all);
        return new Page<>(
                found.stream().map(AmendmentReader::row).toList(),
                found.isEmpty() ? 0 : Sql.id(found.get(0)[0]),
                from,
                rows);
    }

    /**
     * One amendment.
     *
     * @param where a further condition, with {@code ?4} for its parameter
     */
    Optional<AmendmentRow> one(long id, String where, Object parameter) {
        return page(where + " and am.id = ?5", "am.id", 0, 1, parameter, id).rows().stream()
                .findFirst();
    }

    private static AmendmentRow row(Object[] row) {
        Cells cells = new Cells(row);
        cells.take();
        long id = cells.id();
        long version = cells.id();
        AmendmentKind kind = cells.named(AmendmentKind::valueOf);
        AmendmentState state = cells.named(AmendmentState::valueOf);
        String reason = cells.string();
        String code = cells.string();
        String toCode = cells.string();
        ActivitySide proposed = side(cells);
        ActivitySide before = side(cells);
        ActivitySide beforeOfOther = side(cells);
        return new AmendmentRow(
                id,
                version,
                kind,
                state,
                reason,
                code,
                changes(kind, code, toCode, proposed, before, beforeOfOther),
                cells.id(),
                cells.text(),
                cells.number(),
                cells.id(),
                cells.text(),
                cells.instant(),
                cells.text(),
                cells.id(),
                recommendation(cells),
                cells.string(),
                cells.instant(),
                cells.text(),
                decision(cells),
                cells.string(),
                cells.instant(),
                cells.number(),
                (Boolean) cells.take(),
                (Boolean) cells.take(),
                (Boolean) cells.take());
    }

    private static String recommendation(Cells cells) {
        MeetingReference meeting = cells.named(MeetingReference::parse);
        Integer number = cells.number();
        return meeting == null ? null : meeting.recommendation(number);
    }

    private static String decision(Cells cells) {
        MeetingReference meeting = cells.named(MeetingReference::parse);
        Integer number = cells.number();
        return meeting == null ? null : meeting.decision(number);
    }

    private static ActivitySide side(Cells cells) {
        return new ActivitySide(
                cells.text(), cells.text(), cells.decimal(), cells.string(), quarters(cells.string()), cells.prose());
    }

    private static List<Quarter> quarters(String written) {
        return written == null
                ? List.of()
                : Arrays.stream(written.split(","))
                        .map(each -> Quarter.of(Integer.parseInt(each.substring(0, 4)), each.charAt(5) - '0'))
                        .toList();
    }

    private static List<ActivityChange> changes(
            AmendmentKind kind,
            String code,
            String toCode,
            ActivitySide proposed,
            ActivitySide before,
            ActivitySide beforeOfOther) {
        return switch (kind) {
            case ADDED -> List.of(new ActivityChange(code, null, proposed));
            case CHANGED -> List.of(new ActivityChange(code, before, described(before, proposed)));
            case MOVED -> List.of(new ActivityChange(code, before, moved(before, proposed.quarters())));
            case DROPPED -> List.of(new ActivityChange(code, before, null));
            case BUDGET_SHIFTED -> shifted(code, toCode, proposed.budget(), before, beforeOfOther);
        };
    }

    private static ActivitySide described(ActivitySide before, ActivitySide proposed) {
        return new ActivitySide(
                proposed.name(),
                proposed.responsible(),
                before.budget(),
                before.currency(),
                before.quarters(),
                proposed.posts());
    }

    private static ActivitySide moved(ActivitySide before, List<Quarter> quarters) {
        LocalText name = before.name();
        return new ActivitySide(
                name, before.responsible(), before.budget(), before.currency(), quarters, before.posts());
    }

    private static List<ActivityChange> shifted(
            String code, String toCode, BigDecimal amount, ActivitySide before, ActivitySide beforeOfOther) {
        return List.of(
                new ActivityChange(code, before, before.plus(amount.negate())),
                new ActivityChange(toCode, beforeOfOther, beforeOfOther.plus(amount)));
    }
}

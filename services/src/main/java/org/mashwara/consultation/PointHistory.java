package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.mashwara.meeting.MeetingReference;
import org.mashwara.shared.LocalText;

/** Tells what happened to a point and what came of it. One query. */
@ApplicationScoped
class PointHistory {

    /** Who of a seat did it is nobody's business but the seat's. */
    private static final Set<String> BY_THE_SEAT = Set.of("RAISED", "REWORDED", "GIVEN_AGAIN", "REOPENED", "WITHDRAWN");

    /** How the agency comes to its answer is its own. */
    private static final Set<String> AGENCYS_OWN =
            Set.of("ASSIGNED", "HELD", "SENT_BACK", "CORRECTION_DROPPED", "UNPUBLISHED");

    private static final Map<String, String> WORDS_OF = Map.of("ANSWERED", "EARLIER", "HELD", "UNPUBLISHED");

    private static final Set<String> IN_A_MEETING = Set.of("RECOMMENDED", "ADOPTED", "REJECTED");

    /** Of {@code st}, which wrote a point anew: true if all could read the words before it, since they were answered. */
    private static final String WERE_ANSWERED = """
            exists (select 1 from point_step ws
                     where ws.point_id = st.point_id and ws.kind = 'ANSWERED' and ws.at < st.at
                       and not exists (select 1 from point_step wx
                                        where wx.point_id = st.point_id and wx.kind = 'REWORDED'
                                          and wx.at > ws.at and wx.at < st.at))""";

    /**
     * {@code answer} is each answer that was ever given to the point, with the moment at which it was last published to
     * it, if ever: how it reads since, for other points, is not told here. {@code ?3} whether the person also reads what
     * was said while the point was confidential.
     */
    private static final String HISTORY = """
            with told as (
            with answer as (select st.disposition_id as id,
                                   max(st.at) filter (where st.kind in ('ANSWERED', 'CORRECTED')) as published
                              from point_step st
                             where st.point_id = ?1 and st.disposition_id is not null
                             group by st.disposition_id)
            select case when st.kind in ('ANSWERED', 'CORRECTED') and exists (
                               select 1 from disposition d
                                where d.id = st.disposition_id
                                  and (d.released_at = st.at
                                       or exists (select 1 from disposition_wording dw
                                                   where dw.disposition_id = d.id and dw.released_at = st.at)))
                        then case st.kind when 'ANSWERED' then 'RELEASED' else 'CORRECTION_RELEASED' end
                        when st.kind = 'REWORDED' and st.note is null then 'GIVEN_AGAIN'
                        else st.kind end,
                   st.at, pe.name_en, pe.name_ur, n.name_en, n.name_ur,
                   case when st.kind <> 'REWORDED' or ?3 or %s then st.note end, cast(null as bigint), 0, st.id,
                   case when st.kind <> 'RAISED' then st.at end
              from point_step st
              left join account ac on ac.id = st.by_account_id
              left join person pe on pe.id = ac.person_id
              left join lateral (select pn.name_en, pn.name_ur from post_name pn where pn.post_id = st.post_id
                                  order by pn.valid_from > ?2, pn.valid_from desc limit 1) n on true
             where st.point_id = ?1
            union all
            select 'EARLIER', dw.given_at, pe.name_en, pe.name_ur, dw.verdict, null, dw.reason, null, 0, dw.id,
                   x.published
              from answer x
              join disposition_wording dw on dw.disposition_id = x.id and dw.given_at <= x.published
              join account ac on ac.id = dw.given_by
              join person pe on pe.id = ac.person_id
            union all
            select case when x.published is null then 'UNPUBLISHED' else 'EARLIER' end, d.given_at, pe.name_en, pe.name_ur,
                   d.verdict, null, d.reason, null, 0, d.id, coalesce(x.published, d.given_at)
              from answer x
              join disposition d on d.id = x.id and (x.published is null or d.given_at <= x.published)
              join account ac on ac.id = d.given_by
              join person pe on pe.id = ac.person_id
             where not exists (select 1 from feedback_point p where p.id = ?1 and p.disposition_id = x.id)
            union all
            select 'DRAFTED', am.drafted_at, pe.name_en, pe.name_ur, am.kind, null, am.reason, am.id, 0, am.id, null
              from amendment_point ap
              join amendment am on am.id = ap.amendment_id and am.state <> 'WITHDRAWN'
              join account ac on ac.id = am.drafted_by
              join person pe on pe.id = ac.person_id
             where ap.point_id = ?1
            union all
            select 'RECOMMENDED', am.recommended_at, null, null, m.reference, concat_ws(' → ', am.activity_code, am.to_code), rc.text, am.id, rc.number, am.id, null
              from amendment_point ap
              join amendment am on am.id = ap.amendment_id
              join recommendation rc on rc.id = am.recommendation_id
              join meeting m on m.id = rc.meeting_id
             where ap.point_id = ?1
            union all
            select am.state, am.decided_at, null, null, m.reference, concat_ws(' → ', am.activity_code, am.to_code), dc.text, am.id, dc.number, am.id, null
              from amendment_point ap
              join amendment am on am.id = ap.amendment_id
              join decision dc on dc.id = am.decision_id
              join meeting m on m.id = dc.meeting_id
             where ap.point_id = ?1
            union all
            (select 'PROGRESS', g.reported_at, pe.name_en, pe.name_ur, g.rating, null, g.narrative, null, 0, g.id, null
              from feedback_point p
              join activity a on a.id = p.activity_id
              join workplan_version v on v.id = a.workplan_version_id
              join workplan_version gv on gv.workplan_id = v.workplan_id
              join activity ga on ga.workplan_version_id = gv.id and ga.code = a.code
              join progress_report g on g.activity_id = ga.id and g.reported_at > p.raised_at
              join account ac on ac.id = g.reported_by
              join person pe on pe.id = ac.person_id
             where p.id = ?1
             order by g.reported_at desc limit 20))
            select h.kind, h.at, h.person_en, h.person_ur, h.name_en, h.name_ur, h.note, h.link, h.number, h.id
              from told h (kind, at, person_en, person_ur, name_en, name_ur, note, link, number, id, said_at)
             where ?3 or not exists (select 1 from feedback_point p where p.id = ?1 and h.said_at < p.open_since)
             order by h.at, h.id
            """.formatted(WERE_ANSWERED);

    @Inject
    private Sql sql;

    @Inject
    private ConsultationReader reader;

    /**
     * @param whole whether the person reads how the agency came to its answer
     * @param own whether the point is that of the person's seat: what was said while it was confidential stays between the
     *     seat and the agency, also when all may read it since
     */
    List<PointEvent> of(long pointId, boolean whole, boolean own) {
        List<PointEvent> told = sql.rows(HISTORY, pointId, reader.today(), whole || own).stream()
                .filter(row -> whole || !AGENCYS_OWN.contains((String) row[0]))
                .map(row -> event(row, own))
                .toList();
        return told.stream().filter(event -> !isToldByItsWords(event, told)).toList();
    }

    /** An answer that counts no more stands there with its words as of when it was given; the act itself adds nothing. */
    private static boolean isToldByItsWords(PointEvent event, List<PointEvent> told) {
        String words = WORDS_OF.get(event.kind());
        return words != null
                && told.stream()
                        .anyMatch(other -> words.equals(other.kind())
                                && other.at().equals(event.at())
                                && Objects.equals(other.person(), event.person()));
    }

    private static PointEvent event(Object[] row, boolean own) {
        String kind = (String) row[0];
        return new PointEvent(
                kind,
                Sql.instant(row[1]),
                BY_THE_SEAT.contains(kind) && !own ? null : Sql.text(row[2], row[3]),
                IN_A_MEETING.contains(kind) ? reference(kind, row) : Sql.text(row[4], row[5]),
                (String) row[6],
                Sql.id(row[7]));
    }

    private static LocalText reference(String kind, Object[] row) {
        MeetingReference meeting = MeetingReference.parse((String) row[4]);
        int number = Sql.count(row[8]);
        String made = "RECOMMENDED".equals(kind) ? meeting.recommendation(number) : meeting.decision(number);
        return LocalText.of(made + " · " + row[5], null);
    }
}

package org.mashwara.consultation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mashwara.programme.Quarter;
import org.mashwara.shared.Actors;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Page;
import org.mashwara.shared.Roles;

/** What a lead has to choose from when an amendment is drafted. */
@Stateless
@RolesAllowed(Roles.SUBPROGRAMME_LEAD)
public class AmendmentFormQueries {

    private static final int QUARTERS = 4;

    private static final String POINTS = "p.id = any(cast(string_to_array(?4, ',') as bigint[]))"
            + " and p.assignee_post_id = any(cast(string_to_array(?5, ',') as bigint[]))";

    /** The version in force of the workplan about which a point is, with its years. */
    private static final String WORKPLAN = """
            select x.id, w.id, w.programme_id, w.area_id, w.first_year, w.last_year, p.assignee_post_id
              from feedback_point p
              join response r on r.id = p.response_id
              join feedback_round rd on rd.id = r.round_id
              join workplan_version v on v.id = rd.workplan_version_id
              join workplan w on w.id = v.workplan_id
              join workplan_version x on x.workplan_id = w.id and x.state = 'APPROVED'
             where p.id = ?1
            """;

    /** Those that {@link AmendmentReach} lets the lead amend, as is so for {@link #OUTPUTS}. */
    private static final String ACTIVITIES = """
            select a.code, a.name_en, a.name_ur, a.responsible_organisation_id, a.budget, a.currency,
                   (select string_agg(q.year || '/' || q.quarter, ',') from activity_quarter q where q.activity_id = a.id),
                   (select string_agg(cast(x.post_id as text), ',') from activity_post x where x.activity_id = a.id)
              from activity a
              join output o on o.id = a.output_id
              join outcome oc on oc.id = o.outcome_id
              join subprogramme sp on sp.id = oc.subprogramme_id
             where a.workplan_version_id = ?1
               and (sp.lead_post_id = ?2 or a.code in (select y.code from feedback_point p join activity y on y.id = p.activity_id
                                                        where p.id = any(cast(string_to_array(?3, ',') as bigint[]))))
             order by a.position
            """;

    private static final String OUTPUTS = """
            select o.id, o.code, o.name_en, o.name_ur
              from output o join outcome oc on oc.id = o.outcome_id join subprogramme sp on sp.id = oc.subprogramme_id
             where sp.programme_id = ?1
               and (sp.lead_post_id = ?2 or o.id in (select p.output_id from feedback_point p
                                                      where p.id = any(cast(string_to_array(?3, ',') as bigint[]))))
             order by sp.position, oc.position, o.position
            """;

    private static final String ORGANISATIONS = """
            select distinct on (n.name_en, n.organisation_id) n.organisation_id, '', n.name_en, n.name_ur
              from organisation_name n
             where n.valid_from <= ?1 and (n.valid_until is null or n.valid_until >= ?1)
             order by n.name_en, n.organisation_id limit 500
            """;

    /** Posts with a seat in a body that reviews the workplan: one without an area reviews those of all areas. */
    private static final String POSTS = """
            select distinct n.post_id, '', n.name_en, n.name_ur
              from seat s
              join governing_body g on g.id = s.body_id and g.programme_id = ?2 and (g.area_id is null or g.area_id = ?3)
              join post_name n on n.post_id = s.post_id and n.valid_from <= ?1
               and (n.valid_until is null or n.valid_until >= ?1)
             where s.capacity <> 'SECRETARIAT' and s.valid_from <= ?1 and (s.valid_until is null or s.valid_until >= ?1)
             order by n.name_en, n.post_id
            """;

    private static final String DRAFT = """
            select am.version, am.reason, am.kind, am.activity_code, am.to_code, am.output_id, am.name_en, am.name_ur,
                   am.responsible_organisation_id, am.budget,
                   (select string_agg(q.year || '/' || q.quarter, ',') from amendment_quarter q where q.amendment_id = am.id),
                   (select string_agg(cast(x.post_id as text), ',') from amendment_post x where x.amendment_id = am.id),
                   (select string_agg(cast(x.point_id as text), ',') from amendment_point x where x.amendment_id = am.id)
              from amendment am
             where am.id = ?1 and am.state = 'DRAFT'
               and am.lead_post_id = any(cast(string_to_array(?2, ',') as bigint[]))
            """;

    @Inject
    private Sql sql;

    @Inject
    private SaidReader reader;

    @Inject
    private ConsultationReader days;

    @Inject
    private Actors actors;

    /**
     * For a new amendment. Six queries.
     *
     * @param pointIds what it is to answer
     * @throws NotFoundException unless all of them are the person's to answer and accepted
     */
    public AmendmentForm begin(Collection<Long> pointIds) {
        Collection<SaidRow> points = accepted(pointIds);
        if (points.size() < Set.copyOf(pointIds).size()) {
            throw new NotFoundException("points to amend the workplan for", pointIds);
        }
        return form(points, null, null, 0);
    }

    /**
     * For a draft. Seven queries.
     *
     * @throws NotFoundException unless it is a draft of the person's
     */
    public AmendmentForm draft(long amendmentId) {
        Object[] row = sql.rows(DRAFT, amendmentId, Sql.ids(actors.current().actingPosts())).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("amendment", amendmentId));
        Cells cells = new Cells(row);
        long version = cells.id();
        String reason = cells.string();
        AmendmentEntry entry = new AmendmentEntry(
                cells.named(AmendmentKind::valueOf),
                cells.string(),
                cells.string(),
                cells.id(),
                cells.string(),
                cells.string(),
                cells.id(),
                cells.decimal(),
                words(cells.string()),
                ids(cells.string()));
        return form(accepted(ids(cells.string())), entry, reason, version);
    }

    /** Those of the points that are the person's to answer and accepted. */
    private List<SaidRow> accepted(Collection<Long> pointIds) {
        return reader
                .page(
                        SaidFilter.ANSWERED,
                        POINTS,
                        "p.raised_at, p.id",
                        0,
                        Page.MAX_SIZE,
                        Sql.ids(pointIds),
                        Sql.ids(actors.current().actingPosts()))
                .rows()
                .stream()
                .filter(SaidRow::isAccepted)
                .toList();
    }

    private AmendmentForm form(Collection<SaidRow> accepted, AmendmentEntry entry, String reason, long version) {
        List<SaidRow> points = List.copyOf(accepted);
        List<Long> asked = points.stream().map(SaidRow::pointId).toList();
        if (points.isEmpty()) {
            throw new NotFoundException("points to amend the workplan for", asked);
        }
        Object[] workplan = sql.rows(WORKPLAN, points.get(0).pointId()).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("workplan in force", asked));
        List<Object[]> activities = sql.rows(ACTIVITIES, workplan[0], workplan[6], Sql.ids(asked));
        return new AmendmentForm(
                points,
                points.get(0).activityCode(),
                activities.isEmpty() ? null : (String) activities.get(0)[5],
                activities.stream().map(AmendmentFormQueries::activity).toList(),
                choices(sql.rows(OUTPUTS, workplan[2], workplan[6], Sql.ids(asked))),
                choices(sql.rows(ORGANISATIONS, days.today())),
                choices(sql.rows(POSTS, days.today(), workplan[2], workplan[3])),
                quarters(Sql.count(workplan[4]), Sql.count(workplan[5])),
                entry,
                reason,
                version);
    }

    private static AmendmentForm.ActivityChoice activity(Object[] row) {
        Cells cells = new Cells(row);
        String code = cells.string();
        LocalText name = cells.text();
        long responsible = cells.id();
        BigDecimal budget = cells.decimal();
        cells.take();
        return new AmendmentForm.ActivityChoice(
                code, name, responsible, budget, words(cells.string()), ids(cells.string()));
    }

    private static List<AmendmentForm.Choice> choices(List<Object[]> rows) {
        return rows.stream()
                .map(row -> new AmendmentForm.Choice(Sql.id(row[0]), (String) row[1], Sql.text(row[2], row[3])))
                .toList();
    }

    private static List<Quarter> quarters(int firstYear, int lastYear) {
        return IntStream.rangeClosed(firstYear, lastYear)
                .boxed()
                .flatMap(year -> IntStream.rangeClosed(1, QUARTERS).mapToObj(number -> Quarter.of(year, number)))
                .toList();
    }

    private static List<String> words(String list) {
        return list == null ? List.of() : List.of(list.split(","));
    }

    private static List<Long> ids(String list) {
        return list == null
                ? List.of()
                : Stream.of(list.split(",")).map(Long::valueOf).toList();
    }
}

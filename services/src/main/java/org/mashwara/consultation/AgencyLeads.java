package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Require;

/** The posts that lead the subprogrammes of a point's programme: to them it may be given. */
@ApplicationScoped
class AgencyLeads {

    private static final String LEADS = """
            select sp.lead_post_id, sp.name_en, sp.name_ur
              from feedback_point p
              join response r on r.id = p.response_id
              join feedback_round rd on rd.id = r.round_id
              join workplan_version v on v.id = rd.workplan_version_id
              join workplan w on w.id = v.workplan_id
              join subprogramme sp on sp.programme_id = w.programme_id and sp.lead_post_id is not null
             where p.id = ?1
             order by sp.position
            """;

    @Inject
    private Sql sql;

    /** In the order of the programme. One query. */
    List<PointDetail.LeadChoice> of(long pointId) {
        return sql.rows(LEADS, pointId).stream()
                .map(row -> new PointDetail.LeadChoice(Sql.id(row[0]), Sql.text(row[1], row[2])))
                .toList();
    }

    /** @throws BusinessException {@code point.notALead} on {@code assignee} */
    void require(Point point, Long postId) {
        Require.present("assignee", postId);
        if (of(point.getId()).stream().noneMatch(lead -> lead.postId() == postId)) {
            throw BusinessException.onField("assignee", "point.notALead");
        }
    }
}

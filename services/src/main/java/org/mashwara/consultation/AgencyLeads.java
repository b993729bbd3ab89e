package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Require;

/**
 * The posts that lead the subprogrammes of a point's programme: to them it may be given. The programme is that of the
 * workplan or, of a round about a meeting, those of the bodies that are asked.
 */
@ApplicationScoped
class AgencyLeads {

    private static final String LEADS = """
            select sp.lead_post_id, sp.name_en, sp.name_ur
              from feedback_point p
              join response r on r.id = p.response_id
              join feedback_round rd on rd.id = r.round_id
              left join workplan_version v on v.id = rd.workplan_version_id
              left join workplan w on w.id = v.workplan_id
              join subprogramme sp on sp.lead_post_id is not null
               and (sp.programme_id = w.programme_id
                    or w.id is null and sp.programme_id in (select g.programme_id from round_body b
                                                              join governing_body g on g.id = b.body_id
                                                             where b.round_id = rd.id))
             where p.id = ?1
             order by sp.programme_id, sp.position
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

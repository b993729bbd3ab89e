package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.mashwara.meeting.MeetingReference;
import org.mashwara.shared.Actor;
import org.mashwara.shared.Role;

/** Meetings that a TWG Secretariat runs: where it may have something decided or recommended. Each is one query. */
@ApplicationScoped
class Sessions {

    /** On {@code m}, a meeting: {@code ?1} the person's posts, {@code ?2} today. */
    private static final String RUN = """
            exists (select 1 from meeting_body mb join seat s on s.body_id = mb.body_id
                     where mb.meeting_id = m.id and s.capacity = 'SECRETARIAT'
                       and s.post_id = any(cast(string_to_array(?1, ',') as bigint[]))
                       and s.valid_from <= ?2 and (s.valid_until is null or s.valid_until >= ?2))
            """;

    private static final String IN_SESSION = "select m.id, m.reference, m.name_en, m.name_ur from meeting m"
            + " where m.state = 'IN_SESSION' and " + RUN + " and %s order by m.starts_at, m.id limit 20";

    private static final String OF_BODY =
            IN_SESSION.formatted("exists (select 1 from meeting_body x where x.meeting_id = m.id and x.body_id = ?3)");

    private static final String WITH_PARENT = IN_SESSION.formatted("exists (select 1 from meeting_body x"
            + " join governing_body g on g.id = x.body_id where x.meeting_id = m.id and g.parent_id is not null)");

    private static final String RECOMMENDATIONS = """
            select rc.id, m.id, m.reference, rc.number, rc.text, b.name_en, b.name_ur,
                   (select count(*) from amendment am where am.recommendation_id = rc.id)
              from recommendation rc
              join meeting m on m.id = rc.meeting_id
              join governing_body b on b.id = rc.to_body_id
             where m.state in ('IN_SESSION', 'CLOSED')
               and not exists (select 1 from amendment am where am.recommendation_id = rc.id and am.decision_id is not null)
               and not exists (select 1 from meeting cm join meeting_body cb on cb.meeting_id = cm.id
                                where cb.body_id = rc.to_body_id and cm.closed_at > rc.recorded_at)
               and %s
             order by rc.recorded_at desc, rc.id desc limit 20
            """.formatted(RUN);

    /** {@code ?3} the amendment. */
    private static final String CARRIED = """
            select am.id from amendment am
              join recommendation rc on rc.id = am.recommendation_id
              join meeting m on m.id = rc.meeting_id
             where am.id = ?3 and am.state = 'RECOMMENDED' and %s
            """.formatted(RUN);

    @Inject
    private Sql sql;

    @Inject
    private ConsultationReader reader;

    /** Meetings of a body in session that the person runs. */
    List<Bundle.MeetingChoice> ofBody(Actor actor, long bodyId) {
        return actor.has(Role.SECRETARIAT)
                ? choices(sql.rows(OF_BODY, Sql.ids(actor.actingPosts()), reader.today(), bodyId))
                : List.of();
    }

    /** Meetings in session that the person runs, of bodies that have a parent. */
    List<Bundle.MeetingChoice> withParent(Actor actor) {
        return choices(sql.rows(WITH_PARENT, Sql.ids(actor.actingPosts()), reader.today()));
    }

    private static List<Bundle.MeetingChoice> choices(List<Object[]> rows) {
        return rows.stream()
                .map(row -> new Bundle.MeetingChoice(Sql.id(row[0]), (String) row[1], Sql.text(row[2], row[3])))
                .toList();
    }

    /** True if an amendment waits for its decision by the recommendation of a meeting that the person runs. */
    boolean mayTakeOut(Actor actor, long amendmentId) {
        return actor.has(Role.SECRETARIAT)
                && !sql.rows(CARRIED, Sql.ids(actor.actingPosts()), reader.today(), amendmentId)
                        .isEmpty();
    }

    /**
     * The latest recommendations of meetings that the person runs on which nothing is decided, and after which the body
     * that decides has not met.
     */
    List<ToRecommend.Made> recommendationsOf(Actor actor) {
        return sql.rows(RECOMMENDATIONS, Sql.ids(actor.actingPosts()), reader.today()).stream()
                .map(row -> new ToRecommend.Made(
                        Sql.id(row[0]),
                        Sql.id(row[1]),
                        MeetingReference.parse((String) row[2]).recommendation(Sql.count(row[3])),
                        (String) row[4],
                        Sql.text(row[5], row[6]),
                        Sql.count(row[7])))
                .toList();
    }
}

package org.mashwara.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.mashwara.identity.Story;
import org.mashwara.identity.StorySource;
import org.mashwara.identity.StorySql;

/** Meetings with all that belongs to them. */
@ApplicationScoped
class MeetingStories implements StorySource {

    private static final String MEETING = """
            select m.id, cast(m.reference as text), cast(null as text) from meeting m where m.id = ?1
            union all select b.id, cast(null as text), cast(null as text) from meeting_body b where b.meeting_id = ?1
            union all select n.id, cast(null as text), cast(null as text) from notice n where n.meeting_id = ?1
            union all select i.id, cast(null as text), cast(null as text) from invitation i where i.meeting_id = ?1
            union all select g.id, cast(null as text), cast(null as text) from agenda_item g where g.meeting_id = ?1
            union all select t.id, cast(null as text), cast(null as text) from attendance t where t.meeting_id = ?1
            union all select d.id, cast(null as text), cast(null as text) from decision d where d.meeting_id = ?1
            union all select r.id, cast(null as text), cast(null as text) from recommendation r where r.meeting_id = ?1
            union all select a.id, cast(null as text), cast(null as text) from action_point a where a.meeting_id = ?1
            union all select l.id, cast(null as text), cast(null as text) from late_change l where l.meeting_id = ?1
            union all select w.id, cast(null as text), cast(null as text) from late_change_way w
                join late_change wl on wl.id = w.late_change_id where wl.meeting_id = ?1
            union all select c.id, cast(null as text), cast(null as text) from late_change_item c
                join late_change cl on cl.id = c.late_change_id where cl.meeting_id = ?1
            union all select u.id, cast(null as text), cast(null as text) from minutes u where u.meeting_id = ?1
            union all select k.id, cast(null as text), cast(null as text) from minutes_correction k
                join minutes ku on ku.id = k.minutes_id where ku.meeting_id = ?1
            """;

    @Inject
    private StorySql sql;

    @Override
    public Optional<Story> of(String kind, long id) {
        return switch (kind) {
            case "meeting" -> sql.tell(MEETING, id);
            default -> Optional.empty();
        };
    }
}

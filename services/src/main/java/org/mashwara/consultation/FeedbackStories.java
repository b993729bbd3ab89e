package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.mashwara.identity.Story;
import org.mashwara.identity.StorySource;
import org.mashwara.identity.StorySql;

/** Feedback rounds with responses, answers and dispositions; of meetings, their rounds. */
@ApplicationScoped
class FeedbackStories implements StorySource {

    private static final String ROUND = """
            select f.id, f.name_en || ' (' || m.reference || ')', f.name_ur || ' (' || m.reference || ')' from feedback_round f
              join meeting m on m.id = f.meeting_id where f.id = ?1
            union all select r.id, cast(null as text), cast(null as text) from response r where r.round_id = ?1
            union all select a.id, cast(null as text), cast(null as text) from answer a join response r on r.id = a.response_id where r.round_id = ?1
            union all select d.id, cast(null as text), cast(null as text) from disposition d join answer a on a.id = d.answer_id
              join response r on r.id = a.response_id where r.round_id = ?1
            """;

    private static final String MEETING = """
            select f.id, cast(null as text), cast(null as text) from feedback_round f where f.meeting_id = ?1
            """;

    @Inject
    private StorySql sql;

    @Override
    public Optional<Story> of(String kind, long id) {
        return switch (kind) {
            case "feedback round" -> sql.tell(ROUND, id);
            case "meeting" -> sql.tell(MEETING, id);
            default -> Optional.empty();
        };
    }
}

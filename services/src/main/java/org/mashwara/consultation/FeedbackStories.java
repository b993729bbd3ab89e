package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.mashwara.identity.Story;
import org.mashwara.identity.StorySource;
import org.mashwara.identity.StorySql;

/**
 * Feedback rounds with responses, answers and dispositions; of meetings, their rounds;
 * questionnaires with sections and questions.
 */
@ApplicationScoped
class FeedbackStories implements StorySource {

    private static final String ROUND = """
            select rd.id, rd.name_en || ' (' || %1$s || ')', rd.name_ur || ' (' || %1$s || ')' from feedback_round rd
              left join meeting m on m.id = rd.meeting_id where rd.id = ?1
            union all select x.id, cast(null as text), cast(null as text) from closing_change x where x.round_id = ?1
            union all select r.id, cast(null as text), cast(null as text) from response r where r.round_id = ?1
            union all select a.id, cast(null as text), cast(null as text) from answer a join response r on r.id = a.response_id where r.round_id = ?1
            union all select p.id, cast(null as text), cast(null as text) from feedback_point p join response r on r.id = p.response_id where r.round_id = ?1
            union all select p.disposition_id, cast(null as text), cast(null as text) from feedback_point p
              join response r on r.id = p.response_id where r.round_id = ?1 and p.disposition_id is not null
            """.formatted(RoundReach.REFERENCE);

    private static final String QUESTIONNAIRE = """
            select q.id, q.name_en || ' (' || q.number || ')', q.name_ur || ' (' || q.number || ')' from questionnaire q where q.id = ?1
            union all select x.id, cast(null as text), cast(null as text) from questionnaire_section x where x.questionnaire_id = ?1
            union all select x.id, cast(null as text), cast(null as text) from question x where x.questionnaire_id = ?1
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
            case "questionnaire" -> sql.tell(QUESTIONNAIRE, id);
            case "meeting" -> sql.tell(MEETING, id);
            default -> Optional.empty();
        };
    }
}

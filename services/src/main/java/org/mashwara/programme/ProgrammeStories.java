package org.mashwara.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.mashwara.identity.Story;
import org.mashwara.identity.StorySource;
import org.mashwara.identity.StorySql;

/** Activities with their progress reports. */
@ApplicationScoped
class ProgrammeStories implements StorySource {

    private static final String ACTIVITY = """
            select a.id, cast(a.code as text), cast(null as text) from activity a where a.id = ?1
            union all select r.id, cast(null as text), cast(null as text) from progress_report r where r.activity_id = ?1
            """;

    @Inject
    private StorySql sql;

    @Override
    public Optional<Story> of(String kind, long id) {
        return switch (kind) {
            case "activity" -> sql.tell(ACTIVITY, id);
            default -> Optional.empty();
        };
    }
}

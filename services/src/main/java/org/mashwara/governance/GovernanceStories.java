package org.mashwara.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.mashwara.identity.Story;
import org.mashwara.identity.StorySource;
import org.mashwara.identity.StorySql;

/** Bodies with their seats and terms of reference; of posts, their seats. */
@ApplicationScoped
class GovernanceStories implements StorySource {

    private static final String BODY = """
        select b.id, cast(b.code as text), cast(null as text) from governing_body b where b.id = ?1
        union all select s.id, cast(null as text), cast(null as text) from seat s where s.body_id = ?1
        union all select t.id, cast(null as text), cast(null as text) from terms_of_reference t where t.body_id = ?1
        union all select f.id, cast(null as text), cast(null as text) from governing_body_former f where f.body_id = ?1
        union all select p.id, cast(null as text), cast(null as text) from seat_former_place p
                    join seat s on s.id = p.seat_id where s.body_id = ?1
        """;

    private static final String POST = """
        select s.id, cast(null as text), cast(null as text) from seat s where s.post_id = ?1
        """;

    @Inject
    private StorySql sql;

    @Override
    public Optional<Story> of(String kind, long id) {
        return switch (kind) {
            case "body" -> sql.tell(BODY, id);
            case "post" -> sql.tell(POST, id);
            default -> Optional.empty();
        };
    }
}

package org.mashwara.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Accounts with their second factor and delegations; posts with their names,
 * incumbencies and delegates; persons with what they held; organisations with their posts.
 */
@ApplicationScoped
class IdentityStories implements StorySource {

    private static final String ACCOUNT = """
            select a.id, cast(a.sign_in_name as text), cast(null as text) from account a where a.id = ?1
            union all select f.id, cast(null as text), cast(null as text) from second_factor f where f.account_id = ?1
            union all select c.id, cast(null as text), cast(null as text) from recovery_code c where c.account_id = ?1
            union all select c.id, cast(null as text), cast(null as text) from one_time_code c where c.account_id = ?1
            union all select s.id, cast(null as text), cast(null as text) from sign_in_session s where s.account_id = ?1
            union all select d.id, cast(null as text), cast(null as text) from delegate d where d.account_id = ?1
            """;

    private static final String POST = """
            select p.id, cast(o.name_en as text), cast(o.name_ur as text) from post p
              join lateral (select n.name_en, n.name_ur from post_name n where n.post_id = p.id
                             order by n.valid_from desc limit 1) o on true where p.id = ?1
            union all select n.id, cast(null as text), cast(null as text) from post_name n where n.post_id = ?1
            union all select i.id, cast(null as text), cast(null as text) from incumbency i where i.post_id = ?1
            union all select d.id, cast(null as text), cast(null as text) from delegate d where d.post_id = ?1
            """;

    private static final String PERSON = """
            select p.id, cast(p.name_en as text), cast(p.name_ur as text) from person p where p.id = ?1
            union all select i.id, cast(null as text), cast(null as text) from incumbency i where i.person_id = ?1
            union all select a.id, cast(null as text), cast(null as text) from account a where a.person_id = ?1
            """;

    private static final String ORGANISATION = """
            select o.id, cast(l.name_en as text), cast(l.name_ur as text) from organisation o
              join lateral (select n.name_en, n.name_ur from organisation_name n where n.organisation_id = o.id
                             order by n.valid_from desc limit 1) l on true where o.id = ?1
            union all select n.id, cast(null as text), cast(null as text) from organisation_name n where n.organisation_id = ?1
            union all select p.id, cast(null as text), cast(null as text) from post p where p.organisation_id = ?1
            """;

    private static final String SETTING = """
            select s.id, cast(s.name as text), cast(null as text) from setting s where s.id = ?1
            """;

    @Inject
    private StorySql sql;

    @Override
    public Optional<Story> of(String kind, long id) {
        return switch (kind) {
            case "account" -> sql.tell(ACCOUNT, id);
            case "post" -> sql.tell(POST, id);
            case "person" -> sql.tell(PERSON, id);
            case "organisation" -> sql.tell(ORGANISATION, id);
            case "setting" -> sql.tell(SETTING, id);
            default -> Optional.empty();
        };
    }
}

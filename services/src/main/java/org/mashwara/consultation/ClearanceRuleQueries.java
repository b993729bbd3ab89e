package org.mashwara.consultation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mashwara.directory.Organisation;
import org.mashwara.directory.Post;
import org.mashwara.directory.PostRepository;
import org.mashwara.shared.Actor;
import org.mashwara.shared.Actors;
import org.mashwara.shared.Choice;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Page;
import org.mashwara.shared.Role;
import org.mashwara.shared.Roles;

/** By whom responses are cleared, for those who may say so. */
@Stateless
@RolesAllowed({Roles.COUNTERPART, Roles.SECRETARIAT, Roles.ADMINISTRATOR})
public class ClearanceRuleQueries {

    /** More posts than this no list to choose from shows. */
    private static final int MOST_POSTS = 300;

    private static final String ROWS = """
            with listed as (
                select p.id, n.name_en, n.name_ur, p.organisation_id, o.name_en as of_en, o.name_ur as of_ur,
                       count(*) over () as total
                  from post p
                  join lateral (select pn.name_en, pn.name_ur from post_name pn where pn.post_id = p.id
                                 order by pn.valid_from > ?2, pn.valid_from desc limit 1) n on true
                  join lateral (select x.name_en, x.name_ur from organisation_name x
                                 where x.organisation_id = p.organisation_id
                                 order by x.valid_from > ?2, x.valid_from desc limit 1) o on true
                 where (?3 and exists (select 1 from seat s where s.post_id = p.id and s.valid_from <= ?2
                                          and (s.valid_until is null or s.valid_until >= ?2))
                    or ?4 and exists (select 1 from seat s
                                        join seat k on k.body_id = s.body_id and k.capacity = 'SECRETARIAT'
                                         and k.valid_from <= ?2 and (k.valid_until is null or k.valid_until >= ?2)
                                         and k.post_id = any(cast(string_to_array(?5, ',') as bigint[]))
                                       where s.post_id = p.id and s.valid_from <= ?2
                                         and (s.valid_until is null or s.valid_until >= ?2))
                    or ?6 and p.id = any(cast(string_to_array(?1, ',') as bigint[])))
                 order by o.name_en, n.name_en, p.id
                 limit ?7 offset ?8)
            select l.id, l.name_en, l.name_ur, h.name_en, h.name_ur, l.organisation_id, l.of_en, l.of_ur,
                   cr.post_id is not null, x.name_en, x.name_ur, coalesce(cr.by_holder, false), sn.name_en, sn.name_ur,
                   coalesce(cr.by_department, false), l.total
              from listed l
              left join lateral (select q.name_en, q.name_ur from incumbency i join person q on q.id = i.person_id
                                  where i.post_id = l.id and i.valid_from <= ?2
                                    and (i.valid_until is null or i.valid_until >= ?2)
                                  order by i.kind = 'REGULAR', i.valid_from desc limit 1) h on true
              left join clearance_rule cr on cr.id = clearance_rule_for(l.id, ?2)
              left join lateral (select y.name_en, y.name_ur from organisation_name y
                                  where y.organisation_id = cr.organisation_id
                                  order by y.valid_from > ?2, y.valid_from desc limit 1) x on true
              left join lateral (select pn.name_en, pn.name_ur from post_name pn where pn.post_id = cr.superior_post_id
                                  order by pn.valid_from > ?2, pn.valid_from desc limit 1) sn on true
             order by l.of_en, l.name_en, l.id
            """;

    /** The posts of an organisation and of those above it, the nearest first. */
    private static final String SUPERIORS = """
            select p.id, n.name_en, n.name_ur
              from organisation_and_above(?1, ?2) u
              join post p on p.organisation_id = u.organisation_id
              join lateral (select pn.name_en, pn.name_ur from post_name pn where pn.post_id = p.id
                             order by pn.valid_from > ?2, pn.valid_from desc limit 1) n on true
             where p.first_day <= ?2 and (p.last_day is null or p.last_day >= ?2) and p.id <> ?3
             order by u.level, n.name_en, p.id
             limit ?4
            """;

    private static final String DEPARTMENT_OVER = """
            select y.name_en, y.name_ur from organisation_name y
             where y.organisation_id = department_over(?1, ?2)
             order by y.valid_from > ?2, y.valid_from desc
             limit 1
            """;

    @Inject
    private Sql sql;

    @Inject
    private ClearanceRepository clearances;

    @Inject
    private ClearanceRuleScope scope;

    @Inject
    private PostRepository posts;

    @Inject
    private Actors actors;

    @Inject
    private Clock clock;

    /**
     * The posts whose rule the person may lay down, by organisation and name: members of bodies for an administrator, of
     * the own bodies for the TWG Secretariat, the posts that a counterpart holds. One query.
     *
     * @param first index of the first row, from 0
     */
    public Page<ClearanceRuleRow> rules(int first, int size) {
        Actor actor = actors.current();
        int rows = Math.max(1, Math.min(size, Page.MAX_SIZE));
        int from = Math.max(0, first);
        List<Object[]> found = sql.rows(
                ROWS,
                Sql.ids(actor.heldPosts()),
                LocalDate.now(clock),
                actor.has(Role.ADMINISTRATOR),
                actor.has(Role.SECRETARIAT),
                Sql.ids(actor.actingPosts()),
                actor.has(Role.COUNTERPART),
                rows,
                from);
        long total = found.isEmpty() ? 0 : Sql.id(found.get(0)[15]);
        return new Page<>(found.stream().map(ClearanceRuleQueries::row).toList(), total, from, rows);
    }

    private static ClearanceRuleRow row(Object[] row) {
        return new ClearanceRuleRow(
                Sql.id(row[0]),
                Sql.text(row[1], row[2]),
                Sql.text(row[3], row[4]),
                Sql.id(row[5]),
                Sql.text(row[6], row[7]),
                (Boolean) row[8],
                Sql.text(row[9], row[10]),
                (Boolean) row[11],
                Sql.text(row[12], row[13]),
                (Boolean) row[14]);
    }

    /**
     * The rule of a post, to be changed; where it has none of its own, what applies to it.
     *
     * @throws NotFoundException for whoever may not lay it down
     */
    public ClearanceRuleDetail ofPost(long postId) {
        scope.requireKept(postId);
        LocalDate today = LocalDate.now(clock);
        Post post = posts.find(postId).orElseThrow(() -> new NotFoundException("post", postId));
        Optional<ClearanceRule> applying = clearances.applying(postId, today);
        Optional<ClearanceRule> own = applying.filter(rule -> post.equals(rule.getPost()));
        return new ClearanceRuleDetail(
                post.nameOn(today),
                own.map(ClearanceRule::getVersion).orElse(null),
                applying.map(ClearanceRule::isByHolder).orElse(false),
                applying.map(ClearanceRule::getSuperior).map(Post::getId).orElse(null),
                applying.map(ClearanceRule::isByDepartment).orElse(false),
                superiors(post.organisationOn(today), postId, today),
                clearances
                        .departmentAbove(postId, today)
                        .map(department -> department.nameOn(today))
                        .orElse(null));
    }

    /** The rule of an organisation, to be changed. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public ClearanceRuleDetail ofOrganisation(long organisationId) {
        LocalDate today = LocalDate.now(clock);
        Organisation organisation = posts.findOrganisation(organisationId)
                .orElseThrow(() -> new NotFoundException("organisation", organisationId));
        Optional<ClearanceRule> rule = clearances.ruleOfOrganisation(organisationId);
        return new ClearanceRuleDetail(
                organisation.nameOn(today),
                rule.map(ClearanceRule::getVersion).orElse(null),
                rule.map(ClearanceRule::isByHolder).orElse(false),
                rule.map(ClearanceRule::getSuperior).map(Post::getId).orElse(null),
                rule.map(ClearanceRule::isByDepartment).orElse(false),
                superiors(organisation, 0, today),
                sql.rows(DEPARTMENT_OVER, organisationId, today).stream()
                        .findFirst()
                        .map(row -> Sql.text(row[0], row[1]))
                        .orElse(null));
    }

    private List<Choice> superiors(Organisation of, long except, LocalDate today) {
        return sql.rows(SUPERIORS, of.getId(), today, except, MOST_POSTS).stream()
                .map(row -> new Choice(Sql.id(row[0]), Sql.text(row[1], row[2])))
                .toList();
    }
}

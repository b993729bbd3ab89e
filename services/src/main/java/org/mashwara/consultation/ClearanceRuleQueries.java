package org.mashwara.consultation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
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
            select p.id, n.name_en, n.name_ur, h.name_en, h.name_ur, p.organisation_id, o.name_en, o.name_ur, own.id,
                   inh.name_en, inh.name_ur, coalesce(own.by_holder, inh.by_holder, false), sn.name_en, sn.name_ur,
                   coalesce(own.by_department, inh.by_department, false), count(*) over ()
              from post p
              join lateral (select pn.name_en, pn.name_ur from post_name pn where pn.post_id = p.id
                             order by pn.valid_from > ?2, pn.valid_from desc limit 1) n on true
              join lateral (select x.name_en, x.name_ur from organisation_name x where x.organisation_id = p.organisation_id
                             order by x.valid_from > ?2, x.valid_from desc limit 1) o on true
              left join lateral (select q.name_en, q.name_ur from incumbency i join person q on q.id = i.person_id
                                  where i.post_id = p.id and i.valid_from <= ?2
                                    and (i.valid_until is null or i.valid_until >= ?2)
                                  order by i.kind = 'REGULAR', i.valid_from desc limit 1) h on true
              left join clearance_rule own on own.post_id = p.id
              left join lateral (
                  with recursive up as (
                      select g.id, g.parent_id, 1 as level from organisation g where g.id = p.organisation_id
                      union all
                      select g.id, g.parent_id, up.level + 1 from up join organisation g on g.id = up.parent_id
                       where up.level < 20)
                  select cr.id, cr.by_holder, cr.by_department, cr.superior_post_id, x.name_en, x.name_ur
                    from up
                    join clearance_rule cr on cr.organisation_id = up.id
                    join organisation_name x on x.organisation_id = up.id
                   where own.id is null
                   order by up.level, x.valid_from > ?2, x.valid_from desc limit 1) inh on true
              left join lateral (select pn.name_en, pn.name_ur from post_name pn
                                  where pn.post_id = case when own.id is null then inh.superior_post_id else own.superior_post_id end
                                  order by pn.valid_from > ?2, pn.valid_from desc limit 1) sn on true
             where (?3 and exists (select 1 from seat s where s.post_id = p.id and s.valid_from <= ?2
                                      and (s.valid_until is null or s.valid_until >= ?2))
                or ?4 and exists (select 1 from seat s join seat k on k.body_id = s.body_id and k.capacity = 'SECRETARIAT'
                                     and k.valid_from <= ?2 and (k.valid_until is null or k.valid_until >= ?2)
                                     and k.post_id = any(cast(string_to_array(?5, ',') as bigint[]))
                                   where s.post_id = p.id and s.valid_from <= ?2
                                     and (s.valid_until is null or s.valid_until >= ?2))
                or ?6 and p.id = any(cast(string_to_array(?1, ',') as bigint[])))
             order by o.name_en, n.name_en, p.id
             limit ?7 offset ?8
            """;

    @Inject
    private Sql sql;

    @Inject
    private ClearanceRepository clearances;

    @Inject
    private ClearanceRoutes routes;

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
                row[8] != null,
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
        // first of all, so that they are known with all that is asked of them below
        clearances.organisationsOver(postId);
        Post post = posts.find(postId).orElseThrow(() -> new NotFoundException("post", postId));
        Organisation department = ClearanceRoute.departmentAbove(post, today);
        List<ClearanceRule> rules = routes.rules(post, today);
        Optional<ClearanceRule> own =
                rules.stream().filter(rule -> post.equals(rule.getPost())).findFirst();
        Optional<ClearanceRule> applying = ClearanceRule.applying(rules, post, today);
        return new ClearanceRuleDetail(
                post.nameOn(today),
                own.map(ClearanceRule::getVersion).orElse(null),
                applying.map(ClearanceRule::isByHolder).orElse(false),
                applying.map(ClearanceRule::getSuperior).map(Post::getId).orElse(null),
                applying.map(ClearanceRule::isByDepartment).orElse(false),
                superiors(post.organisationOn(today), postId, today),
                department == null ? null : department.nameOn(today));
    }

    /** The rule of an organisation, to be changed. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public ClearanceRuleDetail ofOrganisation(long organisationId) {
        LocalDate today = LocalDate.now(clock);
        Organisation organisation = posts.findOrganisation(organisationId)
                .orElseThrow(() -> new NotFoundException("organisation", organisationId));
        Optional<ClearanceRule> rule = clearances.ruleOfOrganisation(organisationId);
        Organisation above = organisation.parentOn(today);
        return new ClearanceRuleDetail(
                organisation.nameOn(today),
                rule.map(ClearanceRule::getVersion).orElse(null),
                rule.map(ClearanceRule::isByHolder).orElse(false),
                rule.map(ClearanceRule::getSuperior).map(Post::getId).orElse(null),
                rule.map(ClearanceRule::isByDepartment).orElse(false),
                superiors(organisation, 0, today),
                above == null ? null : above.nameOn(today));
    }

    private List<Choice> superiors(Organisation of, long except, LocalDate today) {
        List<Organisation> upwards = ClearanceRoutes.upwards(of, today);
        List<Long> ids = upwards.stream().map(Organisation::getId).toList();
        return clearances.postsOf(ids).stream()
                .filter(post -> post.existsOn(today) && post.getId() != except)
                .sorted(Comparator.comparingInt(
                        post -> ids.indexOf(post.getOrganisation().getId())))
                .limit(MOST_POSTS)
                .map(post -> new Choice(post.getId(), post.nameOn(today)))
                .toList();
    }
}

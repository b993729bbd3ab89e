package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.mashwara.directory.Organisation;
import org.mashwara.directory.Post;

/** {@link ClearanceRepository} in the database. */
@ApplicationScoped
public class JpaClearanceRepository implements ClearanceRepository {

    private static final String POST = "post";

    private static final String OVER = """
            with recursive up(id) as (
                select organisation_id from post where id = ?1
                union
                select organisation_id from post_former_place where post_id = ?1
                union
                select above.parent_id
                  from up
                  join (select id, parent_id from organisation
                        union all
                        select organisation_id, parent_id from organisation_former_parent) above on above.id = up.id
                 where above.parent_id is not null)
            select id from up
            """;

    private static final String LEFT_JOIN_FETCH = "eclipselink.left-join-fetch";

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Override
    public void add(ClearanceRule rule) {
        entityManager.persist(rule);
    }

    @Override
    public void add(Clearance clearance) {
        entityManager.persist(clearance);
        entityManager.flush();
    }

    @Override
    public void remove(ClearanceRule rule) {
        entityManager.remove(rule);
    }

    @Override
    public Optional<ClearanceRule> findRule(long ruleId) {
        return Optional.ofNullable(entityManager.find(ClearanceRule.class, ruleId));
    }

    @Override
    public Optional<ClearanceRule> ruleOfPost(long postId) {
        return entityManager
                .createQuery("select r from ClearanceRule r where r.post.id = :post", ClearanceRule.class)
                .setParameter(POST, postId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<ClearanceRule> ruleOfOrganisation(long organisationId) {
        return entityManager
                .createQuery("select r from ClearanceRule r where r.organisation.id = :of", ClearanceRule.class)
                .setParameter("of", organisationId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<ClearanceRule> rules(long postId, Collection<Long> organisationIds) {
        return entityManager
                .createQuery(
                        "select r from ClearanceRule r left join r.post p left join r.organisation o"
                                + " left join fetch r.superior where p.id = :post or o.id in :organisations",
                        ClearanceRule.class)
                .setParameter(POST, postId)
                .setParameter("organisations", organisationIds.isEmpty() ? List.of(0L) : organisationIds)
                .getResultList();
    }

    @Override
    public List<Post> postsOf(Collection<Long> organisationIds) {
        if (organisationIds.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery("select distinct p from Post p where p.organisation.id in :of order by p.id", Post.class)
                .setHint(LEFT_JOIN_FETCH, "p.names")
                .setParameter("of", organisationIds)
                .getResultList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Organisation> organisationsOver(long postId) {
        List<Number> ids =
                entityManager.createNativeQuery(OVER).setParameter(1, postId).getResultList();
        return ids.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery("select distinct o from Organisation o where o.id in :ids", Organisation.class)
                        .setHint(LEFT_JOIN_FETCH, "o.names")
                        .setHint(LEFT_JOIN_FETCH, "o.formerParents")
                        .setParameter("ids", ids.stream().map(Number::longValue).toList())
                        .getResultList();
    }

    @Override
    public Optional<Clearance> findForChange(long clearanceId) {
        return Optional.ofNullable(entityManager.find(Clearance.class, clearanceId, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<Clearance> findRunning(long responseId) {
        return entityManager
                .createQuery(
                        "select c from Clearance c where c.response.id = :response and c.state = :running",
                        Clearance.class)
                .setParameter("response", responseId)
                .setParameter("running", ClearanceState.RUNNING)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Clearance> clearedOf(Response response) {
        return entityManager
                .createQuery(
                        "select c from Clearance c where c.response = :response and c.state = :cleared order by c.id desc",
                        Clearance.class)
                .setParameter("response", response)
                .setParameter("cleared", ClearanceState.CLEARED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}

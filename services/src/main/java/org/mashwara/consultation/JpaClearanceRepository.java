package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.mashwara.directory.Post;

/** {@link ClearanceRepository} in the database. */
@ApplicationScoped
public class JpaClearanceRepository implements ClearanceRepository {

    private static final String POST = "post";

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
                                + " where p.id = :post or o.id in :organisations",
                        ClearanceRule.class)
                .setParameter(POST, postId)
                .setParameter("organisations", organisationIds.isEmpty() ? List.of(0L) : organisationIds)
                .getResultList();
    }

    @Override
    public List<Post> postsOf(long organisationId) {
        return entityManager
                .createQuery("select p from Post p where p.organisation.id = :of order by p.id", Post.class)
                .setParameter("of", organisationId)
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
}

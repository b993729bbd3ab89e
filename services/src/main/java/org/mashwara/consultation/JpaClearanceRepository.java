package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mashwara.directory.Organisation;
import org.mashwara.directory.Post;

/** {@link ClearanceRepository} in the database. */
@ApplicationScoped
public class JpaClearanceRepository implements ClearanceRepository {

    private static final String POST = "post";

    private static final String HEADS = "select p.* from post p where p.id in (select heads_of(?1, ?2)) order by p.id";

    private static final String LEFT_JOIN_FETCH = "eclipselink.left-join-fetch";

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Inject
    private ResponseRepository responses;

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
    public Optional<ClearanceRule> applying(long postId, LocalDate day) {
        return entityManager
                .createQuery(
                        "select r from ClearanceRule r where r.id = function('clearance_rule_for', :post, :day)",
                        ClearanceRule.class)
                .setHint(LEFT_JOIN_FETCH, "r.superior.names")
                .setParameter(POST, postId)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Organisation> departmentAbove(long postId, LocalDate day) {
        return entityManager
                .createQuery(
                        "select o from Organisation o where o.id = function('department_above', :post, :day)",
                        Organisation.class)
                .setHint(LEFT_JOIN_FETCH, "o.names")
                .setParameter(POST, postId)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Post> headsOf(Organisation organisation, LocalDate day) {
        return entityManager
                .createNativeQuery(HEADS, Post.class)
                .setParameter(1, organisation.getId())
                .setParameter(2, day)
                .getResultList();
    }

    @Override
    public Optional<Clearance> findForChange(long clearanceId) {
        // the response first, as whoever fills it in does
        entityManager
                .createQuery("select c.response.id from Clearance c where c.id = :id", Long.class)
                .setParameter("id", clearanceId)
                .getResultStream()
                .forEach(responses::findForChange);
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
    public Optional<Clearance> returnedOf(Response response) {
        return latestOf(response, ClearanceState.SENT_BACK, ClearanceState.RECALLED);
    }

    @Override
    public Optional<Clearance> clearedOf(Response response) {
        return latestOf(response, ClearanceState.CLEARED);
    }

    private Optional<Clearance> latestOf(Response response, ClearanceState... states) {
        return entityManager
                .createQuery(
                        "select c from Clearance c where c.response = :response and c.state in :states"
                                + " order by c.id desc",
                        Clearance.class)
                .setParameter("response", response)
                .setParameter("states", List.of(states))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}

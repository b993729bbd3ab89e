package org.mashwara.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** {@link WorkplanRepository} in the database. */
@ApplicationScoped
public class JpaWorkplanRepository implements WorkplanRepository {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Override
    public Optional<Workplan> find(long id) {
        return Optional.ofNullable(entityManager.find(Workplan.class, id));
    }

    @Override
    public Optional<WorkplanVersion> findVersion(long id) {
        return Optional.ofNullable(entityManager.find(WorkplanVersion.class, id));
    }

    @Override
    public Optional<Activity> findActivity(long id) {
        return Optional.ofNullable(entityManager.find(Activity.class, id));
    }

    @Override
    public List<Activity> activitiesConcerning(WorkplanVersion version, long postId) {
        return entityManager
                .createQuery(
                        "select a from Activity a join a.postsConcerned p"
                                + " where a.workplanVersion = :version and p.id = :post order by a.position",
                        Activity.class)
                .setParameter("version", version)
                .setParameter("post", postId)
                .getResultList();
    }

    @Override
    public void add(Workplan workplan) {
        entityManager.persist(workplan);
    }
}

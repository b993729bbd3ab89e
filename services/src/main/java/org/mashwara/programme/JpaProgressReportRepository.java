package org.mashwara.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** {@link ProgressReportRepository} in the database. */
@ApplicationScoped
public class JpaProgressReportRepository implements ProgressReportRepository {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Override
    public void add(ProgressReport report) {
        entityManager.lock(report.getActivity(), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        entityManager.persist(report);
    }
}

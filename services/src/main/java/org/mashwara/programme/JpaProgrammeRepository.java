package org.mashwara.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** {@link ProgrammeRepository} in the database. */
@ApplicationScoped
public class JpaProgrammeRepository implements ProgrammeRepository {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Override
    public Optional<Programme> find(long id) {
        return Optional.ofNullable(entityManager.find(Programme.class, id));
    }

    @Override
    public Optional<Programme> findByCode(String code) {
        return entityManager
                .createQuery("select p from Programme p where p.code = :code", Programme.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Programme> all() {
        return entityManager
                .createQuery("select p from Programme p order by p.code", Programme.class)
                .getResultList();
    }

    @Override
    public void add(Programme programme) {
        entityManager.persist(programme);
    }
}

package org.mashwara.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** {@link AreaRepository} in the database. */
@ApplicationScoped
public class JpaAreaRepository implements AreaRepository {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Override
    public void add(Area area) {
        entityManager.persist(area);
    }

    @Override
    public Optional<Area> find(long areaId) {
        return Optional.ofNullable(entityManager.find(Area.class, areaId));
    }

    @Override
    public Optional<Area> byPCode(String pCode) {
        return by("pCode", pCode);
    }

    @Override
    public Optional<Area> byIsoCode(String isoCode) {
        return by("isoCode", isoCode);
    }

    @Override
    public List<Area> all() {
        return entityManager
                .createQuery("select a from Area a left join fetch a.parent order by a.pCode", Area.class)
                .getResultList();
    }

    private Optional<Area> by(String attribute, String code) {
        return entityManager
                .createQuery("select a from Area a where a." + attribute + " = :code", Area.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }
}

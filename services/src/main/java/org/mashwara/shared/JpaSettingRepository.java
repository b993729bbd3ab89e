package org.mashwara.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** {@link SettingRepository} in the database. */
@ApplicationScoped
public class JpaSettingRepository implements SettingRepository {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Override
    public void add(Setting setting) {
        entityManager.persist(setting);
    }

    @Override
    public Optional<Setting> find(SettingKey key) {
        return entityManager
                .createQuery("select s from Setting s where s.key = :key", Setting.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Setting> find(Collection<SettingKey> keys) {
        return entityManager
                .createQuery("select s from Setting s where s.key in :keys", Setting.class)
                .setParameter("keys", keys)
                .getResultList();
    }
}

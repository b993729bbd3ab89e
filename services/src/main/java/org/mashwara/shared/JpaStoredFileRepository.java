package org.mashwara.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** {@link StoredFileRepository} in the database. */
@ApplicationScoped
public class JpaStoredFileRepository implements StoredFileRepository {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Override
    public void add(StoredFile file) {
        entityManager.persist(file);
    }

    @Override
    public Optional<StoredFile> find(long fileId) {
        return Optional.ofNullable(entityManager.find(StoredFile.class, fileId));
    }
}

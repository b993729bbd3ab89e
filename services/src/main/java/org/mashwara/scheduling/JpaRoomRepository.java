package org.mashwara.scheduling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** {@link RoomRepository} in the database. */
@ApplicationScoped
public class JpaRoomRepository implements RoomRepository {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Override
    public void add(Room room) {
        entityManager.persist(room);
    }

    @Override
    public Optional<Room> find(long roomId) {
        return Optional.ofNullable(entityManager.find(Room.class, roomId));
    }

    @Override
    public List<Room> all() {
        return entityManager
                .createQuery("select r from Room r order by r.city.en, r.name.en, r.id", Room.class)
                .setMaxResults(MAX_ROOMS)
                .getResultList();
    }
}

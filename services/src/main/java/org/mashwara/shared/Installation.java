package org.mashwara.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** What the database says of itself: whether the portal has been set up, and whether what is in it is illustrative. */
@ApplicationScoped
public class Installation {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /** Known once and for all when the portal has been set up. */
    private volatile Boolean illustrative;

    /** True if the demo data was loaded; nothing as long as the portal has not been set up. */
    public Optional<Boolean> illustrative() {
        if (illustrative == null) {
            List<?> rows = entityManager
                    .createNativeQuery("select illustrative from installation")
                    .getResultList();
            illustrative = rows.isEmpty() ? null : (Boolean) rows.get(0);
        }
        return Optional.ofNullable(illustrative);
    }

    /** Says that the portal is set up; only once. */
    public void setUp(boolean withIllustrativeData) {
        entityManager
                .createNativeQuery("insert into installation (id, illustrative, created_at) values (1, ?1, ?2)")
                .setParameter(1, withIllustrativeData)
                .setParameter(2, clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}

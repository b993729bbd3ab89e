package org.mashwara.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mashwara.shared.LocalText;

/** Tells stories by one statement each. */
@ApplicationScoped
public class StorySql {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    /**
     * What a statement finds.
     *
     * @param sql selects ids with a label in English and in Urdu, with {@code ?1} for the thing's id; the labels are
     *     null except, at most, for the thing itself, and in Urdu where there is none
     */
    public Optional<Story> tell(String sql, long id) {
        List<?> rows = entityManager.createNativeQuery(sql).setParameter(1, id).getResultList();
        LocalText label = null;
        Set<Long> parts = new HashSet<>();
        for (Object each : rows) {
            Object[] row = (Object[]) each;
            parts.add(((Number) row[0]).longValue());
            label = row[1] == null ? label : LocalText.of((String) row[1], (String) row[2]);
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Story(label, parts));
    }
}

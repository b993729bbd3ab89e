package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mashwara.shared.Deadline;
import org.mashwara.shared.LocalText;

/** Runs the SQL of read models and reads what the driver gives. */
@ApplicationScoped
class Sql {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    /** @param parameters for {@code ?1}, {@code ?2} … */
    @SuppressWarnings("unchecked")
    List<Object[]> rows(String sql, Object... parameters) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query.getResultList();
    }

    /** A list of ids as one parameter: {@code any(cast(string_to_array(?1, ',') as bigint[]))}. */
    static String ids(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** The ids of a list that the database has put together with commas; none for null. */
    static Set<Long> idSet(Object list) {
        return list == null
                ? Set.of()
                : Arrays.stream(list.toString().split(",")).map(Long::valueOf).collect(Collectors.toSet());
    }

    static Long id(Object value) {
        return value == null ? null : ((Number) value).longValue();
    }

    static int count(Object value) {
        return ((Number) value).intValue();
    }

    static LocalText text(Object en, Object ur) {
        return en == null ? null : LocalText.of((String) en, (String) ur);
    }

    static Instant instant(Object value) {
        if (value instanceof Timestamp timestamp) {
            return timestamp.toInstant();
        }
        return value == null ? null : ((OffsetDateTime) value).toInstant();
    }

    /**
     * From the instant and the columns of {@link RoundReach#PLACE}.
     *
     * @param place index of the first of them
     */
    static Deadline deadline(Object at, Object[] row, int place) {
        return new Deadline(instant(at), ZoneId.of((String) row[place]), text(row[place + 1], row[place + 2]));
    }

    /** An instant as a parameter for a {@code timestamptz}. */
    static OffsetDateTime parameter(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

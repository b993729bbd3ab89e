package org.mashwara.dashboard;

import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mashwara.shared.LocalText;

/** Values of native queries as the read models hold them. */
final class Sql {

    private Sql() {}

    /** Ids for {@code any (cast(string_to_array(?, ',') as bigint[]))}. */
    static String list(Collection<Long> ids) {
        return ids.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
    }

    static long id(Object number) {
        return ((Number) number).longValue();
    }

    static int count(Object number) {
        return number == null ? 0 : ((Number) number).intValue();
    }

    static boolean yes(Object flag) {
        return Boolean.TRUE.equals(flag);
    }

    /** A text in two languages; null where there is no English. */
    static LocalText text(Object en, Object ur) {
        return en == null ? null : LocalText.of((String) en, (String) ur);
    }

    static Instant instant(Object stored) {
        if (stored == null) {
            return null;
        }
        return stored instanceof OffsetDateTime moment ? moment.toInstant() : ((Timestamp) stored).toInstant();
    }

    static LocalDate day(Object stored) {
        return stored instanceof LocalDate day ? day : ((Date) stored).toLocalDate();
    }

    static <T> List<T> read(Query query, Function<Object[], T> line) {
        List<T> lines = new ArrayList<>();
        for (Object row : query.getResultList()) {
            lines.add(line.apply((Object[]) row));
        }
        return List.copyOf(lines);
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

package org.mashwara.directory;

import java.io.Serializable;
import java.time.LocalDate;
import org.mashwara.shared.LocalText;

/**
 * Who holds a post.
 *
 * @param kind by what kind of charge
 * @param since the first day of the incumbency
 */
public record HolderRow(long personId, LocalText person, IncumbencyKind kind, LocalDate since) implements Serializable {

    /** Of an incumbency; null for none. */
    public static HolderRow of(Incumbency incumbency) {
        return incumbency == null
                ? null
                : new HolderRow(
                        incumbency.getPerson().getId(),
                        incumbency.getPerson().getName(),
                        incumbency.getKind(),
                        incumbency.getPeriod().getFrom());
    }
}

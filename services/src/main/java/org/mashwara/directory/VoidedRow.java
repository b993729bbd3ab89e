package org.mashwara.directory;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.mashwara.shared.LocalText;

/** An incumbency that was set aside as a mistake: what it said, why and when. */
public record VoidedRow(
        long personId,
        LocalText person,
        IncumbencyKind kind,
        LocalDate from,
        LocalDate until,
        String reason,
        Instant at)
        implements Serializable {

    static VoidedRow of(VoidedIncumbency mistake) {
        return new VoidedRow(
                mistake.getPerson().getId(),
                mistake.getPerson().getName(),
                mistake.getKind(),
                mistake.getPeriod().getFrom(),
                mistake.getPeriod().getUntil(),
                mistake.getReason(),
                mistake.getVoidedAt());
    }
}

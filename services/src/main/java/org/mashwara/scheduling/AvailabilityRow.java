package org.mashwara.scheduling;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A time in which somebody is busy or free.
 *
 * @param weeklyUntil the last day on which it recurs, or null
 * @param giver who said so on the telephone, or null
 */
public record AvailabilityRow(
        long id,
        long version,
        Knowledge knowledge,
        Instant startsAt,
        Instant endsAt,
        LocalDate weeklyUntil,
        AvailabilitySource source,
        String giver)
        implements Serializable {

    static AvailabilityRow of(Availability said) {
        return new AvailabilityRow(
                said.getId(),
                said.getVersion(),
                said.getKnowledge(),
                said.getStartsAt(),
                said.getEndsAt(),
                said.getWeeklyUntil(),
                said.getSource(),
                said.getGiver());
    }

    public long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public Knowledge getKnowledge() {
        return knowledge;
    }

    public Instant getStartsAt() {
        return startsAt;
    }

    public Instant getEndsAt() {
        return endsAt;
    }

    public LocalDate getWeeklyUntil() {
        return weeklyUntil;
    }

    public AvailabilitySource getSource() {
        return source;
    }

    public String getGiver() {
        return giver;
    }
}

package org.mashwara.scheduling;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * A slot in the ranked list.
 *
 * @param day its local day
 * @param starts its local start
 * @param ends its local end
 * @param cost the sum of what speaks against it
 * @param sure the quorum is sure by those who are known to be free
 * @param against what speaks against it, the weightiest first
 */
public record SlotRow(
        LocalDate day, LocalTime starts, LocalTime ends, int cost, boolean sure, List<ObjectionRow> against)
        implements Serializable {

    public SlotRow {
        against = List.copyOf(against);
    }

    public LocalDate getDay() {
        return day;
    }

    public LocalTime getStarts() {
        return starts;
    }

    public LocalTime getEnds() {
        return ends;
    }

    public int getCost() {
        return cost;
    }

    public List<ObjectionRow> getAgainst() {
        return against;
    }

    public SlotLevel getLevel() {
        return SlotLevel.of(cost, sure);
    }
}

package org.mashwara.scheduling;

import java.io.Serializable;
import java.util.List;
import org.mashwara.shared.LocalText;

/**
 * The answer to a search.
 *
 * @param total how many slots came into question
 * @param ranked the best, of each day at most two
 * @param weeks the window by weeks from Monday to Sunday; days outside it are null
 * @param chosen the slot asked about, or the best one; null where there is none
 * @param city where
 */
public record SlotsFound(int total, List<SlotRow> ranked, List<List<DayCell>> weeks, SlotAdvice chosen, LocalText city)
        implements Serializable {

    public int getTotal() {
        return total;
    }

    public List<SlotRow> getRanked() {
        return ranked;
    }

    public List<List<DayCell>> getWeeks() {
        return weeks;
    }

    public SlotAdvice getChosen() {
        return chosen;
    }

    public LocalText getCity() {
        return city;
    }
}

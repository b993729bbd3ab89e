package org.mashwara.scheduling;

import java.io.Serializable;
import java.util.List;
import org.mashwara.shared.LocalText;

/**
 * The answer to a search.
 *
 * @param total how many slots came into question
 * @param ranked the best, one of each day
 * @param weeks the window by weeks from Monday to Sunday; days outside it are null
 * @param chosen the slot asked about, or the best one; null where there is none
 * @param city where
 * @param rooms the rooms to choose from
 * @param bodies the bodies to choose from
 */
public record SlotsFound(
        int total,
        List<SlotRow> ranked,
        List<List<DayCell>> weeks,
        SlotAdvice chosen,
        LocalText city,
        List<RoomRow> rooms,
        List<BodyChoice> bodies)
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

    /** Nothing was sought, since no body was named. */
    static SlotsFound none(List<BodyChoice> bodies) {
        return new SlotsFound(0, List.of(), List.of(), null, null, List.of(), bodies);
    }

    public List<BodyChoice> getBodies() {
        return bodies;
    }

    public List<RoomRow> getRooms() {
        return rooms;
    }

    public LocalText getCity() {
        return city;
    }
}

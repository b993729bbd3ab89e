package org.mashwara.scheduling;

import java.io.Serializable;
import org.mashwara.shared.LocalText;

/**
 * A room to choose from.
 *
 * @param id the room
 * @param name its name
 * @param city where it is
 * @param capacity how many people it holds
 */
public record RoomRow(long id, LocalText name, LocalText city, int capacity) implements Serializable {

    static RoomRow of(Room room) {
        return new RoomRow(room.getId(), room.getName(), room.getCity(), room.getCapacity());
    }

    public long getId() {
        return id;
    }

    public LocalText getName() {
        return name;
    }

    public LocalText getCity() {
        return city;
    }

    public int getCapacity() {
        return capacity;
    }
}

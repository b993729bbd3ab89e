package org.mashwara.scheduling;

import java.util.List;
import java.util.Optional;

/** Keeps rooms. */
public interface RoomRepository {

    /** The most rooms that a list offers. */
    int MAX_ROOMS = 200;

    void add(Room room);

    Optional<Room> find(long roomId);

    /** The rooms by city and name, at most {@link #MAX_ROOMS}. */
    List<Room> all();
}

package org.mashwara.scheduling;

/** The rooms that are known. */
public interface RoomRepository {

    /** @throws org.mashwara.shared.NotFoundException if there is none */
    Room get(long id);

    void add(Room room);
}

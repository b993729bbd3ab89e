package org.mashwara.scheduling;

import java.io.Serializable;
import java.util.List;

/**
 * What is to be said of a slot that somebody named, and what would be better.
 *
 * @param slot the slot with what speaks against it
 * @param seats seat by seat, in order of precedence
 * @param bodies body by body
 * @param room the room asked for, or the smallest that is free and large enough; null for none
 * @param otherTimes what the clocks of bodies in other time zones show then
 * @param better slots of lower cost, the best first
 */
public record SlotAdvice(
        SlotRow slot,
        List<SeatLine> seats,
        List<BodyForecast> bodies,
        RoomRow room,
        List<OtherTime> otherTimes,
        List<SlotRow> better)
        implements Serializable {

    public SlotAdvice {
        seats = List.copyOf(seats);
        bodies = List.copyOf(bodies);
        otherTimes = List.copyOf(otherTimes);
        better = List.copyOf(better);
    }

    public SlotRow getSlot() {
        return slot;
    }

    public List<SeatLine> getSeats() {
        return seats;
    }

    public List<BodyForecast> getBodies() {
        return bodies;
    }

    public RoomRow getRoom() {
        return room;
    }

    public List<OtherTime> getOtherTimes() {
        return otherTimes;
    }

    public List<SlotRow> getBetter() {
        return better;
    }

    /** Nobody has said yet whether they are free. */
    public List<SeatLine> getToBeAsked() {
        return seats.stream().filter(SeatLine::isToBeAsked).toList();
    }
}

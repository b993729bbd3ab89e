package org.mashwara.governance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.mashwara.directory.TransferEffect;

/**
 * Asked before a body, its seats or its terms of reference change: what has come of them, and what is under way.
 * Features that use bodies answer with a CDI bean of their own.
 */
public interface BodyBusiness {

    /** The days on which the body has sat; what it sat by then stays on record. */
    default Collection<LocalDate> heldOn(long bodyId) {
        return List.of();
    }

    /** The days for which its meetings are convened. */
    default Collection<LocalDate> convenedFor(long bodyId) {
        return List.of();
    }

    /** True if a reference names the body's code. */
    default boolean namesCode(long bodyId) {
        return false;
    }

    /** What under way another version of the terms of reference, or the body's end, touches from a day on. */
    default List<TransferEffect> touchedOfBody(long bodyId, LocalDate from) {
        return List.of();
    }

    /** What under way the end of a seat touches from a day on. */
    default List<TransferEffect> touchedOfSeat(long seatId, LocalDate from) {
        return List.of();
    }
}

package org.mashwara.scheduling.slots;

import java.util.List;

/** Seats that a sentence names by their posts. */
public record SeatsNamed(List<Long> seatIds) {

    public SeatsNamed {
        seatIds = List.copyOf(seatIds);
    }
}

package org.mashwara.architecture.broken.domain.governance;

import java.util.List;

/** Breaks nothing. */
public interface SeatRepository {

    List<Seat> all();
}

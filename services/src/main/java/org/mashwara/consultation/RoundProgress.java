package org.mashwara.consultation;

import java.io.Serializable;
import java.util.List;

/** Who has answered, and who has not. */
public record RoundProgress(
        RoundHead round,
        List<SeatProgress> seats,
        int submitted,
        int started,
        int notStarted,
        List<ClosingLine> closingChanges)
        implements Serializable {

    public RoundProgress {
        seats = List.copyOf(seats);
        closingChanges = List.copyOf(closingChanges);
    }

    public RoundHead getRound() {
        return round;
    }

    public List<SeatProgress> getSeats() {
        return seats;
    }

    public int getSubmitted() {
        return submitted;
    }

    public int getStarted() {
        return started;
    }

    public int getNotStarted() {
        return notStarted;
    }
}

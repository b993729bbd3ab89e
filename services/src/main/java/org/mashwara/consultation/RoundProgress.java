package org.mashwara.consultation;

import java.io.Serializable;
import java.util.List;

/**
 * Who has answered, and who has not.
 *
 * @param submitted how many count
 * @param started how many are drafts
 * @param awaiting how many wait for approval
 * @param changing of how many that count a change is begun, and not sent yet
 * @param changesAwaiting of how many that count a change waits for approval
 * @param address whom it will ask, while it is planned; otherwise null
 */
public record RoundProgress(
        RoundHead round,
        List<SeatProgress> seats,
        int submitted,
        int started,
        int notStarted,
        int awaiting,
        int changing,
        int changesAwaiting,
        List<ClosingLine> closingChanges,
        RoundAddress address)
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

    public RoundAddress getAddress() {
        return address;
    }

    public int getSubmitted() {
        return submitted;
    }

    public int getStarted() {
        return started;
    }

    public int getAwaiting() {
        return awaiting;
    }

    public int getChanging() {
        return changing;
    }

    public int getChangesAwaiting() {
        return changesAwaiting;
    }

    /** True if closing the round now would lose something that is written. */
    public boolean isLosing() {
        return started + awaiting + changing + changesAwaiting > 0;
    }

    public int getNotStarted() {
        return notStarted;
    }
}

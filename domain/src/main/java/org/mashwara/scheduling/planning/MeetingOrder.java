package org.mashwara.scheduling.planning;

/**
 * A meeting that comes after another one.
 *
 * @param before which of the problem's meetings is the earlier one
 * @param after the later one
 * @param days how many days are at least between them; 1 is the next day
 */
public record MeetingOrder(OrderKind kind, int before, int after, int days) {

    public MeetingOrder {
        if (before == after || days < 1) {
            throw new IllegalArgumentException(before + " before " + after + " by " + days);
        }
    }
}

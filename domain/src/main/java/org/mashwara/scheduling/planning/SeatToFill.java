package org.mashwara.scheduling.planning;

/**
 * A seat at a meeting.
 *
 * @param holder which of the problem's participants
 * @param alternate who would sit for the holder, or {@link #NOBODY}
 * @param presiding who presides: 0 the chair, from 1 on those who succeed it; {@link #NOBODY} never does
 * @param permittedFrom the first day for which a permission to attend can still be had in time; 0 where it needs none
 */
public record SeatToFill(int holder, int alternate, int presiding, int permittedFrom) {

    public static final int NOBODY = -1;

    /** A seat that needs no permission. */
    public SeatToFill(int holder, int alternate, int presiding) {
        this(holder, alternate, presiding, 0);
    }

    /** A member's seat. */
    public static SeatToFill member(int holder, int alternate) {
        return new SeatToFill(holder, alternate, NOBODY);
    }

    /** The chair's seat. */
    public static SeatToFill chair(int holder, int alternate) {
        return new SeatToFill(holder, alternate, 0);
    }

    public boolean isChair() {
        return presiding == 0;
    }

    /** True if the holder may preside over the meeting. */
    public boolean mayPreside() {
        return presiding >= 0;
    }

    public boolean hasAlternate() {
        return alternate != NOBODY;
    }
}

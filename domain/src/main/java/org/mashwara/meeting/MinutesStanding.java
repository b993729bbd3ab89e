package org.mashwara.meeting;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.mashwara.governance.MinutesConfirmation;

/**
 * How the minutes of a closed meeting stand: what follows from the days that have passed.
 *
 * @param closedOn the day on which the meeting was closed
 * @param circulatedOn the day on which they were circulated; null for a draft
 * @param way how they become confirmed; null for a draft
 * @param correctionsUntil the last day for corrections; null for a draft, or where they stay open until the next meeting
 * @param corrections how many corrections have come
 * @param toNote of how many of them nobody has said yet whether they are taken up
 * @param confirmedOn the day of the signature or of the meeting that confirmed them, or null
 * @param nextSitting the day of the next meeting of one of its bodies, once it has sat; null before
 */
public record MinutesStanding(
        LocalDate closedOn,
        LocalDate circulatedOn,
        MinutesConfirmation way,
        LocalDate correctionsUntil,
        int corrections,
        int toNote,
        LocalDate confirmedOn,
        LocalDate nextSitting)
        implements Serializable {

    /** A draft. */
    public static MinutesStanding draft(LocalDate closedOn) {
        return new MinutesStanding(closedOn, null, null, null, 0, 0, null, null);
    }

    /** How far they have come on that day: silence confirms them without anybody's doing. */
    public MinutesState stateOn(LocalDate today) {
        if (circulatedOn == null) {
            return MinutesState.DRAFT;
        }
        return confirmedAsOf(today).isPresent() ? MinutesState.CONFIRMED : MinutesState.CIRCULATED;
    }

    /** Since when they stand confirmed on that day; empty where they don't. */
    public Optional<LocalDate> confirmedAsOf(LocalDate today) {
        return isDeemedOn(today) ? Optional.of(correctionsUntil.plusDays(1)) : Optional.ofNullable(confirmedOn);
    }

    /** True where no correction has come in time, so that they count as confirmed. */
    public boolean isDeemedOn(LocalDate today) {
        return confirmedOn == null && way == MinutesConfirmation.DEEMED && corrections == 0 && isClosedOn(today);
    }

    /** True while members may send corrections. */
    public boolean takesCorrectionsOn(LocalDate today) {
        return stateOn(today) == MinutesState.CIRCULATED && !isClosedOn(today);
    }

    private boolean isClosedOn(LocalDate today) {
        return correctionsUntil != null && today.isAfter(correctionsUntil);
    }

    /**
     * The last day on which the next thing is in time: the circulation, then the confirmation.
     *
     * @param days within how many days after the meeting was closed its minutes are to be circulated
     * @return empty where the next meeting is waited for, which has not sat yet
     */
    public Optional<LocalDate> dueOn(int days) {
        if (circulatedOn == null) {
            return Optional.of(closedOn.plusDays(days));
        }
        return Optional.ofNullable(way == MinutesConfirmation.DEEMED ? correctionsUntil : nextSitting);
    }

    /** True if they are not circulated, or not confirmed, on a later day than {@link #dueOn}. */
    public boolean isOverdueOn(LocalDate today, int days) {
        return stateOn(today) != MinutesState.CONFIRMED
                && dueOn(days).filter(today::isAfter).isPresent();
    }

    /** What has to be done next. */
    public MinutesStep stepOn(LocalDate today) {
        MinutesState state = stateOn(today);
        if (state != MinutesState.CIRCULATED) {
            return state == MinutesState.DRAFT ? MinutesStep.CIRCULATE : MinutesStep.NONE;
        }
        if (toNote > 0) {
            return MinutesStep.NOTE;
        }
        if (way == MinutesConfirmation.DEEMED) {
            return isClosedOn(today) ? MinutesStep.SIGN : MinutesStep.WAIT;
        }
        return nextSitting == null ? MinutesStep.WAIT : MinutesStep.CONFIRM;
    }
}

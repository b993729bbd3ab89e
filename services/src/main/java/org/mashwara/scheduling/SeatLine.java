package org.mashwara.scheduling;

import java.io.Serializable;
import org.mashwara.directory.IncumbencyKind;
import org.mashwara.governance.SeatCapacity;
import org.mashwara.scheduling.slots.Outlook;
import org.mashwara.shared.LocalText;

/**
 * A seat in a slot.
 *
 * @param post its post's name
 * @param outlook what is known
 * @param person the holder, or null
 * @param charge the holder's charge, or null
 * @param telephone the holder's number, or null
 * @param deputyPost name of the post whose holder could be nominated, or null
 */
public record SeatLine(
        long seatId,
        SeatCapacity capacity,
        LocalText post,
        Outlook outlook,
        LocalText person,
        IncumbencyKind charge,
        String telephone,
        LocalText deputyPost)
        implements Serializable {

    public long getSeatId() {
        return seatId;
    }

    public SeatCapacity getCapacity() {
        return capacity;
    }

    public LocalText getPost() {
        return post;
    }

    public Outlook getOutlook() {
        return outlook;
    }

    public LocalText getPerson() {
        return person;
    }

    public IncumbencyKind getCharge() {
        return charge;
    }

    public String getTelephone() {
        return telephone;
    }

    public LocalText getDeputyPost() {
        return deputyPost;
    }

    /** Somebody has to be asked still. */
    public boolean isToBeAsked() {
        return outlook == Outlook.UNKNOWN;
    }
}

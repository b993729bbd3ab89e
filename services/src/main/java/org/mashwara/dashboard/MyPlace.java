package org.mashwara.dashboard;

import java.io.Serializable;
import org.mashwara.governance.SeatCapacity;
import org.mashwara.meeting.PermissionState;
import org.mashwara.shared.LocalText;

/**
 * The invitation of a post for which the person acts.
 *
 * @param version of the invitation, for an answer by one click
 * @param open whether the seat has still to answer, or to answer anew after a transfer
 * @param permission how its permission to attend stands that is waited for; null where none is needed or it is decided,
 *     and where nobody comes for the seat
 */
public record MyPlace(
        long invitationId,
        long version,
        LocalText post,
        SeatCapacity capacity,
        boolean open,
        PermissionState permission)
        implements Serializable {

    public long getInvitationId() {
        return invitationId;
    }

    public long getVersion() {
        return version;
    }

    public LocalText getPost() {
        return post;
    }

    public SeatCapacity getCapacity() {
        return capacity;
    }

    public boolean isOpen() {
        return open;
    }

    /** How its permission to attend stands that is waited for, or null. */
    public PermissionState getPermission() {
        return permission;
    }
}

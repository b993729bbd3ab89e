package org.mashwara.meeting;

import java.util.Set;

/**
 * Seats that have not answered are reminded.
 *
 * @param meetingId the meeting
 * @param invitationIds their invitations
 */
public record InvitationsReminded(long meetingId, Set<Long> invitationIds) {

    public InvitationsReminded {
        invitationIds = Set.copyOf(invitationIds);
    }
}

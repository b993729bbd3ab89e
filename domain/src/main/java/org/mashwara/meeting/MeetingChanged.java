package org.mashwara.meeting;

import java.util.Set;

/**
 * A convened meeting was moved, or its place or mode changed. Its invitations stand, for what it is now; who had
 * answered for what it was may have been asked again.
 *
 * @param meetingId the meeting
 * @param before what stood in the invitations so far
 * @param after what stands now
 * @param reason why, as those invited are told
 * @param sequence the calendars' number of the change
 * @param askedAgain ids of the invitations whose answer was for the earlier time or place and no longer counts
 * @param newlyInvited ids of the invitations of seats that exist only on the new day
 */
public record MeetingChanged(
        long meetingId,
        Arrangement before,
        Arrangement after,
        String reason,
        int sequence,
        Set<Long> askedAgain,
        Set<Long> newlyInvited) {

    public MeetingChanged {
        askedAgain = Set.copyOf(askedAgain);
        newlyInvited = Set.copyOf(newlyInvited);
    }

    /** In what it was changed. */
    public Set<ChangedAspect> aspects() {
        return after.changesFrom(before);
    }
}

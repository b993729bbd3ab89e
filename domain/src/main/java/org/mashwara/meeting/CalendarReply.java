package org.mashwara.meeting;

import java.time.Instant;
import org.mashwara.shared.Require;

/**
 * What a calendar program replied to an invitation, as far as it could be understood.
 *
 * @param uid the calendar entry that it answers, see {@link CalendarEntry}
 * @param sequence the version of the entry that it answers, from 0
 * @param stampedAt when the program wrote it, by its own clock; never later than when it was read
 * @param status what it says
 * @param delegateName who is sent instead, a name or an address; null unless {@link ReplyStatus#DELEGATED}
 * @param comment what the person wrote with it, or null
 * @param proposedStart when it should begin instead; null unless {@link ReplyStatus#COUNTER}
 */
public record CalendarReply(
        String uid,
        int sequence,
        Instant stampedAt,
        ReplyStatus status,
        String delegateName,
        String comment,
        Instant proposedStart) {

    /** The longest comment that is kept. */
    public static final int MAX_COMMENT = 1000;

    public CalendarReply {
        Require.present("uid", uid);
        Require.present("stampedAt", stampedAt);
        Require.present("status", status);
        if (status == ReplyStatus.DELEGATED) {
            Require.present("delegateName", delegateName);
        }
    }
}

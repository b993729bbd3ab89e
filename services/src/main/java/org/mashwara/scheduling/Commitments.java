package org.mashwara.scheduling;

import java.time.Instant;
import java.util.List;

/** Asked when a slot is sought: which meetings are fixed already? The meetings know. */
public interface Commitments {

    /**
     * Meetings that touch the time, but for cancelled ones, with the posts that sit in them, by their start. One query.
     *
     * @param exceptMeeting the meeting for which a slot is sought, or null
     */
    List<Commitment> between(Instant from, Instant until, Long exceptMeeting);
}

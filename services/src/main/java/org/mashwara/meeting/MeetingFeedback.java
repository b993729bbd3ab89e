package org.mashwara.meeting;

import java.util.Optional;

/** What a meeting's page asks of the feedback that followed it; answered by consultation. */
public interface MeetingFeedback {

    /** The newest feedback round about the meeting; empty while nobody was asked. */
    Optional<Long> newestRound(long meetingId);
}

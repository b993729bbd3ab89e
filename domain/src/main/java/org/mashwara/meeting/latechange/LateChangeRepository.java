package org.mashwara.meeting.latechange;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.mashwara.meeting.Meeting;

/** Keeps late changes. */
public interface LateChangeRepository {

    void add(LateChange lateChange);

    /** The one of a meeting that waits for a decision. */
    Optional<LateChange> open(long meetingId);

    /** The one of a meeting that was decided last. */
    Optional<LateChange> lastDecided(long meetingId);

    /** Items carried to the next meeting of one of the bodies that no meeting has taken up yet, in their order. */
    List<ItemChange> carried(Collection<Long> bodyIds);

    /** The next meeting of a body after a moment that is being planned: what is carried goes on its agenda. */
    Optional<Meeting> nextPlanned(long bodyId, Instant after);
}

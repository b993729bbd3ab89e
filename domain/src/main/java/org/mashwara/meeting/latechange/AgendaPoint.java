package org.mashwara.meeting.latechange;

import java.util.List;
import org.mashwara.meeting.Purpose;

/**
 * An agenda item as a late change touches it.
 *
 * @param itemId the item
 * @param purpose what it is for
 * @param minutes the time that it is given
 * @param presenterPost the post that presents it, or null
 * @param substitutes seated posts of the presenter's organisation, in order of precedence
 */
public record AgendaPoint(long itemId, Purpose purpose, int minutes, Long presenterPost, List<Long> substitutes) {

    public AgendaPoint {
        substitutes = List.copyOf(substitutes);
    }
}

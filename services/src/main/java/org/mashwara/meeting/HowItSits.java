package org.mashwara.meeting;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.mashwara.shared.LocalText;

/**
 * How a meeting sits, and what was changed about it since its invitations went out.
 *
 * @param mode how people take part
 * @param joinLink the address over which they join, or null
 * @param venueWithheld the venue is told only when it is released
 * @param venueReleasedAt when it was released, or null
 * @param changes the latest first
 */
public record HowItSits(
        MeetingMode mode, String joinLink, boolean venueWithheld, Instant venueReleasedAt, List<Change> changes)
        implements Serializable {

    public HowItSits {
        changes = List.copyOf(changes);
    }

    /**
     * What was changed.
     *
     * @param by who decided it in the portal
     */
    public record Change(
            Instant at,
            LocalText by,
            String reason,
            Set<ChangedAspect> aspects,
            ReschedulingPreview.Side before,
            ReschedulingPreview.Side after)
            implements Serializable {

        public Change {
            aspects = Set.copyOf(aspects);
        }
    }
}

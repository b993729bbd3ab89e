package org.mashwara.consultation;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.mashwara.programme.ProgressRating;

/**
 * What became of a point after its answer.
 *
 * @param amendments that answer it, the latest first
 * @param rating of the activity's latest progress report since the point was made; null where there is none
 * @param narrative of that report
 * @param reportedAt when
 */
public record Followed(List<Amended> amendments, ProgressRating rating, String narrative, Instant reportedAt)
        implements Serializable {

    /** Nothing came of it yet, or nothing that the person may know. */
    static final Followed NOTHING = new Followed(List.of(), null, null, null);

    public Followed {
        amendments = List.copyOf(amendments);
    }

    /** Without amendments that no meeting has decided: what is drafted or recommended is not public. */
    Followed inPublic() {
        return new Followed(amendments.stream().filter(Amended::isDecided).toList(), rating, narrative, reportedAt);
    }

    /** True if the agency has said more than its answer. */
    public boolean isAnything() {
        return !amendments.isEmpty() || rating != null;
    }
}

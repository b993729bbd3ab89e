package org.mashwara.consultation;

import java.io.Serializable;
import java.time.Instant;
import org.mashwara.programme.ProgressRating;

/**
 * What became of a point after its answer.
 *
 * @param amendmentId the latest amendment that answers it, or null
 * @param kind of the amendment
 * @param state of the amendment
 * @param recommendation its reference, or null
 * @param decision its reference, or null
 * @param versionId the version of the workplan in which the amendment stands, or null
 * @param versionNumber of that version
 * @param rating of the activity's latest progress report since the point was made; null where there is none
 * @param narrative of that report
 * @param reportedAt when
 */
public record Followed(
        Long amendmentId,
        AmendmentKind kind,
        AmendmentState state,
        String recommendation,
        String decision,
        Long versionId,
        Integer versionNumber,
        ProgressRating rating,
        String narrative,
        Instant reportedAt)
        implements Serializable {

    /** Nothing came of it yet, or nothing that the person may know. */
    static final Followed NOTHING = new Followed(null, null, null, null, null, null, null, null, null, null);

    /** Without an amendment that no meeting has decided: what is drafted or recommended is not public. */
    Followed inPublic() {
        return decision != null
                ? this
                : new Followed(null, null, null, null, null, null, null, rating, narrative, reportedAt);
    }

    /** True if the agency has said more than its answer. */
    public boolean isAnything() {
        return amendmentId != null || rating != null;
    }
}

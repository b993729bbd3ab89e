package org.mashwara.programme;

import java.io.Serializable;

/**
 * What of a workplan is asked for; null for no restriction.
 *
 * @param workplanId the workplan; null for the one that covers today
 * @param version the version's number; null for the one in force
 * @param subprogramme code of a subprogramme
 * @param rating the latest rating
 * @param postId a post that the activities concern
 */
public record WorkplanFilter(Long workplanId, Integer version, String subprogramme, ProgressRating rating, Long postId)
        implements Serializable {

    /** The version in force of the workplan that covers today, all of it. */
    public static WorkplanFilter none() {
        return new WorkplanFilter(null, null, null, null, null);
    }

    boolean admits(ActivityRow activity) {
        return (rating == null || activity.rating() == rating)
                && (postId == null || activity.posts().stream().anyMatch(post -> post.id() == postId));
    }
}

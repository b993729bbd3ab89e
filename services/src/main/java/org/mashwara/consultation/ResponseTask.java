package org.mashwara.consultation;

import java.io.Serializable;
import java.time.Instant;
import org.mashwara.shared.Deadline;
import org.mashwara.shared.LocalText;

/**
 * A response that a post still has to give.
 *
 * @param round the round's name
 * @param meeting the reference of the meeting after which it asks or, without one, the code of its first body
 * @param post for which the person acts
 * @param sentBackBy the post that did not approve it and asks to put something right, or null
 * @param onPaper whether it is being entered from a form on paper
 * @param savedAt when a draft was last saved, or null
 * @param activities how many it is asked about
 * @param answered about how many of them something is answered
 */
public record ResponseTask(
        long responseId,
        long roundId,
        LocalText round,
        String meeting,
        LocalText post,
        boolean started,
        LocalText sentBackBy,
        boolean onPaper,
        Instant savedAt,
        Deadline deadline,
        int activities,
        int answered)
        implements Serializable {

    public long getResponseId() {
        return responseId;
    }

    public long getRoundId() {
        return roundId;
    }

    public LocalText getRound() {
        return round;
    }

    public String getMeeting() {
        return meeting;
    }

    public LocalText getPost() {
        return post;
    }

    public boolean isStarted() {
        return started;
    }

    public LocalText getSentBackBy() {
        return sentBackBy;
    }

    public boolean isOnPaper() {
        return onPaper;
    }

    public Instant getSavedAt() {
        return savedAt;
    }

    /** Until when it can be given. */
    public Deadline getDeadline() {
        return deadline;
    }

    public int getActivities() {
        return activities;
    }

    public int getAnswered() {
        return answered;
    }
}

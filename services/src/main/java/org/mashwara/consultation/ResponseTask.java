package org.mashwara.consultation;

import java.io.Serializable;
import java.time.Instant;
import org.mashwara.shared.Deadline;
import org.mashwara.shared.LocalText;

/**
 * A response that a post still has to give or, after it withdrew it, may give again.
 *
 * @param round the round's name
 * @param meeting the reference of the meeting after which it asks or, without one, the code of its first body
 * @param post for which the person acts
 * @param sentBackBy the post that did not approve it and asks to put something right, or null
 * @param onPaper whether it is being entered from a form on paper
 * @param savedAt when a draft was last saved, or null
 * @param withdrawnAt when it was withdrawn, where it may be given again and need not; otherwise null
 * @param countsSince when what counts meanwhile was given, where only a change of it was begun; otherwise null
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
        Instant withdrawnAt,
        Instant countsSince,
        Deadline deadline,
        int activities,
        int answered)
        implements Serializable {

    /**
     * The condition on a response {@code r} of an open round that its office may give it again and need not: it was
     * withdrawn, and no change of it is begun.
     */
    public static final String AGAIN = """
            (r.state = 'WITHDRAWN' and r.standing
                 and not exists (select 1 from response nx where nx.previous_id = r.id
                                    and nx.state in ('DRAFT', 'AWAITING_CLEARANCE')))
            """;

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

    /** When it was withdrawn, where it may be given again and need not; otherwise null. */
    public Instant getWithdrawnAt() {
        return withdrawnAt;
    }

    /** When what counts meanwhile was given, where only a change of it was begun; otherwise null. */
    public Instant getCountsSince() {
        return countsSince;
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

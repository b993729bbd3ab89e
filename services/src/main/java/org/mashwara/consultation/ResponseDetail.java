package org.mashwara.consultation;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.mashwara.shared.LocalText;

/**
 * A seat's response, to fill in, to check, or to read.
 *
 * @param own whether the person may draft for the seat's post
 * @param maySubmit whether the person may also give the response for it
 * @param post the post as named today or, once submitted, as named then
 * @param holder who holds the post today; null while it is vacant
 * @param holderThen once submitted: who held the post then
 * @param savedBy the person whose account saved last, or null
 * @param submittedBy the person whose account submitted it, or null
 * @param delegate whether the person who reads acts for the post as its delegate
 */
public record ResponseDetail(
        long id,
        long version,
        RoundHead round,
        boolean own,
        boolean maySubmit,
        LocalText post,
        LocalText holder,
        LocalText holderThen,
        ResponseState state,
        Instant savedAt,
        LocalText savedBy,
        Instant submittedAt,
        LocalText submittedBy,
        boolean delegate,
        List<ActivityAnswers> activities)
        implements Serializable {

    public ResponseDetail {
        activities = List.copyOf(activities);
    }

    public long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public RoundHead getRound() {
        return round;
    }

    public boolean isOwn() {
        return own;
    }

    public boolean isMaySubmit() {
        return maySubmit;
    }

    public LocalText getPost() {
        return post;
    }

    public LocalText getHolder() {
        return holder;
    }

    public LocalText getHolderThen() {
        return holderThen;
    }

    public ResponseState getState() {
        return state;
    }

    public Instant getSavedAt() {
        return savedAt;
    }

    public LocalText getSavedBy() {
        return savedBy;
    }

    public Instant getSubmittedAt() {
        return submittedAt;
    }

    public LocalText getSubmittedBy() {
        return submittedBy;
    }

    public boolean isDelegate() {
        return delegate;
    }

    public List<ActivityAnswers> getActivities() {
        return activities;
    }

    public boolean isSubmitted() {
        return state == ResponseState.SUBMITTED;
    }

    /** True while it can be filled in. */
    public boolean isFillable() {
        return !isSubmitted() && round.open();
    }

    /** Questions of agreement without an answer. */
    public int getOpenQuestions() {
        return activities.stream().mapToInt(ActivityAnswers::getOpen).sum();
    }

    /** True if anything is answered. */
    public boolean isBegun() {
        return activities.stream().anyMatch(ActivityAnswers::isBegun);
    }
}

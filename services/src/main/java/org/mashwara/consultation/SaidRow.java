package org.mashwara.consultation;

import java.io.Serializable;
import java.time.Instant;
import org.mashwara.shared.LocalText;

/**
 * A comment or proposal with the agency's answer, if there is one.
 *
 * @param activityCode code of the activity or output that it is about; null if it is about none, or hidden
 * @param activity its name, likewise
 * @param subprogramme to which it belongs, likewise
 * @param post the post that said it, as named then; null where it is hidden from the person
 * @param person who held the post then, or null
 * @param submittedAt when it was given; null where the post is hidden
 * @param reply null while it waits
 */
public record SaidRow(
        long answerId,
        String text,
        QuestionKind kind,
        String activityCode,
        LocalText activity,
        LocalText subprogramme,
        long roundId,
        LocalText round,
        String meeting,
        LocalText post,
        LocalText person,
        Instant submittedAt,
        Reply reply)
        implements Serializable {

    public long getAnswerId() {
        return answerId;
    }

    public String getText() {
        return text;
    }

    public QuestionKind getKind() {
        return kind;
    }

    public String getActivityCode() {
        return activityCode;
    }

    public LocalText getActivity() {
        return activity;
    }

    public LocalText getSubprogramme() {
        return subprogramme;
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

    public LocalText getPerson() {
        return person;
    }

    public Instant getSubmittedAt() {
        return submittedAt;
    }

    public Reply getReply() {
        return reply;
    }
}

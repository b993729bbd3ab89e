package org.mashwara.consultation;

import java.io.Serializable;
import java.time.Instant;
import org.mashwara.shared.LocalText;

/**
 * A comment or proposal with the agency's answer, if there is one.
 *
 * @param post the post that said it, as named then
 * @param person who held the post then, or null
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

package org.mashwara.dashboard;

import java.io.Serializable;
import java.time.Instant;
import org.mashwara.consultation.AnsweringTime;
import org.mashwara.shared.Deadline;
import org.mashwara.shared.LocalText;

/**
 * Something to do about a feedback round.
 *
 * @param kind what there is to do
 * @param id of the response to give or to give again, of the clearance, of the recommendation or of a point whose answer is to be
 *     corrected; otherwise of the round, or 0 for all
 * @param round its name, or that of the meeting that recommends; without a meaning for all
 * @param deadline when the round closes; without a meaning for what has no day
 * @param total activities asked about, responses asked for, comments and proposals without an answer, or amendments
 * @param done of these: activities answered, responses given; of what waits for the agency, what is overdue
 * @param post the post that is asked, for responses; otherwise null
 * @param sentBackBy the post that did not approve a response and asks its writer to put something right; otherwise null
 * @param onPaper whether the response to give is being entered from a form on paper
 * @param withdrawnAt when the response that may be given again was withdrawn; otherwise null
 * @param countsSince when what counts meanwhile was given, where only a change of it was begun; otherwise null
 * @param openQuestions questions of the response to give that are not answered; otherwise 0
 */
public record FeedbackLine(
        Kind kind,
        long id,
        LocalText round,
        Deadline deadline,
        int total,
        int done,
        LocalText post,
        LocalText sentBackBy,
        boolean onPaper,
        Instant withdrawnAt,
        Instant countsSince,
        int openQuestions)
        implements Serializable {

    public Kind getKind() {
        return kind;
    }

    public long getId() {
        return id;
    }

    public LocalText getRound() {
        return round;
    }

    public Deadline getDeadline() {
        return deadline;
    }

    public int getTotal() {
        return total;
    }

    public int getDone() {
        return done;
    }

    public LocalText getPost() {
        return post;
    }

    public LocalText getSentBackBy() {
        return sentBackBy;
    }

    public boolean isOnPaper() {
        return onPaper;
    }

    public Instant getWithdrawnAt() {
        return withdrawnAt;
    }

    /** Minutes that the response to give still takes. */
    public int getMinutes() {
        return AnsweringTime.minutes(openQuestions);
    }

    /** What there is to do. */
    public enum Kind {
        /** A response to give. */
        GIVE,
        /** A response that was withdrawn and may be given again. */
        AGAIN,
        /** A response of an office that waits for this person's clearance. */
        CLEAR,
        /** A round that runs: who has not answered. */
        WATCH,
        /** A round that did not open before its time for answers was over. */
        MISSED,
        /** Comments and proposals that wait for the person's answer. */
        ANSWER,
        /** Comments and proposals that wait for an answer of somebody else of the agency. */
        CHASE,
        /** A published answer whose correction came back to those who answer, with a note. */
        CORRECT,
        /** Refusals that somebody else wrote and the person may release. */
        RELEASE,
        /** Comments and proposals for which somebody has to be named to answer. */
        ASSIGN,
        /** Amendments that are recommended to a body in which the person sits and does not only observe, and not decided. */
        DECIDE;

        /** True if it is due by the round's end. */
        public boolean hasDay() {
            return this == GIVE || this == CLEAR || this == WATCH;
        }

        /** True if the person may do it and need not: nothing waits for it. */
        public boolean isOptional() {
            return this == AGAIN;
        }

        /** True if it waits for an answer of the agency, which can be overdue. */
        public boolean isAnswer() {
            return this == ANSWER || this == CHASE || this == RELEASE || this == ASSIGN;
        }
    }
}

package org.mashwara.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.mashwara.shared.BaseEntity;

/**
 * How often each grade was given to a question that is graded about each activity, of agreement or a matrix without
 * options, or to all of them, in a round: in all, for one activity, or by one seat, also within one subprogramme. Follows
 * from the submitted responses and is counted anew whenever one is given or taken back, so that results over many years
 * are read without their answers.
 */
@Entity
@Table(name = "result_tally")
public class ResultTally extends BaseEntity {

    @Column(name = "round_id")
    private Long roundId;

    @Column(name = "question_id")
    private Long questionId;

    @Column(name = "activity_id")
    private Long activityId;

    @Column(name = "subprogramme_id")
    private Long subprogrammeId;

    @Column(name = "seat_id")
    private Long seatId;

    @Column(name = "strongly_disagree")
    private int stronglyDisagree;

    @Column(name = "disagree")
    private int disagree;

    @Column(name = "agree")
    private int agree;

    @Column(name = "strongly_agree")
    private int stronglyAgree;

    @Column(name = "not_my_area")
    private int notMyArea;

    @Column(name = "unanswered")
    private int unanswered;

    protected ResultTally() {}

    public Long getRoundId() {
        return roundId;
    }

    /** Null for the count of all questions. */
    public Long getQuestionId() {
        return questionId;
    }

    /** Null for the count of all activities. */
    public Long getActivityId() {
        return activityId;
    }

    /** Null for the count of all subprogrammes; never set without a seat. */
    public Long getSubprogrammeId() {
        return subprogrammeId;
    }

    /** Null for the count of all seats. */
    public Long getSeatId() {
        return seatId;
    }

    public int getStronglyDisagree() {
        return stronglyDisagree;
    }

    public int getDisagree() {
        return disagree;
    }

    public int getAgree() {
        return agree;
    }

    public int getStronglyAgree() {
        return stronglyAgree;
    }

    public int getNotMyArea() {
        return notMyArea;
    }

    /** How often it was left open in a response that was given. */
    public int getUnanswered() {
        return unanswered;
    }
}

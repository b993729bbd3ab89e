package org.mashwara.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.mashwara.shared.BaseEntity;

/**
 * How often something was answered to a question in a round: in all, about one subject, or by one seat. Kept like {@link
 * ResultTally} for questions of every other kind, and for grades that are not about an activity.
 */
@Entity
@Table(name = "answer_tally")
public class AnswerTally extends BaseEntity {

    @Column(name = "round_id")
    private Long roundId;

    @Column(name = "question_id")
    private Long questionId;

    @Column(name = "counted")
    private String counted;

    @Column(name = "activity_id")
    private Long activityId;

    @Column(name = "output_id")
    private Long outputId;

    @Column(name = "seat_id")
    private Long seatId;

    @Column(name = "said")
    private String said;

    @Column(name = "not_my_area")
    private boolean notMyArea;

    @Column(name = "times")
    private int times;

    protected AnswerTally() {}

    public Long getRoundId() {
        return roundId;
    }

    public Long getQuestionId() {
        return questionId;
    }

    /** What is counted: {@code ROUND}, {@code SUBJECT} or {@code SEAT}. */
    public String getCounted() {
        return counted;
    }

    /** Null unless about an activity. */
    public Long getActivityId() {
        return activityId;
    }

    /** The output itself, or that of the activity; null about neither. */
    public Long getOutputId() {
        return outputId;
    }

    /** Null unless counted by seat. */
    public Long getSeatId() {
        return seatId;
    }

    /**
     * The grade, the number, the day or the options' codes, and {@code GIVEN} for any words or file; null for "not my
     * area" and for what was left open.
     */
    public String getSaid() {
        return said;
    }

    public boolean isNotMyArea() {
        return notMyArea;
    }

    public int getTimes() {
        return times;
    }
}

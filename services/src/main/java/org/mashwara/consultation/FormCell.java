package org.mashwara.consultation;

import java.io.Serializable;
import org.mashwara.shared.LocalText;

/**
 * Room for one answer.
 *
 * @param key names the field: the question and what the answer is about
 * @param activityId what it is about, or null
 * @param outputId what it is about as a whole, or null
 * @param withinId the output that it is about, or to which its activity belongs; or null
 * @param label the activity's name, in a matrix; otherwise null
 * @param value the answer so far
 * @param pointId the comment or proposal that the agency has answered, or null while it has not
 * @param reply the agency's answer, or null while there is none
 */
public record FormCell(
        String key,
        Long activityId,
        Long outputId,
        Long withinId,
        LocalText label,
        GivenValue value,
        Long pointId,
        Reply reply)
        implements Serializable {

    static String key(long questionId, Long activityId, Long outputId) {
        String about = activityId != null ? "-a" + activityId : outputId != null ? "-o" + outputId : "";
        return "q" + questionId + about;
    }

    public String getKey() {
        return key;
    }

    public Long getActivityId() {
        return activityId;
    }

    public Long getOutputId() {
        return outputId;
    }

    public Long getWithinId() {
        return withinId;
    }

    public LocalText getLabel() {
        return label;
    }

    public GivenValue getValue() {
        return value;
    }

    public Long getPointId() {
        return pointId;
    }

    public Reply getReply() {
        return reply;
    }
}

package org.mashwara.consultation;

import java.io.Serializable;
import java.util.List;

/**
 * What a person put in for one question.
 *
 * @param questionId the question
 * @param activityId the activity it is about, or null
 * @param outputId the output it is about, or null
 * @param written as {@link AnswerText} reads it; empty takes the answer back
 */
public record AnswerEntry(long questionId, Long activityId, Long outputId, List<String> written)
        implements Serializable {

    public AnswerEntry {
        written = List.copyOf(written);
    }
}

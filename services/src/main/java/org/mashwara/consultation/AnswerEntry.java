package org.mashwara.consultation;

import java.io.Serializable;

/**
 * What a person put in for one question.
 *
 * @param questionId the question
 * @param agreement the grade, or null for none yet or for a question in words
 * @param text the words, or null
 */
public record AnswerEntry(long questionId, Agreement agreement, String text) implements Serializable {}

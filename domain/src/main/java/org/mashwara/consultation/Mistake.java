package org.mashwara.consultation;

/**
 * Something in a questionnaire that is wrong or unfinished.
 *
 * @param section in which it is, or null if it is nowhere: something that is missing
 * @param question the question, or null if it is the section itself
 * @param detail what it is about, such as the code that a condition names or an option's; or null
 */
public record Mistake(MistakeKind kind, Section section, Question question, String detail) {}

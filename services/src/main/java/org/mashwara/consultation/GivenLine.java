package org.mashwara.consultation;

import java.io.Serializable;

/**
 * The answer to one question about one activity, or its absence.
 *
 * @param reply the agency's answer, or null while there is none
 */
public record GivenLine(QuestionHead question, Agreement agreement, String text, Reply reply) implements Serializable {

    public QuestionHead getQuestion() {
        return question;
    }

    public Agreement getAgreement() {
        return agreement;
    }

    public String getText() {
        return text;
    }

    public Reply getReply() {
        return reply;
    }

    public boolean isBlank() {
        return agreement == null && text == null;
    }
}

package org.mashwara.consultation;

import org.mashwara.shared.Require;

/**
 * What a person put in for one question about one thing, or nothing yet.
 *
 * @param question the question
 * @param about what it is asked about
 * @param value fits the question; {@link AnswerValue#NONE} takes an answer back
 */
public record GivenAnswer(Question question, About about, AnswerValue value) {

    /** @throws org.mashwara.shared.BusinessException as {@link Question#requireFits} */
    public GivenAnswer {
        Require.present("question", question);
        Require.present("about", about);
        Require.present("value", value);
        question.requireFits(value);
    }

    /** What it says in one string, as {@link AnswerValue#content}. */
    public String content() {
        return value.content();
    }

    public boolean isEmpty() {
        return value.isEmpty();
    }
}

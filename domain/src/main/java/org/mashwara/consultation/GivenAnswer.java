package org.mashwara.consultation;

import org.mashwara.shared.Require;

/**
 * What a person put in for one question: a grade or words, or nothing yet.
 *
 * @param question the question
 * @param agreement for a question of agreement: the grade, or null for none yet; otherwise null
 * @param text for a question in words: the words, or null for none; otherwise null
 */
public record GivenAnswer(Question question, Agreement agreement, String text) {

    /** Longest text, in characters. */
    public static final int MAX_TEXT = 4000;

    public GivenAnswer {
        Require.present("question", question);
        Require.that(agreement == null || !question.getKind().isInWords(), "answer.kind");
        text = Require.optionalText(question.getCode(), text, MAX_TEXT);
        Require.that(text == null || question.getKind().isInWords(), "answer.kind");
    }

    public boolean isEmpty() {
        return agreement == null && text == null;
    }
}

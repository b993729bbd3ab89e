package org.mashwara.consultation;

import java.io.Serializable;

/**
 * How all members together answered one question.
 *
 * @param table the answers as a whole; nothing of it is told where it is not shown
 * @param shown false where that would tell who gave a hidden answer, see {@link Anonymity}
 */
public record SharedAnswers(AnswerTable table, boolean shown) implements Serializable {

    /** True where each answer is told with its times; of numbers and days only how many there are. */
    public boolean isCounted() {
        return shown && !table.question().options().isEmpty();
    }

    /** True where it is told only how many there are. */
    public boolean isTyped() {
        return shown && table.question().options().isEmpty();
    }
}

package org.mashwara.consultation;

import java.io.Serializable;
import java.util.List;
import org.mashwara.shared.Page;

/**
 * Answers one by one, the latest first.
 *
 * @param page of at most {@value SingleAnswerQueries#MOST} answers
 * @param more whether there are earlier ones, too
 */
public record SingleAnswers(Page<SingleAnswer> page, boolean more) implements Serializable {

    static SingleAnswers none(int size) {
        return new SingleAnswers(new Page<>(List.of(), 0, 0, size), false);
    }
}

package org.mashwara.consultation;

import java.io.Serializable;
import java.util.List;

/**
 * An answer that could not be saved, while the others were.
 *
 * @param key of the answer's field, as {@link FormCell} names it
 * @param rule the key of the message that says what is wrong
 * @param arguments for its placeholders
 */
public record RefusedAnswer(String key, String rule, List<Serializable> arguments) implements Serializable {

    public RefusedAnswer {
        arguments = List.copyOf(arguments);
    }
}

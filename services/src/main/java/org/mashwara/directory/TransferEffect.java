package org.mashwara.directory;

import java.io.Serializable;
import java.util.List;

/**
 * One thing that a transfer changes, or leaves as it is.
 *
 * @param textKey key of the sentence that says so
 * @param arguments what fills it: texts in two languages, days, instants, numbers
 */
public record TransferEffect(String textKey, List<Serializable> arguments) implements Serializable {

    public TransferEffect {
        arguments = List.copyOf(arguments);
    }

    public static TransferEffect of(String textKey, Serializable... arguments) {
        return new TransferEffect(textKey, List.of(arguments));
    }
}

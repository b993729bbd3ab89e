package org.mashwara.directory;

import java.io.Serializable;
import java.util.List;

/**
 * Something tied to a post that is reorganised.
 *
 * @param kind what it is
 * @param textKey key of the sentence that names it
 * @param arguments what fills it: texts in two languages, days, instants, numbers
 */
public record Touched(Kind kind, String textKey, List<Serializable> arguments) implements Serializable {

    /** What it is; in this order a preview shows it. */
    public enum Kind {
        REGISTER,
        BODY,
        INVITATION,
        ACTION,
        ROUND,
        PROGRAMME,
        STAFF
    }

    public Touched {
        arguments = List.copyOf(arguments);
    }

    public static Touched of(Kind kind, String textKey, Serializable... arguments) {
        return new Touched(kind, textKey, List.of(arguments));
    }
}

package org.mashwara.shared;

import java.io.Serializable;
import java.util.List;

/**
 * How one part of the portal is.
 *
 * @param part key of the part's name: text {@code health.<part>}
 * @param state how it is
 * @param textKey key of the sentence that says so
 * @param arguments what fills it: texts, numbers, instants
 */
public record HealthLine(String part, State state, String textKey, List<Serializable> arguments)
        implements Serializable {

    /** How something is. */
    public enum State {
        WELL,
        /** Goes on, but somebody should look. */
        LOOK,
        /** Does not work. */
        FAILS
    }

    public HealthLine {
        arguments = List.copyOf(arguments);
    }

    public static HealthLine of(String part, State state, String textKey, Serializable... arguments) {
        return new HealthLine(part, state, textKey, List.of(arguments));
    }

    public String getPart() {
        return part;
    }

    public State getState() {
        return state;
    }
}

package org.mashwara.meeting.latechange;

import java.util.List;

/**
 * What speaks against a way out.
 *
 * @param name the consideration's
 * @param cost what it costs
 * @param arguments what its sentence says in particular
 */
public record Reason(String name, int cost, List<Object> arguments) {

    public Reason {
        arguments = List.copyOf(arguments);
    }
}

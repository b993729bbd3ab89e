package org.mashwara.scheduling.slots;

import java.util.List;

/**
 * What speaks against a slot.
 *
 * @param rule name of the rule
 * @param cost what it costs
 * @param arguments what its sentence says in particular
 */
public record Objection(String rule, int cost, List<Object> arguments) {

    public Objection {
        arguments = List.copyOf(arguments);
    }
}

package org.mashwara.scheduling;

import java.io.Serializable;
import java.util.List;

/**
 * What speaks against a slot, to be put into words.
 *
 * @param rule name of the rule; its sentence is {@code slots.rule.<name>}
 * @param cost what it costs; the weightiest come first
 * @param arguments numbers, days, texts and {@link NamesSaid}
 */
public record ObjectionRow(String rule, int cost, List<Serializable> arguments) implements Serializable {

    public ObjectionRow {
        arguments = List.copyOf(arguments);
    }
}

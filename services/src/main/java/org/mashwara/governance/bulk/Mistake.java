package org.mashwara.governance.bulk;

import java.io.Serializable;
import java.util.List;

/**
 * What is wrong with a cell, and what to do about it.
 *
 * @param address where it stands, {@code C12}
 * @param key key of the sentence, without its prefix {@code rule.}
 * @param arguments of the sentence: texts, texts in two languages, whole numbers and days
 */
public record Mistake(String address, String key, List<Serializable> arguments) implements Serializable {

    public Mistake {
        arguments = List.copyOf(arguments);
    }
}

package org.mashwara.consultation;

import java.io.Serializable;
import org.mashwara.shared.LocalText;

/**
 * The results of one question, activity, post …
 *
 * @param key as {@link ResultFilter} takes it
 */
public record ResultGroup(String key, GroupLabel label, Distribution counts) implements Serializable {

    public LocalText name() {
        return label.name();
    }
}

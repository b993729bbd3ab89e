package org.mashwara.shared;

import java.io.Serializable;

/**
 * Something to choose from a list.
 *
 * @param id what is chosen
 * @param name what it is called
 */
public record Choice(long id, LocalText name) implements Serializable {

    public long getId() {
        return id;
    }

    public LocalText getName() {
        return name;
    }
}

package org.mashwara.scheduling;

import java.io.Serializable;
import java.util.List;
import org.mashwara.shared.LocalText;

/** Names of posts that a sentence enumerates. */
public record NamesSaid(List<LocalText> names) implements Serializable {

    public NamesSaid {
        names = List.copyOf(names);
    }
}

package org.mashwara.consultation;

import java.io.Serializable;
import java.util.List;
import org.mashwara.shared.LocalText;

/**
 * To whom a round is addressed, in words.
 *
 * @param names of the posts that are asked or of the subprogrammes by which it is addressed; none where it asks all
 */
public record RoundAddress(AddressedTo to, List<LocalText> names) implements Serializable {

    public RoundAddress {
        names = List.copyOf(names);
    }

    public AddressedTo getTo() {
        return to;
    }

    public List<LocalText> getNames() {
        return names;
    }
}

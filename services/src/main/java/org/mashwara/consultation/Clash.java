package org.mashwara.consultation;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.mashwara.shared.LocalText;

/**
 * An answer that was changed on two devices. Neither is thrown away: the one that is stored stays, the other stays on
 * its device, until the person has chosen.
 *
 * @param key of the answer's field, as {@link FormCell} names it
 * @param theirs what is stored, as the field would hold it
 * @param by the person whose account saved last
 * @param at when
 */
public record Clash(String key, List<String> theirs, LocalText by, Instant at) implements Serializable {

    public Clash {
        theirs = List.copyOf(theirs);
    }
}

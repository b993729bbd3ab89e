package org.mashwara.scheduling;

import java.io.Serializable;
import org.mashwara.shared.LocalText;

/** A journey in the table. */
public record JourneyRow(long id, long version, LocalText from, LocalText to, int days) implements Serializable {

    static JourneyRow of(Journey journey) {
        return new JourneyRow(
                journey.getId(), journey.getVersion(), journey.getFrom(), journey.getTo(), journey.getDays());
    }
}

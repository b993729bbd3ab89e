package org.mashwara.scheduling;

import java.io.Serializable;
import org.mashwara.shared.LocalText;

/**
 * A body for which the person may seek a slot.
 *
 * @param areaId the area it is about, or null
 */
public record BodyChoice(long id, LocalText name, LocalText city, String zone, Long areaId) implements Serializable {

    public long getId() {
        return id;
    }

    public LocalText getName() {
        return name;
    }

    public LocalText getCity() {
        return city;
    }
}

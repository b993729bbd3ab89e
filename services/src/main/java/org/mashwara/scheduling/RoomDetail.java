package org.mashwara.scheduling;

import java.io.Serializable;
import org.mashwara.shared.LocalText;

/** A room to be corrected. */
public record RoomDetail(long id, long version, LocalText name, Long organisationId, LocalText city, int capacity)
        implements Serializable {}

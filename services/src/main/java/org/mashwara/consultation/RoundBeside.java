package org.mashwara.consultation;

import java.io.Serializable;
import java.time.Instant;
import org.mashwara.shared.LocalText;

/** A round about the same workplan version and body, or about the same meeting itself, that is open or planned at present. */
public record RoundBeside(long id, LocalText name, RoundState state, Instant closesAt) implements Serializable {

    public long getId() {
        return id;
    }

    public LocalText getName() {
        return name;
    }

    public boolean isPlanned() {
        return state == RoundState.PLANNED;
    }

    public Instant getClosesAt() {
        return closesAt;
    }
}

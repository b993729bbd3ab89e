package org.mashwara.architecture.broken.domain.governance;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Breaks nothing. */
@Entity
public class Seat {

    @Id
    private Long id;

    public Long id() {
        return id;
    }
}

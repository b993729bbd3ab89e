package org.mashwara.architecture.broken.domain.governance;

import jakarta.inject.Inject;

/** A domain class that is injected into. */
public class InjectedPolicy {

    @Inject
    SeatRepository seats;
}

package org.mashwara.governance;

import org.mashwara.shared.Actor;
import org.mashwara.shared.Role;

/**
 * Who may keep the register of bodies. An administrator keeps bodies, terms of reference and every seat. The TWG
 * Secretariat keeps the seats of the bodies that it serves and their order of precedence, but not the seats of a
 * secretariat: these carry the right to run the body's meetings, which nobody gives or takes for oneself.
 */
public final class BodyAccess {

    private BodyAccess() {}

    /** Bodies and their terms of reference. */
    public static boolean mayKeepBodies(Actor actor) {
        return actor.has(Role.ADMINISTRATOR);
    }

    /** @param served whether a post of the person has the secretariat's seat in the body */
    public static boolean mayKeepSeats(Actor actor, boolean served) {
        return actor.has(Role.ADMINISTRATOR) || (served && actor.has(Role.SECRETARIAT));
    }

    /** Whether the person may give a seat this capacity, or take it away. */
    public static boolean mayGive(Actor actor, boolean served, SeatCapacity capacity) {
        return mayKeepSeats(actor, served) && (capacity != SeatCapacity.SECRETARIAT || actor.has(Role.ADMINISTRATOR));
    }
}

package org.mashwara.directory;

import org.mashwara.shared.Actor;
import org.mashwara.shared.Role;

/**
 * Who sees by what telephone number people are reached: the administrator and the TWG Secretariats, who call them; those
 * who sit in a body together; and everybody their own. Officials' numbers are often private ones.
 */
public final class ContactAccess {

    private ContactAccess() {}

    /**
     * @param personId whose number it is
     * @param sitsTogether whether a post of the person who asks and one of that person sit in the same body
     */
    public static boolean maySeeTelephone(Actor actor, long personId, boolean sitsTogether) {
        return maySeeTelephones(actor, sitsTogether) || actor.personId() == personId;
    }

    /** @param sits whether a post of the person who asks has a seat in the body whose members are listed */
    public static boolean maySeeTelephones(Actor actor, boolean sits) {
        return actor.hasAny(Role.ADMINISTRATOR, Role.SECRETARIAT) || sits;
    }
}

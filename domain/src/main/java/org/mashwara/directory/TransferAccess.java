package org.mashwara.directory;

import org.mashwara.shared.Actor;
import org.mashwara.shared.Role;

/**
 * Who may record that a post changed hands: an administrator for any post; the TWG Secretariat for the posts that sit
 * in the bodies which it serves.
 */
public final class TransferAccess {

    private TransferAccess() {}

    /** @param served whether the post sits in a body in which a post of the person has the secretariat's seat */
    public static boolean mayTransfer(Actor actor, boolean served) {
        return actor.has(Role.ADMINISTRATOR) || (served && actor.has(Role.SECRETARIAT));
    }
}

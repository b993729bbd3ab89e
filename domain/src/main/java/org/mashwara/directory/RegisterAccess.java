package org.mashwara.directory;

import org.mashwara.shared.Actor;
import org.mashwara.shared.Role;

/**
 * Who may keep the register. An administrator may all of it. The TWG Secretariat keeps up what its invitations depend
 * on: the posts that sit in the bodies which it serves, their holders, and people whom nobody else keeps; it may add a
 * post, which then needs a seat to be its own. Organisations, and steps that change several posts at once, are the
 * administrator's.
 */
public final class RegisterAccess {

    private RegisterAccess() {}

    /** Organisations; merging, splitting and ending posts. */
    public static boolean mayReorganise(Actor actor) {
        return actor.has(Role.ADMINISTRATOR);
    }

    /**
     * A post's name and place, and its holders.
     *
     * @param served whether the post sits in a body in which a post of the person has the secretariat's seat
     */
    public static boolean mayKeepPost(Actor actor, boolean served) {
        return TransferAccess.mayTransfer(actor, served);
    }

    /** New posts and new persons. */
    public static boolean mayAdd(Actor actor) {
        return actor.hasAny(Role.ADMINISTRATOR, Role.SECRETARIAT);
    }

    /**
     * A person's names and contact.
     *
     * @param holds whether the person holds any post today
     * @param servedPost whether one of these posts is one that the secretariat serves
     */
    public static boolean mayKeepPerson(Actor actor, boolean holds, boolean servedPost) {
        return actor.has(Role.ADMINISTRATOR) || (actor.has(Role.SECRETARIAT) && (!holds || servedPost));
    }
}

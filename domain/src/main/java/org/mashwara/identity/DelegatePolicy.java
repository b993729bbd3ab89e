package org.mashwara.identity;

import org.mashwara.shared.Actor;
import org.mashwara.shared.Role;

/**
 * Who may appoint and revoke a post's delegates: its holder, the TWG Secretariat and the administrator. A delegate may
 * not appoint others.
 */
public final class DelegatePolicy {

    private DelegatePolicy() {}

    public static boolean mayManage(Actor actor, long postId) {
        return actor.heldPosts().contains(postId) || actor.hasAny(Role.SECRETARIAT, Role.ADMINISTRATOR);
    }
}

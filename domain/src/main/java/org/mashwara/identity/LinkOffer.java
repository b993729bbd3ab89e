package org.mashwara.identity;

import java.util.Collections;
import java.util.Set;
import org.mashwara.shared.Role;

/**
 * To whom a mail offers a link that lets in without a password. A mail promises nothing that the link's page then
 * refuses: whoever has to sign in all the same, or has no account by which feedback is given, is led to the page itself.
 */
public final class LinkOffer {

    private LinkOffer() {}

    /**
     * For somebody who has an account.
     *
     * @param roles of the account; feedback is given by those of counterparts only
     * @param secondFactor whether the account has one, which no link replaces
     * @param needing the roles that need a second factor
     */
    public static boolean isFor(Set<Role> roles, boolean secondFactor, Set<Role> needing) {
        return roles.contains(Role.COUNTERPART) && !secondFactor && Collections.disjoint(roles, needing);
    }

    /**
     * For somebody whose account the link would open: that of a counterpart.
     *
     * @param needing the roles that need a second factor, which is set up with a password
     */
    public static boolean isForNewcomer(Set<Role> needing) {
        return isFor(Set.of(Role.COUNTERPART), false, needing);
    }
}

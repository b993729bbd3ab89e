package org.mashwara.shared;

import java.util.HashSet;
import java.util.Set;

/**
 * Who acts, as the object rules see it today.
 *
 * @param accountId the account
 * @param personId the person whose account it is
 * @param name the person's name, for the record
 * @param roles the account's roles
 * @param heldPosts ids of the posts that the person holds today, by whatever kind of charge
 * @param delegatedPosts ids of the posts for which the account is a delegate today
 */
public record Actor(
        long accountId, long personId, LocalText name, Set<Role> roles, Set<Long> heldPosts, Set<Long> delegatedPosts) {

    public Actor {
        roles = Set.copyOf(roles);
        heldPosts = Set.copyOf(heldPosts);
        delegatedPosts = Set.copyOf(delegatedPosts);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean hasAny(Role... some) {
        for (Role role : some) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }

    /** True if the person holds the post or is its delegate. */
    public boolean actsFor(Long postId) {
        return heldPosts.contains(postId) || delegatedPosts.contains(postId);
    }

    /** Held and delegated posts together. */
    public Set<Long> posts() {
        Set<Long> all = new HashSet<>(heldPosts);
        all.addAll(delegatedPosts);
        return Set.copyOf(all);
    }
}

package org.mashwara.shared;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who acts, as the object rules see it today.
 *
 * @param accountId the account
 * @param personId the person whose account it is
 * @param name the person's name, for the record
 * @param roles the account's roles
 * @param heldPosts ids of the posts that the person holds today, by whatever kind of charge
 * @param delegations how far the account may go today for the posts of which it is a delegate, by the post's id
 * @param only the one thing that is reached, where the person came by a signed link; null for whoever signed in
 */
public record Actor(
        long accountId,
        long personId,
        LocalText name,
        Set<Role> roles,
        Set<Long> heldPosts,
        Map<Long, DelegateScope> delegations,
        Only only) {

    public Actor {
        roles = Set.copyOf(roles);
        heldPosts = Set.copyOf(heldPosts);
        delegations = Map.copyOf(delegations);
    }

    /** Somebody who signed in. */
    public Actor(
            long accountId,
            long personId,
            LocalText name,
            Set<Role> roles,
            Set<Long> heldPosts,
            Map<Long, DelegateScope> delegations) {
        this(accountId, personId, name, roles, heldPosts, delegations, null);
    }

    /** With delegations that go all the way to answering. */
    public Actor(
            long accountId,
            long personId,
            LocalText name,
            Set<Role> roles,
            Set<Long> heldPosts,
            Set<Long> delegatedPosts) {
        this(
                accountId,
                personId,
                name,
                roles,
                heldPosts,
                delegatedPosts.stream().collect(Collectors.toMap(Function.identity(), post -> DelegateScope.ANSWER)));
    }

    /**
     * The same person as a signed link admits it: as a counterpart, for one post, to one thing. Without a right to act for
     * the post nothing is left.
     */
    public Actor admittedTo(Only thing) {
        Long postId = thing.postId();
        Set<Role> counterpart = roles.contains(Role.COUNTERPART) ? Set.of(Role.COUNTERPART) : Set.of();
        Set<Long> held = heldPosts.contains(postId) ? Set.of(postId) : Set.of();
        Map<Long, DelegateScope> delegated =
                delegations.containsKey(postId) ? Map.of(postId, delegations.get(postId)) : Map.of();
        return new Actor(accountId, personId, name, counterpart, held, delegated, thing);
    }

    /** True where the person did not sign in but came by a signed link, which leads to one thing. */
    public boolean byLink() {
        return only != null;
    }

    /**
     * True unless the person came by a signed link that leads to something else.
     *
     * @param postId whose part of the thing it is
     */
    public boolean reaches(String kind, Long id, Long postId) {
        return only == null
                || only.kind().equals(kind)
                        && Long.valueOf(only.id()).equals(id)
                        && Long.valueOf(only.postId()).equals(postId);
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

    /** True if the person holds the post or is a delegate who may answer for it: may do all that the post may do. */
    public boolean actsFor(Long postId) {
        return may(DelegateScope.ANSWER, postId);
    }

    /** True if the person may save drafts for the post. */
    public boolean draftsFor(Long postId) {
        return may(DelegateScope.DRAFT, postId);
    }

    /** True if the person may see what the post may see. */
    public boolean seesFor(Long postId) {
        return may(DelegateScope.SEE, postId);
    }

    /** Ids of the posts of which the account is a delegate, however far it may go. */
    public Set<Long> delegatedPosts() {
        return delegations.keySet();
    }

    /** Held and delegated posts together: those for which the person may at least see. */
    public Set<Long> posts() {
        return posts(DelegateScope.SEE);
    }

    /** Held posts, and those for which the person may go as far as that. */
    public Set<Long> posts(DelegateScope scope) {
        Set<Long> all = new HashSet<>(heldPosts);
        delegations.forEach((post, given) -> {
            if (given.covers(scope)) {
                all.add(post);
            }
        });
        return Set.copyOf(all);
    }

    /** Held posts, and those for which the person may answer: the posts for which {@link #actsFor} is true. */
    public Set<Long> actingPosts() {
        return posts(DelegateScope.ANSWER);
    }

    private boolean may(DelegateScope scope, Long postId) {
        return heldPosts.contains(postId)
                || (delegations.containsKey(postId) && delegations.get(postId).covers(scope));
    }
}

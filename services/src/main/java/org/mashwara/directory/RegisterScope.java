package org.mashwara.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.mashwara.shared.Actor;
import org.mashwara.shared.Actors;
import org.mashwara.shared.NotFoundException;

/** Asks {@link RegisterAccess} about whoever acts, with what other features know of a post. */
@ApplicationScoped
class RegisterScope {

    @Inject
    private TransferScope served;

    @Inject
    private IncumbencyRepository incumbencies;

    @Inject
    private SharedBodies bodies;

    @Inject
    private Actors actors;

    @Inject
    private Clock clock;

    boolean mayReorganise() {
        return RegisterAccess.mayReorganise(actors.current());
    }

    boolean mayAdd() {
        return RegisterAccess.mayAdd(actors.current());
    }

    boolean mayKeepPost(long postId) {
        return served.covers(actors.current(), postId, today());
    }

    boolean mayKeepPerson(long personId) {
        return RegisterAccess.mayKeepPerson(actors.current(), true, false)
                || mayKeep(incumbencies.postsHeldBy(personId, today()));
    }

    /** Whether somebody's entry is this person's to keep who holds these posts today. */
    boolean mayKeep(List<Long> heldPosts) {
        Actor actor = actors.current();
        return RegisterAccess.mayKeepPerson(actor, true, false)
                || RegisterAccess.mayKeepPerson(
                        actor, !heldPosts.isEmpty(), served.coversOneOf(actor, heldPosts, today()));
    }

    /** Whether whoever asks may see by what number a person is reached. At most one query. */
    boolean maySeeTelephone(long personId) {
        Actor actor = actors.current();
        return ContactAccess.maySeeTelephone(actor, personId, false)
                || !actor.posts().isEmpty()
                        && ContactAccess.maySeeTelephone(
                                actor, personId, bodies.sitTogether(actor.posts(), personId, today()));
    }

    /** @throws NotFoundException if the post is not this person's to keep */
    void requireKept(long postId) {
        if (!mayKeepPost(postId)) {
            throw new NotFoundException("post", postId);
        }
    }

    /** @throws NotFoundException if the person is not this person's to keep */
    void requireKeptPerson(long personId) {
        if (!mayKeepPerson(personId)) {
            throw new NotFoundException("person", personId);
        }
    }

    /** @throws NotFoundException if new entries are not this person's to make, nor unused ones to remove */
    void requireAdding() {
        if (!mayAdd()) {
            throw new NotFoundException("register", null);
        }
    }

    String nameToday(Post post) {
        return post.nameOn(today()).getEn();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}

package org.mashwara.scheduling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.mashwara.directory.Person;
import org.mashwara.directory.Post;
import org.mashwara.directory.PostRepository;
import org.mashwara.shared.Actor;
import org.mashwara.shared.Actors;
import org.mashwara.shared.NotFoundException;

/** Whose time somebody may speak of: one's own, and that of the posts for which one acts. */
@ApplicationScoped
class AvailabilityOwners {

    @Inject
    private PostRepository register;

    @Inject
    private Actors actors;

    /** A person, or else a post. */
    record Owner(Person person, Post post) {

        Long personId() {
            return person == null ? null : person.getId();
        }

        Long postId() {
            return post == null ? null : post.getId();
        }

        Availability says(
                Knowledge knowledge,
                Instant from,
                Instant until,
                ZoneId zone,
                LocalDate weeklyUntil,
                AvailabilitySource source,
                long account,
                Instant now) {
            return person != null
                    ? Availability.of(person, knowledge, from, until, zone, weeklyUntil, source, account, now)
                    : Availability.of(post, knowledge, from, until, zone, weeklyUntil, source, account, now);
        }
    }

    /**
     * The person who acts, or a post.
     *
     * @param postId null for the person
     * @throws NotFoundException if the person does not act for the post
     */
    Owner of(Long postId) {
        Actor actor = actors.current();
        if (postId == null) {
            return new Owner(
                    register.findPerson(actor.personId())
                            .orElseThrow(() -> new NotFoundException("person", actor.personId())),
                    null);
        }
        if (!actor.actsFor(postId)) {
            throw new NotFoundException("availability of post", postId);
        }
        return new Owner(null, register.find(postId).orElseThrow(() -> new NotFoundException("post", postId)));
    }

    boolean mayChange(Availability said) {
        Actor actor = actors.current();
        return said.getPerson() != null
                ? said.getPerson().getId() == actor.personId()
                : actor.actsFor(said.getPost().getId());
    }
}

package org.mashwara.scheduling;

import static org.mashwara.shared.Roles.AGENCY_HEAD;
import static org.mashwara.shared.Roles.COUNTERPART;
import static org.mashwara.shared.Roles.SECRETARIAT;
import static org.mashwara.shared.Roles.SUBPROGRAMME_LEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.mashwara.directory.PostRepository;
import org.mashwara.shared.Actor;
import org.mashwara.shared.Actors;
import org.mashwara.shared.Choice;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Page;

/** What people have said of their own time, and of that of the posts for which they act. */
@Stateless
@RolesAllowed({COUNTERPART, SECRETARIAT, SUBPROGRAMME_LEAD, AGENCY_HEAD})
public class AvailabilityQueries {

    @Inject
    private AvailabilityRepository repository;

    @Inject
    private FollowedCalendarRepository feeds;

    @Inject
    private PostRepository register;

    @Inject
    private Actors actors;

    @Inject
    private Clock clock;

    /** The posts for which the person acts, by their names. One query. */
    public List<Choice> posts() {
        LocalDate today = LocalDate.now(clock);
        return register.withNames(actors.current().actingPosts()).stream()
                .map(post -> new Choice(post.getId(), post.nameOn(today)))
                .sorted(Comparator.comparing(choice -> choice.name().getEn()))
                .toList();
    }

    /**
     * The calendar that is followed for the person, or for a post; null for none. One query.
     *
     * @param postId the post, or null for the person's own time
     * @throws NotFoundException if the person does not act for the post
     */
    public FeedRow feed(Long postId) {
        Actor actor = actors.current();
        if (postId != null && !actor.actsFor(postId)) {
            throw new NotFoundException("calendar feed of post", postId);
        }
        return feeds.of(postId == null ? actor.personId() : null, postId)
                .map(FeedRow::of)
                .orElse(null);
    }

    /**
     * What is known from now on, the nearest first. One query beyond the count.
     *
     * @param postId the post, or null for the person's own time
     * @param first index of the first row, from 0
     * @param size at most {@link Page#MAX_SIZE}
     * @throws NotFoundException if the person does not act for the post
     */
    public Page<AvailabilityRow> upcoming(Long postId, int first, int size) {
        Actor actor = actors.current();
        if (postId != null && !actor.actsFor(postId)) {
            throw new NotFoundException("availability of post", postId);
        }
        Long personId = postId == null ? actor.personId() : null;
        int from = Math.max(0, first);
        int most = Math.max(1, Math.min(size, Page.MAX_SIZE));
        return new Page<>(
                repository.from(personId, postId, clock.instant(), from, most).stream()
                        .map(AvailabilityRow::of)
                        .toList(),
                repository.countFrom(personId, postId, clock.instant()),
                from,
                most);
    }
}

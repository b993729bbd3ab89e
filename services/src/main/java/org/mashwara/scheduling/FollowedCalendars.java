package org.mashwara.scheduling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.mashwara.shared.NotFoundException;

/** The calendars that are followed for the person who acts, and for the posts for which that person acts. */
@ApplicationScoped
class FollowedCalendars {

    @Inject
    private FollowedCalendarRepository feeds;

    @Inject
    private AvailabilityRepository availability;

    @Inject
    private AvailabilityOwners owners;

    @Inject
    private Clock clock;

    /** @throws NotFoundException if the person does not act for the post, or nothing is followed */
    FollowedCalendar own(Long postId) {
        AvailabilityOwners.Owner owner = owners.of(postId);
        return feeds.of(owner.personId(), owner.postId())
                .orElseThrow(() -> new NotFoundException("calendar feed of post", postId));
    }

    /** @throws NotFoundException if the person does not act for the post */
    FollowedCalendar ownOrNew(Long postId, long account) {
        AvailabilityOwners.Owner owner = owners.of(postId);
        return feeds.of(owner.personId(), owner.postId())
                .orElseGet(() -> new FollowedCalendar(owner.person(), owner.post(), account));
    }

    void keep(FollowedCalendar feed) {
        if (feed.getId() == null) {
            feeds.add(feed);
        }
    }

    /** With the times that came from it. */
    void forget(FollowedCalendar feed) {
        boolean ofPost = feed.getPerson() == null;
        availability.forget(
                AvailabilitySource.FEED,
                ofPost ? null : feed.getPerson().getId(),
                ofPost ? feed.getPost().getId() : null,
                clock.instant());
        feeds.remove(feed);
    }
}

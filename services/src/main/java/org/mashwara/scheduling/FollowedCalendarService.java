package org.mashwara.scheduling;

import static org.mashwara.shared.Roles.AGENCY_HEAD;
import static org.mashwara.shared.Roles.COUNTERPART;
import static org.mashwara.shared.Roles.SECRETARIAT;
import static org.mashwara.shared.Roles.SUBPROGRAMME_LEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.mashwara.shared.Actors;
import org.mashwara.shared.Command;
import org.mashwara.shared.CommandContext;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.SecretBox;

/** People have their busy times fetched from a calendar on the web: their own, or that of a post for which they act. */
@Stateless
@Command
@RolesAllowed({COUNTERPART, SECRETARIAT, SUBPROGRAMME_LEAD, AGENCY_HEAD})
public class FollowedCalendarService {

    @Inject
    private FollowedCalendars feeds;

    @Inject
    private SecretBox secrets;

    @Inject
    private Actors actors;

    @Inject
    private CommandContext context;

    @Inject
    private Clock clock;

    @Inject
    private Event<FeedFetcher.Wanted> wanted;

    /**
     * Follows a calendar, in place of the one that was followed before. It is fetched at once, then every hour; a
     * failure is shown where it was entered.
     *
     * @param postId the post for which the person acts, or null for the person's own time
     * @param address of the calendar
     * @param tellsAll true if it tells all, so that other times are free
     * @throws NotFoundException if the person does not act for the post
     * @throws org.mashwara.shared.BusinessException {@code feed.address}
     */
    public void follow(Long postId, String address, boolean tellsAll) {
        FeedAddress wellFormed = FeedAddress.of(address);
        FollowedCalendar feed = feeds.ownOrNew(postId, actors.current().accountId());
        feed.follow(
                wellFormed,
                secrets.seal(wellFormed.uri().toString().getBytes(StandardCharsets.UTF_8), FeedLedger.PURPOSE),
                tellsAll,
                clock.instant());
        feeds.keep(feed);
        tell(feed, postId);
        wanted.fire(new FeedFetcher.Wanted(feed.getId()));
    }

    /**
     * Follows it no longer; the busy times that came from it are forgotten.
     *
     * @param version as the page showed it
     * @throws NotFoundException if there is none
     */
    public void leave(Long postId, long version) {
        FollowedCalendar feed = feeds.own(postId);
        feed.requireVersion(version);
        tell(feed, postId);
        feeds.forget(feed);
    }

    private void tell(FollowedCalendar feed, Long postId) {
        if (postId != null) {
            context.forPost(postId);
        }
        context.about("calendar", feed.getId(), feed.getHost());
    }
}

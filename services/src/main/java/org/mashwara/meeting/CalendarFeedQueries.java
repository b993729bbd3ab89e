package org.mashwara.meeting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.mashwara.identity.LinkPurpose;
import org.mashwara.identity.SignedLink;
import org.mashwara.identity.SignedLinkRepository;
import org.mashwara.shared.Actors;
import org.mashwara.shared.Roles;

/** Whether the person's calendar can be read at a secret address. */
@Stateless
@RolesAllowed({Roles.COUNTERPART, Roles.SECRETARIAT, Roles.SUBPROGRAMME_LEAD, Roles.AGENCY_HEAD})
public class CalendarFeedQueries {

    @Inject
    private SignedLinkRepository links;

    @Inject
    private Actors actors;

    /** Since when there is an address; nothing where there is none. One query. */
    public Optional<Instant> since() {
        return links
                .openOf(
                        LinkPurpose.CALENDAR,
                        CalendarFeedService.ACCOUNT,
                        actors.current().accountId())
                .stream()
                .map(SignedLink::getCreatedAt)
                .findFirst();
    }
}

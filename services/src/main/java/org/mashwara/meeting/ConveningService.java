package org.mashwara.meeting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.mashwara.directory.PostRepository;
import org.mashwara.shared.Command;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Roles;

/** The TWG Secretariat calls a meeting. Who would be invited says {@link MeetingQueries#convening} beforehand. */
@Stateless
@Command
@RolesAllowed(Roles.SECRETARIAT)
public class ConveningService {

    @Inject
    private MeetingDesk desk;

    @Inject
    private Seating seating;

    @Inject
    private PostRepository posts;

    @Inject
    private MeetingRepository meetings;

    @Inject
    private Clock clock;

    @Inject
    private Event<MeetingConvened> convened;

    /**
     * Invites every seat that the meeting's bodies have on its date.
     *
     * @param version the meeting's, as the check page showed it
     * @param conveners who calls it, alone or jointly
     * @throws org.mashwara.shared.BusinessException as {@link Meeting#convene}; {@code meeting.noTerms} where a body has
     *     no terms of reference on that date
     */
    public void convene(long meetingId, long version, List<ConvenerEntry> conveners) {
        Meeting meeting = desk.toConduct(meetingId, version);
        seating.terms(meeting);
        meeting.convene(
                conveners.stream().map(this::convener).toList(), seating.seatsToInvite(meeting), clock.instant());
        meetings.settle();
        convened.fire(new MeetingConvened(meetingId));
    }

    private Convener convener(ConvenerEntry entry) {
        return new Convener(
                posts.findOrganisation(entry.organisationId())
                        .orElseThrow(() -> new NotFoundException("organisation", entry.organisationId())),
                entry.noticeNumber(),
                entry.noticeDated(),
                desk.keep(entry.scan()));
    }
}

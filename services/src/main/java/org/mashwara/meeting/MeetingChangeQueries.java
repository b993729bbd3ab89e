package org.mashwara.meeting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mashwara.governance.SeatHolder;
import org.mashwara.shared.Actors;
import org.mashwara.shared.Choice;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Roles;

/** What changing a convened meeting would do, before it is done; for those who conduct it. */
@Stateless
@RolesAllowed(Roles.SECRETARIAT)
public class MeetingChangeQueries {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Inject
    private MeetingDetails details;

    @Inject
    private Seating seating;

    @Inject
    private MeetingChanges changes;

    @Inject
    private MeetingMessages messages;

    @Inject
    private Actors actors;

    @Inject
    private Clock clock;

    /**
     * What moving the meeting, or changing its place or mode, would do.
     *
     * @throws NotFoundException unless the person conducts it
     * @throws org.mashwara.shared.BusinessException as {@link Meeting#reschedule}
     */
    public ReschedulingPreview rescheduling(long meetingId, ReschedulingPlan plan) {
        SeenMeeting seen = conducted(meetingId);
        Meeting meeting = seen.meeting();
        Arrangement to = changes.arrangement(meeting, plan);
        String reason = meeting.requireReschedulable(to, plan.reason(), clock.instant());
        List<SeatHolder> holders = seating.holdersOn(meeting, to.slot().day());
        return new ReschedulingPreview(
                meeting.getVersion(),
                ReschedulingPreview.Side.of(meeting.arrangement()),
                ReschedulingPreview.Side.of(to),
                to.changesFrom(meeting.arrangement()),
                seats(seen, holders, to),
                lapsing(seen, holders),
                taken(meeting, to),
                messages.change(meeting, to, reason, holders));
    }

    /**
     * The invitations that convening would send.
     *
     * @param conveners ids of the organisations that would call it
     */
    public List<MessagePreview> invitations(long meetingId, List<Long> conveners) {
        SeenMeeting seen = conducted(meetingId);
        List<LocalText> names = details.convening(seen).organisations().stream()
                .filter(choice -> conveners.contains(choice.id()))
                .map(Choice::name)
                .toList();
        return messages.invitations(seen.meeting(), seen.holders(), names);
    }

    /** What releasing the venue would do. Five queries. */
    public VenuePreview venueRelease(long meetingId) {
        SeenMeeting seen = conducted(meetingId);
        Meeting meeting = seen.meeting();
        return new VenuePreview(
                meeting.getVersion(),
                meeting.getReference().toString(),
                meeting.getRoom().getName(),
                meeting.getRoom().getCity(),
                meeting.canReleaseVenue(),
                meeting.canReleaseVenue() ? messages.venueRelease(meeting, seen.holders()) : List.of());
    }

    /** The mails that would call the meeting off; none while it is planned. */
    public List<MessagePreview> cancellation(long meetingId) {
        SeenMeeting seen = conducted(meetingId);
        return seen.meeting().wasConvened() ? messages.cancellation(seen.meeting(), seen.holders()) : List.of();
    }

    private SeenMeeting conducted(long meetingId) {
        SeenMeeting seen = details.seen(meetingId, actors.current());
        if (!seen.access().mayConduct(actors.current())) {
            throw new NotFoundException("meeting", meetingId);
        }
        return seen;
    }

    private static List<ReschedulingPreview.SeatChange> seats(
            SeenMeeting seen, List<SeatHolder> holders, Arrangement to) {
        boolean again = to.asksAgain(seen.meeting().arrangement());
        Map<Long, Invitation> invitations = new HashMap<>();
        seen.meeting()
                .getInvitations()
                .forEach(each -> invitations.put(each.getSeat().getId(), each));
        return holders.stream()
                .map(holder -> {
                    Invitation invitation = invitations.get(holder.seat().getId());
                    InvitationAnswer answer =
                            invitation == null ? InvitationAnswer.NOT_ANSWERED : invitation.answerOf(holder);
                    return new ReschedulingPreview.SeatChange(
                            holder.postName(),
                            holder.personName(),
                            answer,
                            again && answer != InvitationAnswer.NOT_ANSWERED,
                            invitation == null);
                })
                .toList();
    }

    private static List<LocalText> lapsing(SeenMeeting seen, List<SeatHolder> holders) {
        Set<Long> there = holders.stream().map(holder -> holder.seat().getId()).collect(Collectors.toSet());
        return seen.holders().stream()
                .filter(holder -> !there.contains(holder.seat().getId()))
                .map(SeatHolder::postName)
                .toList();
    }

    private boolean taken(Meeting meeting, Arrangement to) {
        return entityManager
                        .createQuery(
                                "select count(m) from Meeting m where m.room = :room and m.id <> :id and m.state <>"
                                        + " :cancelled and m.slot.startsAt < :until and m.slot.endsAt > :from",
                                Long.class)
                        .setParameter("room", to.room())
                        .setParameter("id", meeting.getId())
                        .setParameter("cancelled", MeetingState.CANCELLED)
                        .setParameter("from", to.slot().getStartsAt())
                        .setParameter("until", to.slot().getEndsAt())
                        .getSingleResult()
                > 0;
    }
}

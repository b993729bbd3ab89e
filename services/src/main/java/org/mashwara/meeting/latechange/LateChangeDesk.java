package org.mashwara.meeting.latechange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mashwara.governance.GoverningBody;
import org.mashwara.governance.SeatCapacity;
import org.mashwara.governance.SeatHolder;
import org.mashwara.meeting.AgendaItem;
import org.mashwara.meeting.Meeting;
import org.mashwara.meeting.MeetingBody;
import org.mashwara.meeting.MeetingRepository;
import org.mashwara.meeting.MeetingState;
import org.mashwara.meeting.Seating;
import org.mashwara.scheduling.AroundMeeting;
import org.mashwara.scheduling.OtherSlot;
import org.mashwara.scheduling.OtherSlots;
import org.mashwara.scheduling.TimeSlot;
import org.mashwara.scheduling.slots.SlotAssessment;
import org.mashwara.scheduling.slots.TermsInTime;
import org.mashwara.shared.Actor;
import org.mashwara.shared.Actors;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.CommandContext;
import org.mashwara.shared.NotFoundException;

/** Lays out a convened meeting in which somebody can't come, and weighs the ways out. */
@ApplicationScoped
class LateChangeDesk {

    /** How many other slots are offered. */
    private static final int SLOTS = 3;

    @Inject
    private OtherSlots slots;

    @Inject
    private Seating seating;

    @Inject
    private MeetingRepository meetings;

    @Inject
    private Actors actors;

    @Inject
    private CommandContext context;

    /**
     * A meeting with its ways out.
     *
     * @param holders the invited seats with their holders on the meeting date, in order of precedence
     */
    record Weighed(
            Meeting meeting,
            List<SeatHolder> holders,
            LateChangeAccess access,
            Situation situation,
            AroundMeeting around,
            WaysOut ways) {

        SeatHolder holder(long seatId) {
            return holders.stream()
                    .filter(each -> each.seat().getId() == seatId)
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("a seat that is not invited"));
        }

        boolean isOpen() {
            return meeting.getState() == MeetingState.CONVENED;
        }

        /** All ways, each with who would preside. */
        List<WayDecision.Offered> offered() {
            return ways.ranked().stream()
                    .map(ranked -> new WayDecision.Offered(
                            ranked,
                            ranked.way()
                                    .presidingSeat()
                                    .flatMap(id -> holders.stream()
                                            .map(SeatHolder::seat)
                                            .filter(seat -> seat.getId().equals(id))
                                            .findFirst())
                                    .orElse(null)))
                    .toList();
        }
    }

    /**
     * A convened meeting with its ways out, kept for this transaction alone, for whoever may decide.
     *
     * @throws NotFoundException also where nobody has been invited yet
     */
    Weighed toDecide(long meetingId, ToldEntry told) {
        Meeting meeting = meetings.findForUpdate(meetingId)
                .filter(Meeting::wasConvened)
                .orElseThrow(() -> new NotFoundException("meeting", meetingId));
        Actor actor = actors.current();
        Weighed weighed = weigh(meeting, told);
        if (!weighed.access().mayDecide(actor)) {
            throw new NotFoundException("meeting", meetingId);
        }
        weighed.holders().stream()
                .filter(holder -> holder.seat().getCapacity().presides()
                        || holder.seat().getCapacity() == SeatCapacity.SECRETARIAT)
                .map(holder -> holder.seat().getPost().getId())
                .filter(actor::actsFor)
                .findFirst()
                .ifPresent(context::forPost);
        context.about("meeting", meetingId, meeting.getReference().toString());
        return weighed;
    }

    /**
     * The meeting as it was shown; the decision counts as a change of it.
     *
     * @throws org.mashwara.shared.StaleEditException if it has changed since
     */
    void asShown(Meeting meeting, long version) {
        meeting.requireVersion(version);
        meetings.touch(meeting);
    }

    /** The same without other slots, as the answers say; empty where a body has no terms of reference. Three queries. */
    Optional<Situation> situation(Meeting meeting) {
        Map<Long, TermsInTime> terms = new HashMap<>();
        seating.knownTerms(meeting)
                .forEach((body, found) -> terms.put(
                        body,
                        new TermsInTime(
                                found.getPeriod(),
                                found.getQuorumRule(),
                                found.getSuccession(),
                                found.getDispatchDays())));
        boolean complete = meeting.getBodies().stream()
                .allMatch(sitting -> terms.containsKey(sitting.getBody().getId()));
        List<SeatHolder> holders = seating.places(meeting).holders();
        return complete
                ? Optional.of(situation(meeting, holders, terms, Told.nothing(), List.of(), null))
                : Optional.empty();
    }

    private static Situation situation(
            Meeting meeting,
            List<SeatHolder> holders,
            Map<Long, TermsInTime> terms,
            Told told,
            List<SlotAssessment> others,
            Instant parentSits) {
        return new Situation(
                meeting.getSlot(),
                meeting.getMode().hasLink(),
                meeting.getBodies().stream()
                        .map(sitting -> body(meeting, sitting.getBody(), terms, holders))
                        .toList(),
                meeting.getAgenda().stream().map(item -> point(item, holders)).toList(),
                told,
                others,
                parentSits);
    }

    /**
     * Weighs the ways out of a convened meeting. Four queries.
     *
     * @throws BusinessException {@code meeting.noTerms} where a body has no terms of reference on its date
     */
    Weighed weigh(Meeting meeting, ToldEntry told) {
        return weigh(meeting, told, SLOTS);
    }

    /** The same for the ways that leave the meeting on its day; their ranks are among themselves. Four queries. */
    Weighed weighOnItsDay(Meeting meeting, ToldEntry told) {
        return weigh(meeting, told, 0);
    }

    private Weighed weigh(Meeting meeting, ToldEntry told, int others) {
        List<GoverningBody> bodies =
                meeting.getBodies().stream().map(MeetingBody::getBody).toList();
        AroundMeeting around = slots.around(
                bodies,
                meeting.getId(),
                meeting.getSlot(),
                meeting.getRoom().getCity().getEn(),
                others);
        Set<Long> invited = meeting.getInvitations().stream()
                .map(invitation -> invitation.getSeat().getId())
                .collect(Collectors.toSet());
        List<SeatHolder> holders = around.holdersOn(meeting.getSlot().day()).stream()
                .filter(holder -> invited.contains(holder.seat().getId()))
                .toList();
        Situation situation = situation(
                meeting,
                holders,
                around.terms(),
                told.on(meeting.getSlot()),
                around.others().stream().map(OtherSlot::said).toList(),
                parentSits(bodies, meeting.getSlot(), around));
        Set<Long> presiding = holders.stream()
                .filter(holder -> holder.seat().getCapacity().presides())
                .map(holder -> holder.seat().getPost().getId())
                .collect(Collectors.toSet());
        return new Weighed(
                meeting,
                holders,
                new LateChangeAccess(seating.access(meeting, around.seats()), presiding),
                situation,
                around,
                WaysOut.of(situation));
    }

    private static BodyThen body(
            Meeting meeting, GoverningBody body, Map<Long, TermsInTime> terms, List<SeatHolder> holders) {
        TermsInTime inForce = Optional.ofNullable(terms.get(body.getId()))
                .orElseThrow(() -> new BusinessException("meeting.noTerms", body.getName()));
        return new BodyThen(body.getId(), inForce.quorum(), inForce.succession(), meeting.standings(body, holders));
    }

    private static AgendaPoint point(AgendaItem item, List<SeatHolder> holders) {
        return new AgendaPoint(
                item.getId(),
                item.getPurpose(),
                item.getMinutes(),
                item.getPresenter() == null ? null : item.getPresenter().getId(),
                item.getPresenter() == null
                        ? List.of()
                        : holders.stream()
                                .map(holder -> holder.seat().getPost())
                                .filter(post -> post.getOrganisation()
                                                .equals(item.getPresenter().getOrganisation())
                                        && !post.equals(item.getPresenter()))
                                .map(post -> post.getId())
                                .toList());
    }

    private static Instant parentSits(List<GoverningBody> bodies, TimeSlot slot, AroundMeeting around) {
        Set<Long> parents = bodies.stream()
                .map(GoverningBody::getParent)
                .filter(Objects::nonNull)
                .map(GoverningBody::getId)
                .collect(Collectors.toSet());
        return around.nextSitting(parents, slot.getStartsAt()).orElse(null);
    }
}

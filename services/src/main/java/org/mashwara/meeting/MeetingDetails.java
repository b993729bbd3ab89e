package org.mashwara.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mashwara.directory.Organisation;
import org.mashwara.directory.PostRepository;
import org.mashwara.governance.SeatCapacity;
import org.mashwara.governance.SeatHolder;
import org.mashwara.meeting.latechange.LateChangeRecords;
import org.mashwara.shared.Actor;
import org.mashwara.shared.Choice;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.NotFoundException;

/** Puts one meeting together for the person who looks at it. */
@ApplicationScoped
class MeetingDetails {

    /** JPQL fetches one step only. */
    private static final String LEFT_JOIN_FETCH = "eclipselink.left-join-fetch";

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Inject
    private Seating seating;

    @Inject
    private PostRepository posts;

    @Inject
    private MeetingRecords records;

    @Inject
    private LateChangeRecords lateChanges;

    @Inject
    private MeetingFeedback feedback;

    @Inject
    private ChangesOfMeetings changes;

    /** @throws NotFoundException also where the person may not see it */
    SeenMeeting seen(long meetingId, Actor actor) {
        Meeting meeting = entityManager
                .createQuery("select distinct m from Meeting m where m.id = :id", Meeting.class)
                .setHint(LEFT_JOIN_FETCH, "m.room")
                .setHint(LEFT_JOIN_FETCH, "m.bodies.body.formerProfiles")
                .setHint(LEFT_JOIN_FETCH, "m.bodies.body.parent.formerProfiles")
                .setHint(LEFT_JOIN_FETCH, "m.notices.organisation.names")
                .setHint(LEFT_JOIN_FETCH, "m.invitations")
                .setHint(LEFT_JOIN_FETCH, "m.agenda")
                .setHint(LEFT_JOIN_FETCH, "m.lateChanges")
                .setHint(LEFT_JOIN_FETCH, "m.minutes.corrections")
                .setParameter("id", meetingId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("meeting", meetingId));
        Seating.Places places = seating.places(meeting);
        if (!places.access().maySee(actor)) {
            throw new NotFoundException("meeting", meetingId);
        }
        return new SeenMeeting(meeting, places.holders(), places.access(), places.today());
    }

    /** At most seven queries, whatever the sizes; one more where it was changed after its invitations went out. */
    MeetingDetail detail(long meetingId, Actor actor) {
        SeenMeeting seen = seen(meetingId, actor);
        Meeting meeting = seen.meeting();
        boolean venueKnown = seen.access().mayKnowVenue(actor, meeting);
        BodyLines bodies = new BodyLines(seen, seen.found() ? Map.of() : seating.knownTerms(meeting));
        return new MeetingDetail(
                meeting.getId(),
                meeting.getVersion(),
                meeting.getReference().toString(),
                meeting.getName(),
                meeting.getState(),
                meeting.getSlot().getStartsAt(),
                meeting.getSlot().getEndsAt(),
                meeting.getSlot().getZone().getId(),
                meeting.getRoom().getCity(),
                meeting.getRoom().getId(),
                venueKnown ? meeting.getRoom().getName() : null,
                changes.of(meeting, venueKnown),
                meeting.getConvenedAt(),
                meeting.getClosedAt(),
                seen.access().mayConduct(actor),
                meeting.opensOn(seen.today()),
                bodies.all(),
                conveners(meeting),
                agenda(seen),
                MemberLines.of(seen, bodies, actor),
                meeting.getOpenedAt() == null ? List.of() : records.of(meeting),
                lateChanges.of(meeting.getLateChanges(), meeting.getSlot().day()),
                meeting.getClosedAt() == null
                        ? null
                        : feedback.newestRound(meeting.getId()).orElse(null),
                meeting.getState() == MeetingState.CLOSED ? Minutes.standing(meeting, null) : null);
    }

    private static List<ConvenerLine> conveners(Meeting meeting) {
        LocalDate day = meeting.getSlot().day();
        return meeting.getNotices().stream()
                .map(notice ->
                        new ConvenerLine(notice.getOrganisation().nameOn(day), notice.getNumber(), notice.getDated()))
                .toList();
    }

    private List<AgendaLine> agenda(SeenMeeting seen) {
        Map<Long, LocalText> presenters = presenters(seen);
        List<AgendaLine> lines = new ArrayList<>();
        Instant next = seen.meeting().getSlot().getStartsAt();
        for (AgendaItem item : seen.meeting().getAgenda()) {
            Long presenter =
                    item.getPresenter() == null ? null : item.getPresenter().getId();
            lines.add(new AgendaLine(
                    item.getId(),
                    item.getPosition(),
                    item.getName(),
                    item.getPurpose(),
                    item.getMinutes(),
                    next,
                    presenter,
                    presenter == null ? null : presenters.get(presenter)));
            next = next.plus(item.getMinutes(), ChronoUnit.MINUTES);
        }
        return lines;
    }

    private Map<Long, LocalText> presenters(SeenMeeting seen) {
        Map<Long, LocalText> names = new HashMap<>();
        seen.holders().forEach(holder -> names.put(holder.seat().getPost().getId(), holder.postName()));
        Set<Long> others = new HashSet<>();
        for (AgendaItem item : seen.meeting().getAgenda()) {
            if (item.getPresenter() != null
                    && !names.containsKey(item.getPresenter().getId())) {
                others.add(item.getPresenter().getId());
            }
        }
        LocalDate day = seen.meeting().getSlot().day();
        posts.withNames(others).forEach(post -> names.put(post.getId(), post.nameOn(day)));
        return names;
    }

    ConveningPreview convening(SeenMeeting seen) {
        Meeting meeting = seen.meeting();
        LocalDate day = meeting.getSlot().day();
        Map<Long, Choice> organisations = new LinkedHashMap<>();
        Set<Long> usual = new LinkedHashSet<>();
        for (SeatHolder holder : seen.holders()) {
            Organisation organisation = holder.seat().getPost().getOrganisation();
            organisations.putIfAbsent(organisation.getId(), new Choice(organisation.getId(), organisation.nameOn(day)));
            if (holder.seat().getCapacity().presides() || holder.seat().getCapacity() == SeatCapacity.SECRETARIAT) {
                usual.add(organisation.getId());
            }
        }
        if (!meeting.getNotices().isEmpty()) {
            usual.clear();
        }
        for (Notice notice : meeting.getNotices()) {
            Organisation convener = notice.getOrganisation();
            organisations.putIfAbsent(convener.getId(), new Choice(convener.getId(), convener.nameOn(day)));
            usual.add(convener.getId());
        }
        return new ConveningPreview(
                meeting.getId(),
                meeting.getVersion(),
                meeting.getReference().toString(),
                meeting.getName(),
                meeting.getSlot().getStartsAt(),
                meeting.getSlot().getEndsAt(),
                meeting.getSlot().getZone().getId(),
                meeting.getRoom().getCity(),
                meeting.getRoom().getName(),
                meeting.getAgenda().size(),
                seen.holders().stream().map(MeetingDetails::recipient).toList(),
                List.copyOf(organisations.values()),
                List.copyOf(usual));
    }

    private static Recipient recipient(SeatHolder holder) {
        return new Recipient(
                holder.postName(),
                holder.seat().getCapacity(),
                holder.personName(),
                !holder.isVacant() && holder.incumbency().getPerson().getEmail() != null);
    }
}

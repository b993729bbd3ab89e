package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mashwara.directory.IncumbencyRepository;
import org.mashwara.governance.GoverningBody;
import org.mashwara.meeting.Meeting;
import org.mashwara.meeting.MeetingState;
import org.mashwara.programme.Activity;
import org.mashwara.programme.WorkplanState;
import org.mashwara.programme.WorkplanVersion;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.NotFoundException;

/** Shows whom a round would ask before it is opened, by the very rule that opens it. */
@ApplicationScoped
class RoundPreviews {

    private static final String JOIN_FETCH = "eclipselink.join-fetch";

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Inject
    private RoundDesk desk;

    @Inject
    private Rounds rounds;

    @Inject
    private IncumbencyRepository incumbencies;

    @Inject
    private Clock clock;

    RoundPreview preview(long meetingId, Long versionId) {
        Meeting meeting = closedMeeting(meetingId);
        desk.requireRunner(meeting);
        List<WorkplanVersion> versions = versionsReviewedBy(meeting);
        WorkplanVersion version = versions.stream()
                .filter(candidate -> versionId == null || candidate.getId().equals(versionId))
                .findFirst()
                .orElse(null);
        Asking asking = version == null ? new Asking(List.of(), List.of()) : rounds.asking(meeting, version);
        GoverningBody place = meeting.getBodies().get(0).getBody();
        LocalDate today = LocalDate.ofInstant(clock.instant(), place.getTimeZone());
        return new RoundPreview(
                meetingId,
                meeting.getReference().toString(),
                meeting.getName(),
                versions.stream().map(RoundPreviews::choice).toList(),
                version == null ? null : version.getId(),
                place.getCity(),
                place.getTimeZone().getId(),
                today,
                asked(asking, today),
                asking.notAsked().stream()
                        .map(notAsked ->
                                new NotAskedSeat(notAsked.seat().getPost().nameOn(today), notAsked.reason()))
                        .toList());
    }

    private Meeting closedMeeting(long meetingId) {
        return entityManager
                .createQuery("select distinct m from Meeting m where m.id = :id and m.state = :closed", Meeting.class)
                .setHint(JOIN_FETCH, "m.bodies.body")
                .setParameter("id", meetingId)
                .setParameter("closed", MeetingState.CLOSED)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("closed meeting", meetingId));
    }

    private static WorkplanChoice choice(WorkplanVersion version) {
        return new WorkplanChoice(version.getId(), version.getWorkplan().getName(), version.getNumber());
    }

    private List<AskedSeat> asked(Asking asking, LocalDate today) {
        Map<Long, LocalText> holders = new HashMap<>();
        incumbencies
                .holdersOn(
                        asking.asked().stream()
                                .map(asked -> asked.seat().getPost().getId())
                                .toList(),
                        today)
                .forEach((post, incumbency) ->
                        holders.put(post, incumbency.getPerson().getName()));
        return asking.asked().stream()
                .map(asked -> new AskedSeat(
                        asked.seat().getPost().nameOn(today),
                        holders.get(asked.seat().getPost().getId()),
                        asked.activities().stream().map(Activity::getName).toList()))
                .toList();
    }

    private List<WorkplanVersion> versionsReviewedBy(Meeting meeting) {
        return entityManager
                .createQuery(
                        "select distinct v from WorkplanVersion v join v.workplan w, MeetingBody b"
                                + " where b.meeting = :meeting and w.programme.id = b.body.programmeId"
                                + " and (b.body.area is null or b.body.area = w.area) and v.state = :inForce"
                                + " order by v.workplan.firstYear desc, v.id",
                        WorkplanVersion.class)
                .setHint(JOIN_FETCH, "v.workplan.programme")
                .setHint(JOIN_FETCH, "v.workplan.area")
                .setParameter("meeting", meeting)
                .setParameter("inForce", WorkplanState.APPROVED)
                .getResultList();
    }
}

package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mashwara.governance.FeedbackAttribution;
import org.mashwara.governance.GovernanceRepository;
import org.mashwara.governance.GoverningBody;
import org.mashwara.governance.Seat;
import org.mashwara.governance.SeatCapacity;
import org.mashwara.governance.TermsOfReference;
import org.mashwara.meeting.Meeting;
import org.mashwara.meeting.MeetingBody;
import org.mashwara.meeting.MeetingRepository;
import org.mashwara.programme.Activity;
import org.mashwara.programme.Subprogramme;
import org.mashwara.programme.Workplan;
import org.mashwara.programme.WorkplanState;
import org.mashwara.programme.WorkplanVersion;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.NotFoundException;

/** Finds what a round is about and whom it asks, for its preview and for its opening alike. */
@ApplicationScoped
class RoundTargets {

    private static final String JOIN_FETCH = "eclipselink.join-fetch";
    private static final String LEFT_JOIN_FETCH = "eclipselink.left-join-fetch";

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Inject
    private GovernanceRepository governance;

    @Inject
    private FeedbackRoundRepository rounds;

    @Inject
    private MeetingRepository meetings;

    @Inject
    private Clock clock;

    /**
     * What was found.
     *
     * @param meeting the meeting, or null
     * @param versions the workplan versions in force that the bodies review, as they are offered today
     * @param version the one it is about; null where there is none, or the questionnaire is about the meeting
     * @param questionnaire null where none is published
     * @param activities of that version, in their order
     * @param seats of the bodies on the day that counts, in order of precedence
     * @param secretariat ids of the posts that run the bodies today
     */
    record Found(
            Meeting meeting,
            List<GoverningBody> bodies,
            List<WorkplanVersion> versions,
            WorkplanVersion version,
            Questionnaire questionnaire,
            List<Activity> activities,
            List<Seat> seats,
            Set<Long> secretariat) {

        boolean isAboutMeeting() {
            return isAbout(QuestionnaireSubject.MEETING, questionnaire);
        }

        private static boolean isAbout(QuestionnaireSubject subject, Questionnaire questionnaire) {
            return questionnaire != null && questionnaire.getSubject() == subject;
        }
    }

    /** @throws NotFoundException if there is no such meeting or body, or the bodies do not review the workplan */
    Found find(RoundPlan.Target target) {
        Meeting meeting = target.meetingId() == null ? null : meeting(target.meetingId());
        List<GoverningBody> bodies = meeting == null
                ? List.of(governance
                        .findBody(target.bodyId() == null ? 0 : target.bodyId())
                        .orElseThrow(() -> new NotFoundException("body", target.bodyId())))
                : meeting.getBodies().stream().map(MeetingBody::getBody).toList();
        Questionnaire questionnaire = questionnaire(target.questionnaireId());
        List<Seat> seats = seats(meeting, bodies);
        List<WorkplanVersion> versions = versions(bodies);
        WorkplanVersion version = Found.isAbout(QuestionnaireSubject.MEETING, questionnaire)
                ? null
                : version(versions, target.versionId());
        return found(meeting, bodies, versions, version, questionnaire, seats);
    }

    /**
     * What a round is about, with the seats as they are now. It keeps the questionnaire and the workplan version with which
     * it was set up, also where the one is retired or the other superseded meanwhile: that stops new rounds only.
     */
    Found of(FeedbackRound round) {
        Meeting meeting = round.getMeeting();
        List<GoverningBody> bodies = round.getBodies();
        List<Seat> seats = seats(meeting, bodies);
        List<WorkplanVersion> version = withActivities(entityManager
                        .createQuery(
                                "select distinct v from WorkplanVersion v, FeedbackRound f"
                                        + " where f = :round and v = f.workplanVersion",
                                WorkplanVersion.class)
                        .setParameter("round", round))
                .getResultList();
        return found(
                meeting, bodies, version, version.stream().findFirst().orElse(null), round.getQuestionnaire(), seats);
    }

    /** To be read before the activities: the seats' posts come with their names, those of the activities without. */
    private List<Seat> seats(Meeting meeting, Collection<GoverningBody> bodies) {
        LocalDate today = LocalDate.now(clock);
        return governance.seatsOnAny(ids(bodies), List.of(day(meeting), today));
    }

    /** On which the seats are those that are asked. */
    private LocalDate day(Meeting meeting) {
        return meeting == null ? LocalDate.now(clock) : meeting.getSlot().day();
    }

    private Found found(
            Meeting meeting,
            List<GoverningBody> bodies,
            List<WorkplanVersion> versions,
            WorkplanVersion version,
            Questionnaire questionnaire,
            List<Seat> seats) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = day(meeting);
        return new Found(
                meeting,
                bodies,
                versions,
                version,
                questionnaire,
                version == null
                        ? List.of()
                        : version.getActivities().stream()
                                .sorted(Comparator.comparingInt(Activity::getPosition))
                                .toList(),
                seats.stream()
                        .filter(seat -> seat.existsOn(day))
                        .sorted(Seat.inOrderOn(day))
                        .toList(),
                seats.stream()
                        .filter(seat -> seat.existsOn(today) && seat.getCapacity() == SeatCapacity.SECRETARIAT)
                        .map(seat -> seat.getPost().getId())
                        .collect(Collectors.toSet()));
    }

    private static List<Long> ids(Collection<GoverningBody> bodies) {
        return bodies.stream().map(GoverningBody::getId).toList();
    }

    private Meeting meeting(long id) {
        return entityManager
                .createQuery("select distinct m from Meeting m where m.id = :id", Meeting.class)
                .setHint(JOIN_FETCH, "m.bodies.body")
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("meeting", id));
    }

    private Questionnaire questionnaire(Long id) {
        if (id == null) {
            return rounds.newestQuestionnaire(Questionnaire.ACTIVITY_REVIEW).orElse(null);
        }
        return rounds.findQuestionnaire(id)
                .filter(Questionnaire::isPublished)
                .orElseThrow(() -> new NotFoundException("published questionnaire", id));
    }

    private static WorkplanVersion version(List<WorkplanVersion> versions, Long id) {
        if (id == null) {
            return versions.stream().findFirst().orElse(null);
        }
        return versions.stream()
                .filter(version -> version.getId().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("workplan version", id));
    }

    /** Those in force that the bodies review, as they are offered today. One query. */
    private List<WorkplanVersion> versions(Collection<GoverningBody> bodies) {
        Comparator<Workplan> offered = Workplan.asOfferedOn(LocalDate.now(clock));
        return withActivities(entityManager
                        .createQuery(
                                "select distinct v from WorkplanVersion v join v.workplan w, GoverningBody b"
                                        + " where b.id in :bodies and w.programme.id = b.programmeId"
                                        + " and (b.area is null or b.area = w.area) and v.state = :inForce"
                                        + " order by v.id",
                                WorkplanVersion.class)
                        .setParameter("bodies", ids(bodies))
                        .setParameter("inForce", WorkplanState.APPROVED))
                .getResultStream()
                .sorted(Comparator.comparing(WorkplanVersion::getWorkplan, offered))
                .toList();
    }

    /** With their activities, the subprogrammes of these and the posts that they concern. */
    private static TypedQuery<WorkplanVersion> withActivities(TypedQuery<WorkplanVersion> query) {
        return query.setHint(JOIN_FETCH, "v.workplan.programme")
                .setHint(JOIN_FETCH, "v.workplan.area")
                .setHint(LEFT_JOIN_FETCH, "v.activities.postsConcerned")
                .setHint(LEFT_JOIN_FETCH, "v.activities.output.outcome.subprogramme");
    }

    /**
     * The meeting with whose beginning the round is to close, held for this transaction.
     *
     * @throws NotFoundException if it is not one of these bodies
     */
    Meeting closingMeeting(Found found, long id) {
        return meetings.findForUpdate(id)
                .filter(meeting -> meeting.getBodies().stream()
                        .anyMatch(body -> found.bodies().contains(body.getBody())))
                .orElseThrow(() -> new NotFoundException("meeting", id));
    }

    /** Whom it asks about what. */
    Asking asking(Found found, Addressing addressing) {
        boolean aboutActivities =
                found.questionnaire() == null || found.questionnaire().isAboutActivities();
        return Asking.of(found.seats(), found.activities(), addressing, aboutActivities);
    }

    /** @throws BusinessException {@code round.addressedToNobody} */
    Addressing addressing(Found found, RoundPlan.Target target) {
        Set<Seat> seats = new HashSet<>(found.seats());
        seats.removeIf(seat -> !target.seats().contains(seat.getId()));
        Set<Subprogramme> subprogrammes = new HashSet<>(subprogrammes(found));
        subprogrammes.removeIf(one -> !target.subprogrammes().contains(one.getId()));
        return new Addressing(target.to(), seats, subprogrammes);
    }

    /** Those of which the workplan has activities, in their order. */
    List<Subprogramme> subprogrammes(Found found) {
        return found.activities().stream()
                .map(activity -> activity.getOutput().getOutcome().getSubprogramme())
                .distinct()
                .sorted(Comparator.comparingInt(Subprogramme::getPosition))
                .toList();
    }

    /** What the terms of reference say of the day; where bodies say different things, hidden prevails. */
    FeedbackAttribution attribution(Collection<GoverningBody> bodies) {
        return governance.termsOn(ids(bodies), LocalDate.now(clock)).stream()
                        .map(TermsOfReference::getFeedbackAttribution)
                        .anyMatch(said -> said == FeedbackAttribution.HIDDEN)
                ? FeedbackAttribution.HIDDEN
                : FeedbackAttribution.BY_POST;
    }
}

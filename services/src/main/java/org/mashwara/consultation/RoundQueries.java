package org.mashwara.consultation;

import static org.mashwara.shared.Roles.AGENCY_HEAD;
import static org.mashwara.shared.Roles.AUDITOR;
import static org.mashwara.shared.Roles.COUNTERPART;
import static org.mashwara.shared.Roles.SECRETARIAT;
import static org.mashwara.shared.Roles.SUBPROGRAMME_LEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mashwara.meeting.Meeting;
import org.mashwara.meeting.MeetingRepository;
import org.mashwara.meeting.MeetingState;
import org.mashwara.programme.Activity;
import org.mashwara.programme.WorkplanState;
import org.mashwara.programme.WorkplanVersion;
import org.mashwara.shared.Actor;
import org.mashwara.shared.Actors;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.NotFoundException;

/** One round: whom it would ask, who has answered, what was said by activity and by seat. */
@Stateless
@RolesAllowed({SECRETARIAT, SUBPROGRAMME_LEAD, AGENCY_HEAD, COUNTERPART, AUDITOR})
public class RoundQueries {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Inject
    private ConsultationReader reader;

    @Inject
    private RoundDesk desk;

    @Inject
    private Rounds rounds;

    @Inject
    private MeetingRepository meetings;

    @Inject
    private Actors actors;

    @Inject
    private Clock clock;

    /**
     * Whom a round after a meeting would ask; for those who would run it. Eight queries.
     *
     * @param versionId the workplan version, or null for the first in force that the meeting's bodies review
     * @throws NotFoundException for everybody else, and unless the meeting is closed
     */
    @RolesAllowed(SECRETARIAT)
    public RoundPreview preview(long meetingId, Long versionId) {
        Meeting meeting = meetings.find(meetingId)
                .filter(found -> found.getState() == MeetingState.CLOSED)
                .orElseThrow(() -> new NotFoundException("closed meeting", meetingId));
        desk.requireRunner(meeting);
        List<WorkplanVersion> versions = versionsReviewedBy(meeting);
        WorkplanVersion version = versions.stream()
                .filter(candidate -> versionId == null || candidate.getId().equals(versionId))
                .findFirst()
                .orElse(null);
        Asking asking = version == null ? new Asking(List.of(), List.of()) : rounds.asking(meeting, version);
        Map<Long, LocalText> holders = reader.holders(asking.asked().stream()
                .map(asked -> asked.seat().getPost().getId())
                .toList());
        return new RoundPreview(
                meetingId,
                meeting.getReference().toString(),
                meeting.getName(),
                versions.stream()
                        .map(choice -> new WorkplanChoice(
                                choice.getId(), choice.getWorkplan().getName(), choice.getNumber()))
                        .toList(),
                version == null ? null : version.getId(),
                ConsultationReader.firstBody(meeting).getCity(),
                ConsultationReader.firstBody(meeting).getTimeZone().getId(),
                LocalDate.ofInstant(
                        clock.instant(), ConsultationReader.firstBody(meeting).getTimeZone()),
                asking.asked().stream()
                        .map(asked -> new AskedSeat(
                                asked.seat().getPost().nameOn(reader.today()),
                                holders.get(asked.seat().getPost().getId()),
                                asked.activities().stream()
                                        .map(Activity::getName)
                                        .toList()))
                        .toList(),
                asking.notAsked().stream()
                        .map(notAsked ->
                                new NotAskedSeat(notAsked.seat().getPost().nameOn(reader.today()), notAsked.reason()))
                        .toList());
    }

    private List<WorkplanVersion> versionsReviewedBy(Meeting meeting) {
        return entityManager
                .createQuery(
                        "select distinct v from WorkplanVersion v join fetch v.workplan w, MeetingBody b"
                                + " where b.meeting = :meeting and w.programme.id = b.body.programmeId"
                                + " and (b.body.area is null or b.body.area = w.area) and v.state = :inForce"
                                + " order by w.firstYear desc, v.id",
                        WorkplanVersion.class)
                .setParameter("meeting", meeting)
                .setParameter("inForce", WorkplanState.APPROVED)
                .getResultList();
    }

    /**
     * What every page about a round says first. Three queries.
     *
     * @throws NotFoundException for whoever has no seat in the meeting's bodies and does not follow the programme
     */
    public RoundHead head(long roundId) {
        FeedbackRound round = reader.round(roundId);
        Actor actor = actors.current();
        RoundDesk.Places places = reader.places(round.getMeeting());
        if (!RoundAccess.mayReadAnswersOfTheAgency(actor, places.seatPosts(), places.secretariatPosts())) {
            throw new NotFoundException("feedback round", roundId);
        }
        Long own = actor.posts().isEmpty()
                ? null
                : entityManager
                        .createQuery(
                                "select r.id from Response r where r.round.id = :round and r.seat.post.id in :posts"
                                        + " order by r.id",
                                Long.class)
                        .setParameter("round", roundId)
                        .setParameter("posts", actor.posts())
                        .setMaxResults(1)
                        .getResultStream()
                        .findFirst()
                        .orElse(null);
        return reader.head(round, actor, places, own);
    }

    /**
     * Who has answered and who has not, in order of precedence. Five queries.
     *
     * @throws NotFoundException for those who may not read the results
     */
    public RoundProgress progress(long roundId) {
        FeedbackRound round = reader.round(roundId);
        Actor actor = actors.current();
        RoundDesk.Places places = reader.places(round.getMeeting());
        requireResults(roundId, actor, places);
        List<Response> responses = responses(roundId);
        Map<Long, LocalText> holders = reader.holders(responses.stream()
                .map(response -> response.getSeat().getPost().getId())
                .toList());
        Map<Long, LocalText> accounts = reader.accountNames(responses.stream().map(Response::getSubmittedBy));
        List<SeatProgress> seats = responses.stream()
                .map(response -> progress(response, holders, accounts))
                .toList();
        return new RoundProgress(
                reader.head(round, actor, places, own(responses, actor)),
                seats,
                count(seats, ResponseState.SUBMITTED),
                count(seats, ResponseState.DRAFT),
                count(seats, ResponseState.NOT_STARTED));
    }

    private SeatProgress progress(Response response, Map<Long, LocalText> holders, Map<Long, LocalText> accounts) {
        return new SeatProgress(
                response.getId(),
                response.getSeat().getPrecedence(),
                postName(response),
                holders.get(response.getSeat().getPost().getId()),
                response.getPersonName(),
                response.getState(),
                response.getSavedAt(),
                response.getSubmittedAt(),
                accounts.get(response.getSubmittedBy()));
    }

    private static int count(List<SeatProgress> seats, ResponseState state) {
        return (int) seats.stream().filter(seat -> seat.state() == state).count();
    }

    /**
     * What was said, by activity and by seat; only submitted responses count. Six queries.
     *
     * @throws NotFoundException for those who may not read the results
     */
    public RoundResults results(long roundId) {
        FeedbackRound round = reader.round(roundId);
        Actor actor = actors.current();
        RoundDesk.Places places = reader.places(round.getMeeting());
        requireResults(roundId, actor, places);
        List<Response> responses = responses(roundId);
        List<Question> questions = reader.questions(round.getQuestionnaire().getId()).stream()
                .filter(question -> !question.getKind().isInWords())
                .toList();
        Grades grades = grades(roundId);
        Map<Integer, Activity> activities = new TreeMap<>();
        Map<Long, List<Long>> askedAbout = askedAbout(roundId, activities);
        return new RoundResults(
                reader.head(round, actor, places, own(responses, actor)),
                questions.stream().map(ConsultationReader::head).toList(),
                activities.values().stream()
                        .map(activity -> result(activity, questions, responses, askedAbout, grades))
                        .toList(),
                responses.stream()
                        .map(response -> result(response, activities.values(), askedAbout, grades))
                        .toList(),
                responses.size(),
                (int) responses.stream().filter(Response::isSubmitted).count());
    }

    /** Grades of submitted responses by activity and question, and by response and activity; words by activity. */
    private record Grades(Map<List<Long>, Tally> byQuestion, Map<List<Long>, Tally> bySeat, Map<Long, Integer> said) {}

    private Grades grades(long roundId) {
        Grades grades = new Grades(new HashMap<>(), new HashMap<>(), new HashMap<>());
        entityManager
                .createQuery(
                        "select an.response.id, an.activity.id, an.question.id, an.agreement from Answer an"
                                + " where an.response.round.id = :round and an.response.state = :submitted",
                        Object[].class)
                .setParameter("round", roundId)
                .setParameter("submitted", ResponseState.SUBMITTED)
                .getResultList()
                .forEach(row -> {
                    Long activity = (Long) row[1];
                    if (row[3] == null) {
                        grades.said.merge(activity, 1, Integer::sum);
                        return;
                    }
                    Agreement agreement = (Agreement) row[3];
                    grades.byQuestion
                            .computeIfAbsent(List.of(activity, (Long) row[2]), key -> new Tally())
                            .add(agreement, 1);
                    grades.bySeat
                            .computeIfAbsent(List.of((Long) row[0], activity), key -> new Tally())
                            .add(agreement, 1);
                });
        return grades;
    }

    /** Which responses are about an activity, by its id; fills in the activities by their position. */
    private Map<Long, List<Long>> askedAbout(long roundId, Map<Integer, Activity> activities) {
        Map<Long, List<Long>> askedAbout = new HashMap<>();
        entityManager
                .createQuery(
                        "select r.id, a from Response r join r.activities a where r.round.id = :round", Object[].class)
                .setParameter("round", roundId)
                .getResultList()
                .forEach(row -> {
                    Activity activity = (Activity) row[1];
                    activities.put(activity.getPosition(), activity);
                    askedAbout
                            .computeIfAbsent(activity.getId(), key -> new ArrayList<>())
                            .add((Long) row[0]);
                });
        return askedAbout;
    }

    private static ActivityResult result(
            Activity activity,
            List<Question> questions,
            List<Response> responses,
            Map<Long, List<Long>> askedAbout,
            Grades grades) {
        List<Long> asked = askedAbout.get(activity.getId());
        return new ActivityResult(
                activity.getId(),
                activity.getCode(),
                activity.getName(),
                asked.size(),
                (int) responses.stream()
                        .filter(response -> response.isSubmitted() && asked.contains(response.getId()))
                        .count(),
                questions.stream()
                        .map(question -> Share.of(grades.byQuestion.getOrDefault(
                                List.of(activity.getId(), question.getId()), new Tally())))
                        .toList(),
                grades.said.getOrDefault(activity.getId(), 0));
    }

    private SeatResult result(
            Response response, Collection<Activity> activities, Map<Long, List<Long>> askedAbout, Grades grades) {
        return new SeatResult(
                response.getId(),
                postName(response),
                response.isSubmitted(),
                activities.stream()
                        .map(activity -> cell(response, activity, askedAbout.get(activity.getId()), grades))
                        .toList());
    }

    private static Cell cell(Response response, Activity activity, List<Long> asked, Grades grades) {
        if (!asked.contains(response.getId())) {
            return new Cell(CellKind.NOT_ASKED, null);
        }
        if (!response.isSubmitted()) {
            return new Cell(CellKind.WAITING, null);
        }
        Tally tally = grades.bySeat.get(List.of(response.getId(), activity.getId()));
        if (tally == null) {
            return new Cell(CellKind.NO_GRADE, null);
        }
        return tally.graded() == 0 ? new Cell(CellKind.NOT_MY_AREA, null) : new Cell(CellKind.GRADED, Share.of(tally));
    }

    private List<Response> responses(long roundId) {
        return entityManager
                .createQuery(
                        "select distinct r from Response r join fetch r.seat s join fetch s.post p"
                                + " left join fetch p.names where r.round.id = :round order by s.precedence, r.id",
                        Response.class)
                .setParameter("round", roundId)
                .getResultList();
    }

    /** The post as named then or, before the submission, today. */
    private LocalText postName(Response response) {
        return response.getPostName() == null
                ? response.getSeat().getPost().nameOn(reader.today())
                : response.getPostName();
    }

    private static Long own(List<Response> responses, Actor actor) {
        return responses.stream()
                .filter(response -> actor.actsFor(response.getSeat().getPost().getId()))
                .map(Response::getId)
                .findFirst()
                .orElse(null);
    }

    private static void requireResults(long roundId, Actor actor, RoundDesk.Places places) {
        if (!RoundAccess.mayReadResults(actor, places.secretariatPosts())) {
            throw new NotFoundException("results of feedback round", roundId);
        }
    }
}

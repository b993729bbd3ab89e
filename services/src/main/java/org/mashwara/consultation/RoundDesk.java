package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mashwara.directory.Post;
import org.mashwara.governance.GoverningBody;
import org.mashwara.governance.SeatCapacity;
import org.mashwara.meeting.Meeting;
import org.mashwara.meeting.MeetingBody;
import org.mashwara.shared.Actor;
import org.mashwara.shared.Actors;
import org.mashwara.shared.CommandContext;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Require;

/** Fetches for a command what the person may change, tells the audit trail, and answers as not found otherwise. */
@ApplicationScoped
class RoundDesk {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Inject
    private FeedbackRoundRepository rounds;

    @Inject
    private ResponseRepository responses;

    @Inject
    private ClearanceReader clearances;

    @Inject
    private Actors actors;

    @Inject
    private CommandContext context;

    @Inject
    private Clock clock;

    /** The posts that sit in the bodies today, and those of them that run their meetings. */
    record Places(Set<Long> seatPosts, Set<Long> secretariatPosts) {}

    /** One query. */
    private Places places(Collection<GoverningBody> bodies) {
        Set<Long> seats = new HashSet<>();
        Set<Long> secretariat = new HashSet<>();
        entityManager
                .createQuery(
                        "select s.post.id, s.capacity from Seat s where s.body in :bodies and s.period.from <= :today"
                                + " and (s.period.until is null or s.period.until >= :today)",
                        Object[].class)
                .setParameter("bodies", bodies)
                .setParameter("today", LocalDate.now(clock))
                .getResultList()
                .forEach(row -> {
                    seats.add((Long) row[0]);
                    if (row[1] == SeatCapacity.SECRETARIAT) {
                        secretariat.add((Long) row[0]);
                    }
                });
        return new Places(seats, secretariat);
    }

    /** Refuses whoever does not run the meeting's rounds. */
    void requireRunner(Meeting meeting) {
        requireRunner(bodies(meeting), "meeting", meeting.getId());
    }

    /**
     * Refuses whoever does not run rounds of one of the bodies.
     *
     * @param what is not found then, with its id
     */
    void requireRunner(Collection<GoverningBody> bodies, String what, long id) {
        requireRunner(places(bodies).secretariatPosts(), what, id);
    }

    /**
     * Refuses whoever does not run rounds of bodies that are known to be run by these posts today.
     *
     * @param what is not found then, with its id
     */
    void requireRunner(Set<Long> secretariatPosts, String what, long id) {
        Actor actor = actors.current();
        if (!RoundAccess.mayRun(actor, secretariatPosts)) {
            throw new NotFoundException(what, id);
        }
        secretariatPosts.stream().filter(actor::actsFor).findFirst().ifPresent(context::forPost);
    }

    /** The round, held for this transaction, for those who run it. */
    FeedbackRound toRun(long roundId) {
        FeedbackRound round =
                rounds.findForChange(roundId).orElseThrow(() -> new NotFoundException("feedback round", roundId));
        requireRunner(round.getBodies(), "feedback round", roundId);
        about(round);
        return round;
    }

    /**
     * The response, held for this transaction, for whoever answers for its seat.
     *
     * @throws org.mashwara.shared.BusinessException {@code response.draftOnly} for a delegate who may only prepare it
     */
    Response toAnswer(long responseId) {
        Response response = toDraft(responseId);
        requireAnswers(response);
        return response;
    }

    /** @throws org.mashwara.shared.BusinessException {@code response.draftOnly} */
    void requireAnswers(Response response) {
        Long post = response.getSeat().getPost().getId();
        Require.that(
                RoundAccess.mayAnswer(actors.current(), post) || !RoundAccess.mayDraft(actors.current(), post),
                "response.draftOnly");
    }

    private Response held(long responseId) {
        return responses
                .findForChange(responseId)
                .filter(response -> RoundAccess.reaches(
                        actors.current(),
                        response.getRound().getId(),
                        response.getSeat().getPost().getId()))
                .orElseThrow(() -> new NotFoundException("response", responseId));
    }

    /** The response, held for this transaction, for whoever drafts for its seat. */
    Response toDraft(long responseId) {
        Response response = held(responseId);
        Post post = response.getSeat().getPost();
        if (!RoundAccess.mayDraft(actors.current(), post.getId())) {
            requireEntering(response);
        }
        context.forPost(post.getId());
        context.about("response", responseId, reference(response.getRound()));
        return response;
    }

    /**
     * The response, held for this transaction, for whoever fills it in: on its way only the station where it lies.
     *
     * @throws org.mashwara.shared.BusinessException {@code paper.entering}
     */
    Response toFill(long responseId) {
        Response response = held(responseId);
        if (response.getState() != ResponseState.AWAITING_CLEARANCE
                || !clearances.decides(responseId, actors.current())) {
            return toSend(responseId);
        }
        context.about("response", responseId, reference(response.getRound()));
        return response;
    }

    /**
     * The response, held for this transaction, for whoever sends the draft.
     *
     * @throws org.mashwara.shared.BusinessException {@code paper.entering}
     */
    Response toSend(long responseId) {
        Response response = toDraft(responseId);
        if (response.getPaper() != null) {
            PaperEntry.requireFiller(response, entersPaper(response));
        }
        return response;
    }

    /** The response, held for this transaction, for whoever drafts for its seat and is none that enters it from paper. */
    Response toTakeOver(long responseId) {
        Response response = toDraft(responseId);
        if (!RoundAccess.mayDraft(actors.current(), response.getSeat().getPost().getId())) {
            throw new NotFoundException("response to fill in", responseId);
        }
        return response;
    }

    private boolean entersPaper(Response response) {
        return RoundAccess.mayEnterPaper(actors.current(), secretariatOf(response));
    }

    /** The TWG Secretariat fills in what it enters from a form on paper, and nothing else. */
    private void requireEntering(Response response) {
        if (response.getPaper() == null || !entersPaper(response)) {
            throw new NotFoundException("response", response.getId());
        }
    }

    /** The response, held for this transaction, for whoever enters forms on paper for the seats of its round. */
    Response toEnter(long responseId) {
        Response response = held(responseId);
        if (!entersPaper(response)) {
            throw new NotFoundException("response", responseId);
        }
        context.forPost(response.getSeat().getPost().getId());
        context.about("response", responseId, reference(response.getRound()));
        return response;
    }

    /** The name of the post that is asked, as of today. */
    LocalText nameToday(Response response) {
        return response.getSeat().getPost().nameOn(LocalDate.now(clock));
    }

    /** Id of the time zone of the place that asks. */
    String zoneOf(Response response) {
        return response.getSeat().getBody().getTimeZone().getId();
    }

    /** The posts that run the round in which a response is asked. */
    Set<Long> secretariatOf(Response response) {
        return secretariatOf(response.getRound());
    }

    /** The posts that run the round. */
    Set<Long> secretariatOf(FeedbackRound round) {
        return places(round.getBodies()).secretariatPosts();
    }

    /** The posts that run the rounds after the meeting. */
    Set<Long> secretariatOf(Meeting meeting) {
        return places(bodies(meeting)).secretariatPosts();
    }

    private static List<GoverningBody> bodies(Meeting meeting) {
        return meeting.getBodies().stream().map(MeetingBody::getBody).toList();
    }

    void about(Meeting meeting) {
        context.about("meeting", meeting.getId(), meeting.getReference().toString());
    }

    void about(FeedbackRound round) {
        context.about("feedback round", round.getId(), reference(round));
    }

    /** The same request has been received before; what it did then is in the audit trail. */
    void repeated() {
        context.repeated();
    }

    static String reference(FeedbackRound round) {
        return round.getReference();
    }
}

package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.mashwara.directory.Post;
import org.mashwara.governance.SeatCapacity;
import org.mashwara.meeting.Meeting;
import org.mashwara.shared.Actor;
import org.mashwara.shared.Actors;
import org.mashwara.shared.CommandContext;
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
    private Actors actors;

    @Inject
    private CommandContext context;

    @Inject
    private Clock clock;

    /** The posts that sit in a meeting's bodies today, and those of them that run their meetings. */
    record Places(Set<Long> seatPosts, Set<Long> secretariatPosts) {}

    /** One query. */
    private Places places(long meetingId) {
        Set<Long> seats = new HashSet<>();
        Set<Long> secretariat = new HashSet<>();
        entityManager
                .createQuery(
                        "select s.post.id, s.capacity from Seat s, MeetingBody b where b.body = s.body"
                                + " and b.meeting.id = :meeting and s.period.from <= :today"
                                + " and (s.period.until is null or s.period.until >= :today)",
                        Object[].class)
                .setParameter("meeting", meetingId)
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
        Actor actor = actors.current();
        Places places = places(meeting.getId());
        if (!RoundAccess.mayRun(actor, places.secretariatPosts())) {
            throw new NotFoundException("meeting", meeting.getId());
        }
        places.secretariatPosts().stream().filter(actor::actsFor).findFirst().ifPresent(context::forPost);
    }

    /** The round, held for this transaction, for those who run it. */
    FeedbackRound toRun(long roundId) {
        FeedbackRound round =
                rounds.findForChange(roundId).orElseThrow(() -> new NotFoundException("feedback round", roundId));
        requireRunner(round.getMeeting());
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
        Long post = response.getSeat().getPost().getId();
        Require.that(RoundAccess.mayAnswer(actors.current(), post), "response.draftOnly");
        return response;
    }

    /** The response, held for this transaction, for whoever drafts for its seat. */
    Response toDraft(long responseId) {
        Response response =
                responses.findForChange(responseId).orElseThrow(() -> new NotFoundException("response", responseId));
        Post post = response.getSeat().getPost();
        if (!RoundAccess.mayDraft(actors.current(), post.getId())) {
            throw new NotFoundException("response", responseId);
        }
        context.forPost(post.getId());
        context.about("response", responseId, reference(response.getRound()));
        return response;
    }

    /** The comment or proposal, held for this transaction, for the lead of the activity's subprogramme. */
    Answer toDispose(long answerId) {
        Answer answer =
                responses.findAnswerForChange(answerId).orElseThrow(() -> new NotFoundException("answer", answerId));
        Post lead =
                answer.getActivity().getOutput().getOutcome().getSubprogramme().getLeadPost();
        Long leadId = lead == null ? null : lead.getId();
        if (!RoundAccess.mayDispose(actors.current(), leadId)) {
            throw new NotFoundException("answer", answerId);
        }
        context.forPost(leadId);
        context.about("answer", answerId, reference(answer.getResponse().getRound()));
        return answer;
    }

    void about(FeedbackRound round) {
        context.about("feedback round", round.getId(), reference(round));
    }

    private static String reference(FeedbackRound round) {
        return round.getMeeting().getReference().toString();
    }
}

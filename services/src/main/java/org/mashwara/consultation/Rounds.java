package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.mashwara.governance.GovernanceRepository;
import org.mashwara.governance.GoverningBody;
import org.mashwara.governance.Seat;
import org.mashwara.meeting.Meeting;
import org.mashwara.meeting.MeetingBody;
import org.mashwara.programme.Workplan;
import org.mashwara.programme.WorkplanVersion;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.CommandContext;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Require;

/** What happens when a round opens or closes, whoever does it. Checks no role: its callers have. */
@ApplicationScoped
public class Rounds {

    @Inject
    private FeedbackRoundRepository rounds;

    @Inject
    private ResponseRepository responses;

    @Inject
    private GovernanceRepository governance;

    @Inject
    private Event<RoundOpened> opened;

    @Inject
    private Event<RoundClosed> closed;

    @Inject
    private CommandContext context;

    /**
     * Opens a round and gives every seat that it asks a response to fill in.
     *
     * @param at now
     * @param closesAt the first instant at which no response is taken any more
     * @throws BusinessException as {@link FeedbackRound}; {@code round.exists} if the meeting has one about this
     *     version, {@code round.nobodyAsked} if no activity concerns any seat
     * @throws NotFoundException if the workplan is not one that the meeting's bodies review
     */
    public FeedbackRound open(Meeting meeting, WorkplanVersion version, Instant at, Instant closesAt) {
        Require.that(!rounds.exists(meeting.getId(), version.getId()), "round.exists");
        Asking asking = asking(meeting, version);
        Questionnaire questionnaire = rounds.newestQuestionnaire(Questionnaire.ACTIVITY_REVIEW)
                .orElseThrow(() -> new IllegalStateException("no questionnaire " + Questionnaire.ACTIVITY_REVIEW));
        FeedbackRound round = new FeedbackRound(meeting.getName(), meeting, version, questionnaire, at, closesAt);
        Require.that(!asking.isNobodyAsked(), "round.nobodyAsked");
        rounds.add(round);
        asking.asked().forEach(asked -> responses.add(new Response(round, asked.seat(), asked.activities())));
        responses.settle();
        opened.fire(new RoundOpened(round.getId()));
        return round;
    }

    /**
     * Closes a round early.
     *
     * @param at now
     * @throws BusinessException {@code round.alreadyClosed}
     */
    void close(FeedbackRound round, Instant at) {
        round.close(at);
        closed.fire(new RoundClosed(round.getId()));
    }

    /**
     * Closes a round whose time is over. Of several that try at once, one does it and the others are refused.
     *
     * @param at now
     * @throws BusinessException {@code round.alreadyClosed}, {@code round.notYetDue}
     */
    void closeAsDue(long roundId, Instant at) {
        FeedbackRound round =
                rounds.findForChange(roundId).orElseThrow(() -> new NotFoundException("feedback round", roundId));
        round.closeAsDue(at);
        context.about(
                "feedback round", roundId, round.getMeeting().getReference().toString());
        closed.fire(new RoundClosed(roundId));
    }

    /**
     * Whom a round about the version would ask: the seats of the meeting's bodies on the day of the meeting.
     *
     * @throws NotFoundException if the workplan is not one that the meeting's bodies review
     */
    public Asking asking(Meeting meeting, WorkplanVersion version) {
        List<GoverningBody> bodies =
                meeting.getBodies().stream().map(MeetingBody::getBody).toList();
        if (bodies.stream().noneMatch(body -> reviews(body, version.getWorkplan()))) {
            throw new NotFoundException("workplan version of meeting " + meeting.getId(), version.getId());
        }
        List<Seat> seats = governance.seatsOn(
                bodies.stream().map(GoverningBody::getId).toList(),
                meeting.getSlot().day());
        return Asking.of(seats, rounds.activitiesWithPosts(version.getId()));
    }

    private static boolean reviews(GoverningBody body, Workplan workplan) {
        return body.getProgrammeId().equals(workplan.getProgramme().getId())
                && (body.getArea() == null || body.getArea().equals(workplan.getArea()));
    }
}

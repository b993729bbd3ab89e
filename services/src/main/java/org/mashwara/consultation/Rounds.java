package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.CommandContext;
import org.mashwara.shared.LocalText;
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
    private RoundTargets targets;

    @Inject
    private Event<RoundOpened> opened;

    @Inject
    private Event<RoundClosed> closed;

    @Inject
    private Event<ClosingChanged> closingChanged;

    @Inject
    private CommandContext context;

    /**
     * Sets up a round. It opens at once if its time has come, otherwise later by itself.
     *
     * @param at now
     * @throws BusinessException as {@link RoundContent}, {@link FeedbackRound} and {@link #open}; {@code
     *     round.nobodyAsked} if nobody would be asked, {@code round.exists} if another asks the same, as {@link
     *     RepeatedRequest} says
     * @throws NotFoundException if the workplan is not one that the bodies review
     */
    public FeedbackRound plan(RoundPlan plan, Instant at) {
        RoundTargets.Found found = targets.find(plan.target());
        Addressing addressing = targets.addressing(found, plan.target());
        Require.that(found.questionnaire() != null, "round.questionnaireNotPublished");
        // without a meeting whose closing it could wait for
        Instant opensAt = plan.opensAt() == null && found.meeting() == null ? at : plan.opensAt();
        RoundContent content = new RoundContent(
                plan.name() == null ? name(found) : plan.name(),
                found.meeting(),
                found.bodies(),
                found.version(),
                found.questionnaire(),
                opensAt,
                plan.closesAt(),
                plan.closingMeetingId() == null ? null : targets.closingMeeting(found, plan.closingMeetingId()),
                targets.attribution(found.bodies()),
                addressing);
        FeedbackRound round = new FeedbackRound(content, at);
        Asking asking = targets.asking(found, addressing);
        Require.that(!asking.isNobodyAsked(), "round.nobodyAsked");
        Require.that(!isRepeated(content, asking, found, at), "round.exists");
        rounds.add(round);
        if (round.isDueToOpen(at)) {
            open(round, at);
        } else {
            responses.settle();
        }
        return round;
    }

    private boolean isRepeated(RoundContent content, Asking asking, RoundTargets.Found found, Instant at) {
        return rounds
                .asking(
                        content.questionnaire().getCode(),
                        content.bodies().get(0).getId())
                .stream()
                .anyMatch(other -> RepeatedRequest.repeats(
                        content, asking, other, targets.asking(found, other.getAddressing()), at));
    }

    private static LocalText name(RoundTargets.Found found) {
        if (found.meeting() != null) {
            return found.meeting().getName();
        }
        return found.version() == null
                ? found.bodies().get(0).getName()
                : found.version().getWorkplan().getName();
    }

    /**
     * Opens a planned round whose time has come. Of several that try at once, one does it.
     *
     * @param at now
     * @return false if it is not due, or opened already
     */
    boolean openAsDue(long roundId, Instant at) {
        FeedbackRound round =
                rounds.findForChange(roundId).orElseThrow(() -> new NotFoundException("feedback round", roundId));
        if (!round.isDueToOpen(at)) {
            context.foundNothing();
            return false;
        }
        context.about("feedback round", roundId, round.getReference());
        open(round, at);
        return true;
    }

    /**
     * Gives every seat that it asks a response to fill in: the seats as they are now, asked by the questionnaire and about
     * the workplan version with which the round was set up.
     */
    private void open(FeedbackRound round, Instant at) {
        Asking asking = targets.asking(targets.of(round), round.getAddressing());
        Require.that(!asking.isNobodyAsked(), "round.nobodyAsked");
        round.open(at);
        asking.asked().forEach(asked -> responses.add(new Response(round, asked.seat(), asked.activities())));
        responses.settle();
        opened.fire(new RoundOpened(round.getId()));
    }

    /**
     * Puts off the closing and tells those who are asked.
     *
     * @param at now
     * @param by the account that extends
     * @throws BusinessException as {@link FeedbackRound#extend}
     */
    void extend(FeedbackRound round, Instant until, String reason, Instant at, long by) {
        tell(round, round.extend(until, reason, at, by));
    }

    /**
     * Lets a round follow the meeting with which it closes, and tells whom it concerns.
     *
     * @param at now
     * @param by the account that moved or cancelled the meeting
     */
    void follow(FeedbackRound round, Instant at, long by) {
        round.followMeeting(at, by).ifPresent(change -> tell(round, change));
    }

    private void tell(FeedbackRound round, ClosingChange change) {
        responses.settle();
        closingChanged.fire(new ClosingChanged(round.getId(), change.getId()));
    }

    /**
     * Closes a round early, by hand.
     *
     * @param at now
     * @param by the account that closes it
     * @throws BusinessException {@code round.alreadyClosed}
     */
    void close(FeedbackRound round, Instant at, long by) {
        round.close(at, by);
        closed.fire(new RoundClosed(round.getId()));
    }

    /**
     * Closes a round with the meeting that it follows.
     *
     * @param at now
     * @throws BusinessException {@code round.alreadyClosed}
     */
    void closeWithMeeting(FeedbackRound round, Instant at) {
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
        context.about("feedback round", roundId, round.getReference());
        closed.fire(new RoundClosed(roundId));
    }
}

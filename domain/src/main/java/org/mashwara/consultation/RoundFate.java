package org.mashwara.consultation;

import java.time.Instant;
import java.util.Optional;
import org.mashwara.meeting.Meeting;

/** What becomes of a round when the meeting with which it opens or closes takes place at some time, or not at all. */
public enum RoundFate {
    /** It closes when the meeting begins. */
    CLOSES_THEN,
    /** It closes at the time that it has and follows the meeting no more. */
    KEEPS_CLOSING,
    /** It opens when the meeting is closed, and has time until its own closing. */
    OPENS_THEN,
    /** It would open when the meeting is closed, and its own closing is before that. */
    CLOSES_FIRST,
    /** It is held after the meeting and has not opened: it is called off with it. */
    CALLED_OFF;

    /**
     * If the meeting took place then; the same as {@link FeedbackRound#followMeeting} does afterwards.
     *
     * @param begins when the meeting would begin
     * @param ends when it would end
     * @param at now
     * @return nothing where the round neither closes nor opens with that meeting
     */
    public static Optional<RoundFate> ifMoved(
            FeedbackRound round, Meeting meeting, Instant begins, Instant ends, Instant at) {
        if (closesWith(round, meeting, at)) {
            boolean follows = begins.equals(round.getClosesAt()) || round.mayCloseAt(begins, at);
            return Optional.of(follows ? CLOSES_THEN : KEEPS_CLOSING);
        }
        if (opensWith(round, meeting)) {
            return Optional.of(round.getClosesAt().isAfter(ends) ? OPENS_THEN : CLOSES_FIRST);
        }
        return Optional.empty();
    }

    /**
     * If the meeting did not take place.
     *
     * @param at now
     * @return nothing where the round neither closes with that meeting nor waits to be held after it
     */
    public static Optional<RoundFate> ifCancelled(FeedbackRound round, Meeting meeting, Instant at) {
        if (isPlannedAfter(round, meeting)) {
            return Optional.of(CALLED_OFF);
        }
        return closesWith(round, meeting, at) ? Optional.of(KEEPS_CLOSING) : Optional.empty();
    }

    private static boolean closesWith(FeedbackRound round, Meeting meeting, Instant at) {
        return meeting.equals(round.getClosingMeeting()) && round.isBeforeClosing(at);
    }

    private static boolean opensWith(FeedbackRound round, Meeting meeting) {
        return isPlannedAfter(round, meeting) && round.getOpensAt() == null;
    }

    private static boolean isPlannedAfter(FeedbackRound round, Meeting meeting) {
        return round.getState() == RoundState.PLANNED && meeting.equals(round.getMeeting());
    }

    /** True where somebody should look at the round's times. */
    public boolean needsALook() {
        return this == KEEPS_CLOSING || this == CLOSES_FIRST;
    }
}

package org.mashwara.consultation;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.mashwara.governance.FeedbackAttribution;
import org.mashwara.shared.LocalText;

/**
 * What every page about a round says first.
 *
 * @param name of the round: the meeting's that it is about, unless another was given
 * @param meetingId the meeting, or null
 * @param meeting its reference or, without a meeting, the code of the body
 * @param workplan what it is about, or null if it is about the meeting itself
 * @param openedAt when it opened, or null while it is planned
 * @param opensAt when it is to open, or null for with the meeting's closing
 * @param closingMeetingId the meeting with whose beginning it closes, or null
 * @param closingMeeting its reference, or null
 * @param attribution who reads which post gave an answer
 * @param closedAt when it ended, or null
 * @param closedBy who closed it by hand, or null
 * @param runs whether the person runs the rounds of its bodies
 * @param readsResults whether the person may read who answered what
 * @param responseId the response of a post for which the person acts, or null
 */
public record RoundHead(
        long id,
        long version,
        LocalText name,
        Long meetingId,
        String meeting,
        LocalText workplan,
        int workplanVersion,
        RoundState state,
        boolean open,
        Instant openedAt,
        Instant closesAt,
        Instant closedAt,
        LocalText closedBy,
        LocalText city,
        String timeZone,
        Instant opensAt,
        boolean behind,
        boolean missed,
        Long closingMeetingId,
        String closingMeeting,
        FeedbackAttribution attribution,
        boolean runs,
        boolean readsResults,
        Long responseId)
        implements Serializable {

    public long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public LocalText getName() {
        return name;
    }

    public Long getMeetingId() {
        return meetingId;
    }

    public String getMeeting() {
        return meeting;
    }

    public LocalText getWorkplan() {
        return workplan;
    }

    public int getWorkplanVersion() {
        return workplanVersion;
    }

    public RoundState getState() {
        return state;
    }

    /** True if it should have opened and could not. */
    public boolean isBehind() {
        return behind;
    }

    /** True if its time for answers was over before it opened. */
    public boolean isMissed() {
        return missed;
    }

    public boolean isPlanned() {
        return state == RoundState.PLANNED;
    }

    /** True if it was called off before it opened: nobody was asked. */
    public boolean isCalledOff() {
        return state.isCalledOff(openedAt);
    }

    /** True once its members are told how all of them answered: see {@link RoundAccess#mayReadCounts}. */
    public boolean isTold() {
        return state == RoundState.CLOSED && !isCalledOff();
    }

    /** True once the person is told what others said: see {@link Attribution#isTold}. */
    public boolean isSaidTold() {
        return Attribution.isTold(attribution, readsResults, state);
    }

    public Instant getOpensAt() {
        return opensAt;
    }

    /** The last day on which it took responses, once it takes none any more; null before. */
    public LocalDate getLastDay() {
        return open || openedAt == null ? null : RoundState.lastDay(closesAt, closedAt, ZoneId.of(timeZone));
    }

    public Long getClosingMeetingId() {
        return closingMeetingId;
    }

    public String getClosingMeeting() {
        return closingMeeting;
    }

    public FeedbackAttribution getAttribution() {
        return attribution;
    }

    public boolean isHidden() {
        return attribution == FeedbackAttribution.HIDDEN;
    }

    public boolean isOpen() {
        return open;
    }

    public Instant getOpenedAt() {
        return openedAt;
    }

    public Instant getClosesAt() {
        return closesAt;
    }

    public Instant getClosedAt() {
        return closedAt;
    }

    public LocalText getClosedBy() {
        return closedBy;
    }

    public LocalText getCity() {
        return city;
    }

    public String getTimeZone() {
        return timeZone;
    }

    public boolean isRuns() {
        return runs;
    }

    /** Whether the person may change it, which ends with the round. */
    public boolean mayRun() {
        return runs && state != RoundState.CLOSED;
    }

    public boolean isMayRun() {
        return mayRun();
    }

    public boolean isReadsResults() {
        return readsResults;
    }

    public Long getResponseId() {
        return responseId;
    }
}

package org.mashwara.consultation;

import java.io.Serializable;
import java.time.Instant;
import org.mashwara.shared.Deadline;
import org.mashwara.shared.LocalText;

/**
 * A feedback round in a list.
 *
 * @param name the round's own
 * @param open true while it takes responses
 * @param opensAt when it is to open, or null for with its meeting's closing
 * @param deadline until when it takes responses
 * @param calledOff true if it was called off before it opened
 * @param closedAt when it ended, or null
 * @param readsResults whether the person may read who answered what
 * @param responseId the response of a post for which the person acts, or null
 * @param responded whether that response is submitted
 * @param said comments and proposals that were submitted, as far as it is told
 * @param answered how many of them the agency has answered
 * @param saidTold whether what others said is told by now: see {@link Attribution#isTold}
 */
public record RoundRow(
        long id,
        LocalText name,
        String meeting,
        boolean open,
        boolean planned,
        boolean calledOff,
        Instant openedAt,
        Instant opensAt,
        Deadline deadline,
        Instant closedAt,
        int asked,
        int submitted,
        boolean readsResults,
        Long responseId,
        boolean responded,
        int said,
        int answered,
        boolean saidTold)
        implements Serializable {

    public long getId() {
        return id;
    }

    public LocalText getName() {
        return name;
    }

    public String getMeeting() {
        return meeting;
    }

    public boolean isOpen() {
        return open;
    }

    /** True once its members are told how all of them answered: see {@link RoundAccess#mayReadCounts}. */
    public boolean isTold() {
        return closedAt != null && !calledOff;
    }

    public boolean isSaidTold() {
        return saidTold;
    }

    public boolean isPlanned() {
        return planned;
    }

    public boolean isCalledOff() {
        return calledOff;
    }

    public Instant getOpenedAt() {
        return openedAt;
    }

    public Instant getOpensAt() {
        return opensAt;
    }

    public Deadline getDeadline() {
        return deadline;
    }

    public Instant getClosedAt() {
        return closedAt;
    }

    public int getAsked() {
        return asked;
    }

    public int getSubmitted() {
        return submitted;
    }

    public boolean isReadsResults() {
        return readsResults;
    }

    public Long getResponseId() {
        return responseId;
    }

    public boolean isResponded() {
        return responded;
    }

    public int getSaid() {
        return said;
    }

    public int getAnswered() {
        return answered;
    }
}

package org.mashwara.consultation;

import java.io.Serializable;
import java.time.Instant;
import org.mashwara.shared.LocalText;

/**
 * What every page about a round says first.
 *
 * @param name name of the meeting that it is about
 * @param meeting its reference
 * @param closedAt when somebody closed it, or null
 * @param mayRun whether the person may close it
 * @param readsResults whether the person may read who answered what
 * @param responseId the response of a post for which the person acts, or null
 */
public record RoundHead(
        long id,
        long version,
        LocalText name,
        long meetingId,
        String meeting,
        LocalText workplan,
        int workplanVersion,
        boolean open,
        Instant openedAt,
        Instant closesAt,
        Instant closedAt,
        LocalText city,
        String timeZone,
        boolean mayRun,
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

    public long getMeetingId() {
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

    public LocalText getCity() {
        return city;
    }

    public String getTimeZone() {
        return timeZone;
    }

    public boolean isMayRun() {
        return mayRun;
    }

    public boolean isReadsResults() {
        return readsResults;
    }

    public Long getResponseId() {
        return responseId;
    }
}

package org.mashwara.consultation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.mashwara.shared.LocalText;

/**
 * Whom a round after a meeting would ask about what.
 *
 * @param workplans those that the meeting's bodies review
 * @param versionId the workplan version that is previewed, or null if there is none
 * @param today the day in the place where the meeting sat
 */
public record RoundPreview(
        long meetingId,
        String reference,
        LocalText name,
        List<WorkplanChoice> workplans,
        Long versionId,
        LocalText city,
        String timeZone,
        LocalDate today,
        List<AskedSeat> asked,
        List<NotAskedSeat> notAsked)
        implements Serializable {

    public RoundPreview {
        workplans = List.copyOf(workplans);
        asked = List.copyOf(asked);
        notAsked = List.copyOf(notAsked);
    }

    public long getMeetingId() {
        return meetingId;
    }

    public String getReference() {
        return reference;
    }

    public LocalText getName() {
        return name;
    }

    public List<WorkplanChoice> getWorkplans() {
        return workplans;
    }

    public Long getVersionId() {
        return versionId;
    }

    public LocalText getCity() {
        return city;
    }

    public LocalDate getToday() {
        return today;
    }

    public String getTimeZone() {
        return timeZone;
    }

    public List<AskedSeat> getAsked() {
        return asked;
    }

    public List<NotAskedSeat> getNotAsked() {
        return notAsked;
    }
}

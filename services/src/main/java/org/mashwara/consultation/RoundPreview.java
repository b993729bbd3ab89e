package org.mashwara.consultation;

import java.io.Serializable;
import java.util.List;
import org.mashwara.shared.LocalText;

/**
 * Whom a round after a meeting would ask about what.
 *
 * @param workplans those that the meeting's bodies review
 * @param versionId the workplan version that is previewed, or null if there is none
 */
public record RoundPreview(
        long meetingId,
        String reference,
        LocalText name,
        List<WorkplanChoice> workplans,
        Long versionId,
        LocalText city,
        String timeZone,
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

package org.mashwara.meeting;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.mashwara.shared.LocalText;

/**
 * An action point in a list.
 *
 * @param id the action point
 * @param version to be given back with a change
 * @param reference as it is cited
 * @param meetingId the meeting that gave it
 * @param meeting that meeting's name
 * @param task what is to be done
 * @param owner the post that has to do it
 * @param dueOn when it is due
 * @param state how far it has come
 * @param overdue it is open and late
 * @param actionTaken what was done, or null
 * @param doneAt when that was reported, or null
 * @param mayReport the person may report it as done
 * @param mayVerify the person may verify it or send it back
 */
public record ActionRow(
        long id,
        long version,
        String reference,
        long meetingId,
        LocalText meeting,
        String task,
        LocalText owner,
        LocalDate dueOn,
        ActionPointState state,
        boolean overdue,
        String actionTaken,
        Instant doneAt,
        boolean mayReport,
        boolean mayVerify)
        implements Serializable {

    public long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public String getReference() {
        return reference;
    }

    public long getMeetingId() {
        return meetingId;
    }

    public LocalText getMeeting() {
        return meeting;
    }

    public String getTask() {
        return task;
    }

    public LocalText getOwner() {
        return owner;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public ActionPointState getState() {
        return state;
    }

    public boolean isOverdue() {
        return overdue;
    }

    public String getActionTaken() {
        return actionTaken;
    }

    public Instant getDoneAt() {
        return doneAt;
    }

    public boolean isMayReport() {
        return mayReport;
    }

    public boolean isMayVerify() {
        return mayVerify;
    }
}

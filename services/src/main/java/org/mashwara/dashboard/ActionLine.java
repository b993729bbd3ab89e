package org.mashwara.dashboard;

import java.io.Serializable;
import java.time.LocalDate;
import org.mashwara.meeting.ActionPointState;
import org.mashwara.shared.LocalText;

/**
 * An action point to do, to verify or to chase.
 *
 * @param mine whether the person acts for the owner
 * @param conducted whether the person is TWG Secretariat of its meeting
 */
public record ActionLine(
        long id,
        String reference,
        String task,
        LocalDate dueOn,
        ActionPointState state,
        LocalText owner,
        boolean mine,
        boolean conducted)
        implements Serializable {

    public long getId() {
        return id;
    }

    public String getReference() {
        return reference;
    }

    public String getTask() {
        return task;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public ActionPointState getState() {
        return state;
    }

    public LocalText getOwner() {
        return owner;
    }

    public boolean isMine() {
        return mine;
    }

    public boolean isConducted() {
        return conducted;
    }
}

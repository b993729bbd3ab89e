package org.mashwara.meeting;

import java.io.Serializable;
import java.time.LocalDate;
import org.mashwara.shared.LocalText;

/**
 * A decision, a recommendation or an action point of a meeting.
 *
 * @param kind which of them
 * @param id the record
 * @param reference as it is cited
 * @param text its wording
 * @param agendaPosition the agenda item under which it was recorded, or null
 * @param toBody to whom it is recommended, or null
 * @param owner the post that has to do it, or null
 * @param dueOn when that is due, or null
 * @param state how far an action point has come, or null
 */
public record RecordLine(
        RecordKind kind,
        long id,
        String reference,
        String text,
        Integer agendaPosition,
        LocalText toBody,
        LocalText owner,
        LocalDate dueOn,
        ActionPointState state)
        implements Serializable {

    public RecordKind getKind() {
        return kind;
    }

    public long getId() {
        return id;
    }

    public String getReference() {
        return reference;
    }

    public String getText() {
        return text;
    }

    public Integer getAgendaPosition() {
        return agendaPosition;
    }

    public LocalText getToBody() {
        return toBody;
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
}

package org.mashwara.consultation;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.mashwara.directory.IncumbencyKind;
import org.mashwara.shared.LocalText;

/**
 * One station of a route, with what it decided.
 *
 * @param post as named today or, once it has decided, as named then
 * @param person whose account decided or recorded; null before
 * @param holder who holds the post today or, once it has decided, held it then; null while it is vacant
 * @param charge by what kind of charge; null while it is vacant
 * @param means how clearance was given; null unless cleared
 * @param givenOn the day on which it was given; null unless cleared
 * @param scanned whether there is a scan of the note
 * @param comment why it was sent back; null unless it was
 */
public record StationLine(
        long id,
        int position,
        LocalText post,
        StationState state,
        Instant decidedAt,
        LocalText person,
        LocalText holder,
        IncumbencyKind charge,
        ClearanceMeans means,
        String noteReference,
        LocalDate givenOn,
        String conveyedBy,
        boolean scanned,
        String comment)
        implements Serializable {

    /** The same, for whoever may not read what was said within the office. */
    StationLine withoutComment() {
        return new StationLine(
                id,
                position,
                post,
                state,
                decidedAt,
                person,
                holder,
                charge,
                means,
                noteReference,
                givenOn,
                conveyedBy,
                scanned,
                null);
    }

    public long getId() {
        return id;
    }

    public int getPosition() {
        return position;
    }

    public LocalText getPost() {
        return post;
    }

    public StationState getState() {
        return state;
    }

    public Instant getDecidedAt() {
        return decidedAt;
    }

    public LocalText getPerson() {
        return person;
    }

    public LocalText getHolder() {
        return holder;
    }

    public IncumbencyKind getCharge() {
        return charge;
    }

    public ClearanceMeans getMeans() {
        return means;
    }

    public String getNoteReference() {
        return noteReference;
    }

    public LocalDate getGivenOn() {
        return givenOn;
    }

    public String getConveyedBy() {
        return conveyedBy;
    }

    public boolean isScanned() {
        return scanned;
    }

    public String getComment() {
        return comment;
    }

    public boolean isWaiting() {
        return state == StationState.WAITING;
    }

    public boolean isCleared() {
        return state == StationState.CLEARED;
    }

    public boolean isSentBack() {
        return state == StationState.SENT_BACK;
    }
}

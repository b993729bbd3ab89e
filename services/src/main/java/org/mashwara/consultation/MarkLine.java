package org.mashwara.consultation;

import java.io.Serializable;
import java.time.Instant;
import org.mashwara.shared.LocalText;

/**
 * What a station changed, or the office before it sent the response.
 *
 * @param position of the station on the route; 0 for the office
 * @param station the post, as named when it decided or today; null for the office
 * @param activity about which the question is asked; null for none
 * @param before what it said before
 * @param after what it says since
 * @param person who changed it for the station; null for the office
 */
public record MarkLine(
        int position,
        LocalText station,
        String code,
        LocalText activity,
        LocalText question,
        MarkedAnswer before,
        MarkedAnswer after,
        LocalText person,
        Instant at)
        implements Serializable {

    public int getPosition() {
        return position;
    }

    public boolean isOfOffice() {
        return position == 0;
    }

    /** The same where nothing is told of who changed it. */
    MarkLine asOfOffice() {
        return new MarkLine(0, null, code, activity, question, before, after, null, at);
    }

    /** The same answer, which was changed again. */
    MarkLine then(MarkLine later) {
        return new MarkLine(0, null, code, activity, question, before, later.after, null, later.at);
    }

    /** False where an answer has become again what it was; a file of the same name is another one. */
    boolean isChange() {
        return !before.equals(after) || isOtherFile();
    }

    public LocalText getStation() {
        return station;
    }

    public String getCode() {
        return code;
    }

    public LocalText getActivity() {
        return activity;
    }

    public LocalText getQuestion() {
        return question;
    }

    public MarkedAnswer getBefore() {
        return before;
    }

    public MarkedAnswer getAfter() {
        return after;
    }

    /** True where one file took the place of another one of the same name. */
    public boolean isOtherFile() {
        return before.text() != null && before.text().equals(after.text());
    }

    public LocalText getPerson() {
        return person;
    }

    public Instant getAt() {
        return at;
    }
}

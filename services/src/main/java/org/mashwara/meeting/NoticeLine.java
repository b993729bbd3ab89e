package org.mashwara.meeting;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.mashwara.shared.LocalText;

/**
 * A convener of a meeting, how far it has come, and its dispatch register.
 *
 * @param id its notice
 * @param organisation who convenes
 * @param state how far it has come
 * @param conveyedBy who conveyed the date, or null
 * @param conveyedOn when, or null
 * @param number number of its notice, or null
 * @param dated its date, or null
 * @param scanned a scan is kept
 * @param signatoryName who signs, or null
 * @param signatoryPost that person's post, or null
 * @param letters the letters that were dispatched, in order
 * @param toDispatch how many letters were not dispatched yet
 */
public record NoticeLine(
        long id,
        LocalText organisation,
        NoticeState state,
        String conveyedBy,
        LocalDate conveyedOn,
        String number,
        LocalDate dated,
        boolean scanned,
        String signatoryName,
        String signatoryPost,
        List<Letter> letters,
        int toDispatch)
        implements Serializable {

    public NoticeLine {
        letters = List.copyOf(letters);
    }

    /** An entry of the dispatch register. */
    public record Letter(String number, LocalDate dated, LocalText post) implements Serializable {}
}

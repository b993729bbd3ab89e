package org.mashwara.consultation;

import java.io.Serializable;
import java.util.List;
import org.mashwara.shared.LocalText;

/**
 * A questionnaire as one seat would see it.
 *
 * @param seats those that could be asked, at most a hundred of those that were looked for
 * @param among how many were found
 * @param asks whether it asks anything at all
 * @param seatId the one that is looked through, or null where nobody was found
 */
public record QuestionnairePreview(
        long id,
        LocalText name,
        int number,
        boolean asks,
        List<SeatChoice> seats,
        int among,
        Long seatId,
        List<FormTurn> turns)
        implements Serializable {

    public QuestionnairePreview {
        seats = List.copyOf(seats);
        turns = List.copyOf(turns);
    }

    /** True if more were found than can be chosen from. */
    public boolean isMore() {
        return among > seats.size();
    }
}

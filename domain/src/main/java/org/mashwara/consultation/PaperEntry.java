package org.mashwara.consultation;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Require;

/**
 * How a form on paper becomes a version of a seat's response. The TWG Secretariat enters it, which reads no office's
 * draft: so the entry begins empty, and not at all over what an office has written itself; and while it goes on the office
 * writes nothing into it, unless it takes the entry over, which is its own draft from then on.
 */
public final class PaperEntry {

    private PaperEntry() {}

    /**
     * True for a draft in which the office has written itself: it came from no paper, and holds other answers than were
     * given before.
     */
    public static boolean isOfficesOwn(Response draft) {
        Response before = draft.getPrevious();
        return draft.getState() == ResponseState.DRAFT
                && draft.getPaper() == null
                && !answers(draft).equals(before == null ? Set.of() : answers(before));
    }

    private static Set<GivenAnswer> answers(Response response) {
        return response.getAnswers().stream()
                .map(answer -> new GivenAnswer(answer.getQuestion(), answer.getAbout(), answer.getValue()))
                .collect(Collectors.toSet());
    }

    /**
     * Begins to enter a form, or goes on with an entry that was begun, under this form.
     *
     * @param draft the version to be filled in
     * @throws BusinessException {@code response.alreadySubmitted}, {@code response.awaitsClearance}; {@code paper.drafted}
     *     for what is the office's own
     */
    public static void begin(Response draft, PaperForm form) {
        Require.that(!isOfficesOwn(draft), "paper.drafted");
        draft.enteredFrom(Require.present("form", form));
    }

    /** True for a version that is being entered and not yet given or sent on its way. */
    public static boolean isGoingOn(Response response) {
        return response.getPaper() != null && response.getState().isDraft();
    }

    /**
     * Refuses the office's own words in what is to count as given on paper.
     *
     * @param enters whether the person who is about to save or to send may enter forms on paper for the seat
     * @throws BusinessException {@code paper.entering}
     */
    public static void requireFiller(Response response, boolean enters) {
        Require.that(enters || !isGoingOn(response), "paper.entering");
    }

    /**
     * The office fills its form in itself: what was entered so far stays, as its own draft, which comes from paper no more.
     * Changes nothing where none is being entered any more.
     *
     * @param at now
     * @param by the account of the office's that takes over
     * @throws BusinessException {@code response.alreadySubmitted} or {@code response.awaitsClearance} once it is sent;
     *     {@code round.closed}
     */
    public static void takeOver(Response response, Instant at, long by) {
        if (response.getPaper() != null) {
            response.enteredFrom(null);
            response.save(response.getVersion(), List.of(), at, by);
        }
    }
}

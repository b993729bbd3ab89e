package org.mashwara.consultation;

import java.util.Set;
import java.util.stream.Collectors;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Require;

/**
 * How a form on paper becomes a version of a seat's response. The TWG Secretariat enters it, which reads no office's
 * draft: so the entry begins empty, and not at all over what an office has written itself; and what an office writes on in
 * an entry is its own draft from then on.
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

    /**
     * Notes that somebody of the office is about to save: the draft comes from paper no more.
     *
     * @param account of who saves; whoever entered the form goes on with it also where the post is the same person's
     */
    public static void officeSaves(Response response, long account) {
        PaperForm form = response.getPaper();
        if (form != null && response.getState().isDraft() && form.getEnteredBy() != account) {
            response.enteredFrom(null);
        }
    }
}

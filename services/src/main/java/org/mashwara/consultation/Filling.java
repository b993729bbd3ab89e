package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.mashwara.shared.Actor;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Require;
import org.mashwara.shared.StaleEditException;
import org.mashwara.shared.StoredFile;
import org.mashwara.shared.Upload;

/** Saves what is put in, whether it is a draft or lies at a station of its route: there the change gets its marks. */
@ApplicationScoped
class Filling {

    @Inject
    private Responses responses;

    @Inject
    private ClearanceRepository clearances;

    @Inject
    private Clearances onTheWay;

    /**
     * @param response held for this transaction
     * @throws BusinessException as {@link Response#save} and {@link Clearance#edit}; {@code response.awaitsClearance} for
     *     whoever does not decide where it lies
     */
    Saved save(Response response, long shownVersion, Collection<AnswerEntry> entries, Instant at, Actor actor) {
        if (response.getState() != ResponseState.AWAITING_CLEARANCE) {
            return responses.save(response, shownVersion, entries, at, actor.accountId());
        }
        List<RefusedAnswer> refused = new ArrayList<>();
        return change(response, responses.read(response, entries, refused), refused, at, actor);
    }

    private Saved change(
            Response response, List<GivenAnswer> given, List<RefusedAnswer> refused, Instant at, Actor actor) {
        Clearance clearance =
                clearances.findRunning(response.getId()).orElseThrow(() -> new BusinessException("clearance.ended"));
        long station = clearance.getWaiting().orElseThrow().getPost().getId();
        Require.that(ClearanceAccess.mayDecide(actor, station), "response.awaitsClearance");
        onTheWay.edit(clearance, given, actor);
        responses.settle();
        return new Saved(response.getVersion(), at, refused);
    }

    /**
     * Hands in a file as an answer, or takes it back.
     *
     * @param response held for this transaction
     * @param place the question and what it is about, with the SHA-256 of the file that the person saw there, if any
     * @param upload the file, or null to take it back
     * @throws BusinessException as {@link #save} and {@link Responses#attached}
     * @throws StaleEditException if another file is there by now
     */
    Saved attach(Response response, long shownVersion, AnswerEntry place, Upload upload, Instant at, Actor actor) {
        StoredFile there = stored(response, place).file();
        if (!place.written().equals(there == null ? List.of() : List.of(there.getSha256()))) {
            throw new StaleEditException(response);
        }
        GivenAnswer given = responses.attached(response, place, upload, at, actor.accountId());
        if (response.getState() == ResponseState.AWAITING_CLEARANCE) {
            return change(response, List.of(given), List.of(), at, actor);
        }
        response.save(shownVersion, List.of(given), at, actor.accountId());
        responses.settle();
        return new Saved(response.getVersion(), at, List.of());
    }

    /** What is stored for a field. */
    AnswerValue stored(Response response, AnswerEntry entry) {
        return response.answerTo(responses.asked(response, entry), responses.about(response, entry))
                .map(Answer::getValue)
                .orElse(AnswerValue.NONE);
    }

    /** True if a field's text says just what is stored; text that does not fit its question says nothing that is. */
    boolean says(Response response, AnswerEntry entry, List<String> written, AnswerValue stored) {
        try {
            return AnswerText.read(responses.asked(response, entry), written).equals(stored);
        } catch (BusinessException unfit) {
            return false;
        }
    }

    /** True where the device knew what is stored when the field was changed there. */
    boolean isFresh(Response response, DraftEntry entry) {
        return says(response, entry.entry(), entry.base(), stored(response, entry.entry()));
    }

    /** @throws BusinessException as {@link ShownAnswer#read} */
    ShownAnswer shown(Response response, AnswerEntry entry) {
        return ShownAnswer.read(responses.asked(response, entry), responses.about(response, entry), entry.written());
    }

    /** What is stored, as the field would hold it. */
    List<String> written(Response response, AnswerEntry entry, AnswerValue stored) {
        return GivenValue.of(stored, AskedQuestion.of(responses.asked(response, entry)), null)
                .getWritten();
    }
}

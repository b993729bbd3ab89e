package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.mashwara.shared.BusinessException;

/** What happens when the agency answers, whoever does it. Checks no role: its callers have. */
@ApplicationScoped
public class Dispositions {

    @Inject
    private ResponseRepository responses;

    @Inject
    private Event<DispositionGiven> given;

    /**
     * Answers a comment or proposal, once.
     *
     * @param answer held for this transaction
     * @param at now
     * @param by the account that answers; its own repetition changes nothing
     * @throws BusinessException as {@link Disposition}; {@code disposition.alreadyGiven} if it has another answer
     */
    public Disposition give(Answer answer, Verdict verdict, String reason, Instant at, long by) {
        Optional<Disposition> before = responses.findDisposition(answer.getId());
        if (before.isPresent()) {
            if (before.get().isRepeatedBy(verdict, reason, by)) {
                return before.get();
            }
            throw new BusinessException("disposition.alreadyGiven");
        }
        Disposition disposition = new Disposition(answer, verdict, reason, at, by);
        responses.add(disposition);
        responses.settle();
        given.fire(
                new DispositionGiven(disposition.getId(), answer.getResponse().getId()));
        return disposition;
    }
}

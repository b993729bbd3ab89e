package org.mashwara.consultation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.mashwara.identity.AccountRepository;
import org.mashwara.shared.Actors;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Command;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Roles;

/**
 * Takes what a device changed in a draft, answer by answer: each comes with what it said before. What is stored may have
 * been changed elsewhere meanwhile; a request may arrive twice, or late. An answer is saved where the device knew what is
 * stored, left alone where it says the same, and otherwise given back to choose.
 */
@Stateless
@Command
@RolesAllowed({Roles.COUNTERPART, Roles.SECRETARIAT})
public class DraftService {

    @Inject
    private RoundDesk desk;

    @Inject
    private Filling filling;

    @Inject
    private AccountRepository accounts;

    @Inject
    private Actors actors;

    @Inject
    private Clock clock;

    /**
     * @return what was saved, what was refused because it does not fit its question, and what clashes
     * @throws BusinessException as {@link Response#save} and {@link PaperEntry#requireFiller}
     */
    public Merged merge(long responseId, @NotNull List<DraftEntry> entries) {
        Response response = desk.toFill(responseId);
        Instant now = clock.instant();
        List<AnswerEntry> fresh = new ArrayList<>();
        List<Clash> clashes = new ArrayList<>();
        for (DraftEntry entry : entries) {
            AnswerValue stored = filling.stored(response, entry.entry());
            if (filling.isFresh(response, entry)) {
                fresh.add(entry.entry());
            } else if (!filling.says(response, entry.entry(), entry.entry().written(), stored)) {
                clashes.add(clash(response, entry.entry(), stored));
            }
        }
        if (fresh.isEmpty() && clashes.isEmpty()) {
            desk.repeated();
        }
        Saved saved = fresh.isEmpty()
                ? new Saved(response.getVersion(), now, List.of())
                : filling.save(response, response.getVersion(), fresh, now, actors.current());
        return new Merged(saved, clashes, response.getState() == ResponseState.AWAITING_CLEARANCE);
    }

    private Clash clash(Response response, AnswerEntry entry, AnswerValue stored) {
        LocalText by = response.getDrafting().getSavedBy() == null
                ? null
                : accounts.get(response.getDrafting().getSavedBy()).getPerson().getName();
        return new Clash(
                FormCell.key(entry.questionId(), entry.activityId(), entry.outputId()),
                filling.written(response, entry, stored),
                by,
                response.getDrafting().getSavedAt());
    }
}

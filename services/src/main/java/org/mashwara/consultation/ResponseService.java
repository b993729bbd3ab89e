package org.mashwara.consultation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import org.mashwara.shared.Actors;
import org.mashwara.shared.Command;
import org.mashwara.shared.Roles;

/** A seat answers, through the holder of its post or a delegate; also one that did not come to the meeting. */
@Stateless
@Command
@RolesAllowed(Roles.COUNTERPART)
public class ResponseService {

    @Inject
    private RoundDesk desk;

    @Inject
    private Responses responses;

    @Inject
    private Actors actors;

    @Inject
    private Clock clock;

    /**
     * Saves answers about one activity as a draft; as often as one likes, the last one counts.
     *
     * @param shownVersion the response's version as the page knows it
     * @return the version from now on, and when it was saved
     * @throws org.mashwara.shared.BusinessException as {@link Response#save}
     * @throws org.mashwara.shared.StaleEditException if another account has saved since
     */
    public Saved save(long responseId, long shownVersion, long activityId, @NotNull List<AnswerEntry> entries) {
        Response response = desk.toDraft(responseId);
        return responses.save(
                response,
                shownVersion,
                activityId,
                entries,
                clock.instant(),
                actors.current().accountId());
    }

    /**
     * Gives the response, once and for good. A repetition of the same request changes nothing.
     *
     * @param shownVersion the response's version as the check page showed it
     * @return false if this very submission was received before
     * @throws org.mashwara.shared.BusinessException as {@link Response#submit}; {@code response.draftOnly} for a
     *     delegate who may draft but not answer
     * @throws org.mashwara.shared.StaleEditException if another account has saved since
     */
    public boolean submit(long responseId, long shownVersion) {
        Response response = desk.toAnswer(responseId);
        return responses.submit(
                response, shownVersion, clock.instant(), actors.current().accountId());
    }
}

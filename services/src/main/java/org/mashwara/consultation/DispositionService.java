package org.mashwara.consultation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.mashwara.shared.Actors;
import org.mashwara.shared.Command;
import org.mashwara.shared.Roles;

/** The agency's lead of a subprogramme answers comments and proposals about its activities. */
@Stateless
@Command
@RolesAllowed(Roles.SUBPROGRAMME_LEAD)
public class DispositionService {

    @Inject
    private RoundDesk desk;

    @Inject
    private Dispositions dispositions;

    @Inject
    private Actors actors;

    @Inject
    private Clock clock;

    /**
     * Answers one comment or proposal of a submitted response, once.
     *
     * @param reason why, in the words that every counterpart of the body will read
     * @throws org.mashwara.shared.BusinessException as {@link Dispositions#give}
     */
    public void give(long answerId, Verdict verdict, String reason) {
        Answer answer = desk.toDispose(answerId);
        dispositions.give(
                answer, verdict, reason, clock.instant(), actors.current().accountId());
    }
}

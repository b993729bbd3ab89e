package org.mashwara.consultation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import org.mashwara.programme.WorkplanVersion;
import org.mashwara.shared.Actors;
import org.mashwara.shared.Command;
import org.mashwara.shared.Roles;

/** A lead drafts what accepted points change in the workplan. */
@Stateless
@Command
@RolesAllowed(Roles.SUBPROGRAMME_LEAD)
public class AmendmentService {

    @Inject
    private PointDesk points;

    @Inject
    private AmendmentDesk desk;

    @Inject
    private AmendmentRepository amendments;

    @Inject
    private PointRepository repository;

    @Inject
    private Actors actors;

    @Inject
    private Clock clock;

    /**
     * Drafts an amendment of the workplan in force.
     *
     * @param pointIds what it answers: accepted points that are the person's to answer
     * @param reason why it answers them, read by the body that decides
     * @return its id
     * @throws org.mashwara.shared.BusinessException as {@link Amendment}
     */
    public long draft(@NotNull List<Long> pointIds, @NotNull AmendmentEntry entry, String reason) {
        List<Point> answered = points.toAnswer(pointIds);
        WorkplanVersion base = desk.base(answered);
        Amendment amendment = new Amendment(
                base,
                answered,
                desk.content(entry, base),
                reason,
                answered.get(0).getAssignee(),
                clock.instant(),
                actors.current().accountId());
        amendments.add(amendment);
        repository.settle();
        desk.about(amendment);
        return amendment.getId();
    }

    /**
     * Writes a draft anew.
     *
     * @param shownVersion the amendment's, as the page showed it
     * @throws org.mashwara.shared.BusinessException as {@link Amendment#redraft}
     */
    public void redraft(long amendmentId, long shownVersion, @NotNull AmendmentEntry entry, String reason) {
        Amendment amendment = desk.toDraft(amendmentId);
        amendment.requireVersion(shownVersion);
        amendment.redraft(desk.content(entry, amendment.getBase()), reason, clock.instant());
    }

    /**
     * Takes a draft back.
     *
     * @param shownVersion the amendment's, as the page showed it
     * @return as {@link Amendment#withdraw}
     * @throws org.mashwara.shared.BusinessException as {@link Amendment#withdraw}
     */
    public boolean withdraw(long amendmentId, long shownVersion) {
        return desk.toDraft(amendmentId).withdraw(shownVersion);
    }
}

package org.mashwara.programme;

import static org.mashwara.shared.Roles.SUBPROGRAMME_LEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import org.mashwara.shared.Actor;
import org.mashwara.shared.Actors;
import org.mashwara.shared.Command;
import org.mashwara.shared.CommandContext;
import org.mashwara.shared.NotFoundException;

/** Leads of subprogrammes report how their activities do. */
@Stateless
@Command
@RolesAllowed(SUBPROGRAMME_LEAD)
public class ProgressService {

    @Inject
    private WorkplanRepository workplans;

    @Inject
    private ProgressReportRepository reports;

    @Inject
    private Actors actors;

    @Inject
    private CommandContext context;

    @Inject
    private Clock clock;

    /**
     * Reports an activity's progress; the report becomes its status.
     *
     * @param rating one that a report can say, so not {@link ProgressRating#NO_STATUS}
     * @param narrative what was done and what stands in the way
     * @param version the activity's version that the person saw
     * @throws NotFoundException if there is no such activity, or the person does not lead its subprogramme
     * @throws org.mashwara.shared.StaleEditException if somebody else has reported meanwhile
     * @throws org.mashwara.shared.BusinessException {@code workplan.notInForce} if the activity's workplan version is
     *     not the one in force
     */
    public void report(
            long activityId,
            @NotNull ProgressRating rating,
            @NotBlank @Size(max = ProgressReport.MAX_NARRATIVE) String narrative,
            long version) {
        Actor actor = actors.current();
        Activity activity =
                workplans.findActivity(activityId).orElseThrow(() -> new NotFoundException("activity", activityId));
        Subprogramme subprogramme = activity.getOutput().getOutcome().getSubprogramme();
        if (!ProgressAccess.mayReport(actor, subprogramme)) {
            throw new NotFoundException("activity", activityId);
        }
        activity.requireVersion(version);
        context.about("activity", activityId, activity.getCode());
        context.forPost(subprogramme.getLeadPost().getId());
        reports.add(new ProgressReport(activity, rating, narrative, clock.instant(), actor.accountId()));
    }
}

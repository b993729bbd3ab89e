package org.mashwara.scheduling;

import static org.mashwara.shared.Roles.SECRETARIAT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Looks closely at a plan of the person's, by what is on record now: what a move would cost, and the year of a body or
 * an official.
 */
@Stateless
@RolesAllowed(SECRETARIAT)
public class PlanLookQueries {

    @Inject
    private PlanningAccess access;

    @Inject
    private Plans plans;

    @Inject
    private Timetable timetable;

    @Inject
    private Clock clock;

    /**
     * What it would cost to put a proposal elsewhere. Six queries.
     *
     * @param day the day to look at closely, or null for none
     * @param session which of its sessions, from 0
     * @param roomId the room to look at, or null for the best one then
     * @throws org.mashwara.shared.NotFoundException if there is no such proposal, day, session or room
     * @throws org.mashwara.shared.BusinessException {@code planning.noPlan}
     */
    public MoveSheet move(long runId, long proposalId, LocalDate day, Integer session, Long roomId) {
        PlanAtHand plan = plans.of(access.proposals(runId));
        return new MoveWriter(plan, proposalId, timetable.now().rooms()).write(day, session, roomId);
    }

    /**
     * The calendar of a year as things stand now. Six queries.
     *
     * @param bodyId whose year, or null
     * @param postId else the year of whoever holds a post; null, too: the first body
     * @throws org.mashwara.shared.NotFoundException if the plan is not about them
     * @throws org.mashwara.shared.BusinessException {@code planning.noPlan}
     */
    public YearSheet year(long runId, Long bodyId, Long postId) {
        return new YearWriter(plans.of(access.proposals(runId)), timetable.now(), LocalDate.now(clock))
                .write(bodyId, postId);
    }
}

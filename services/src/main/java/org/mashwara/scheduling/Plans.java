package org.mashwara.scheduling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Takes plans to hand: lays out what is on record now and judges by it what they propose. */
@ApplicationScoped
class Plans {

    @Inject
    private CycleDesk desk;

    @Inject
    private RoomRepository rooms;

    /**
     * A plan to look at or to change.
     *
     * @param proposals all of a run, at least one
     * @throws org.mashwara.shared.BusinessException {@code planning.noPlan}
     */
    PlanAtHand of(List<ProposedMeeting> proposals) {
        proposals.get(0).getRun().requirePlan();
        return new PlanAtHand(proposals, desk.lay(proposals), rooms);
    }
}

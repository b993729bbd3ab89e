package org.mashwara.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.mashwara.scheduling.Drafting;
import org.mashwara.scheduling.TimeSlot;
import org.mashwara.shared.LocalText;

/** What of a plan is accepted becomes a planned meeting. */
@ApplicationScoped
class DraftsOfPlan implements Drafting {

    @Inject
    private NewMeetings newMeetings;

    @Override
    public long draft(List<Long> bodyIds, LocalText name, TimeSlot slot, long roomId) {
        return newMeetings
                .plan(newMeetings.ownBodies(bodyIds), name, slot, roomId)
                .getId();
    }
}

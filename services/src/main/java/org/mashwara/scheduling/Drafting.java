package org.mashwara.scheduling;

import java.util.List;
import org.mashwara.shared.LocalText;

/** Asked when part of a plan is accepted: make a meeting of it, to which nobody is invited yet. The meetings do so. */
public interface Drafting {

    /**
     * @param bodyIds the bodies that sit, of which the person must be the secretariat
     * @return the meeting's id
     * @throws org.mashwara.shared.BusinessException {@code room.taken} if something else is in the room by now
     * @throws org.mashwara.shared.NotFoundException if one of the bodies is none of the person's
     */
    long draft(List<Long> bodyIds, LocalText name, TimeSlot slot, long roomId);
}

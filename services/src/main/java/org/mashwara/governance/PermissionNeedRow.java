package org.mashwara.governance;

import java.io.Serializable;
import java.time.LocalDate;
import org.mashwara.shared.LocalText;

/**
 * Whose permission a seat needs to attend.
 *
 * @param authority the post that permits, as it is called now
 * @param leadDays so many days before a meeting it must be asked
 * @param from since when
 * @param until until when, or null
 */
public record PermissionNeedRow(long authorityId, LocalText authority, int leadDays, LocalDate from, LocalDate until)
        implements Serializable {

    static PermissionNeedRow of(PermissionNeed need, LocalDate day) {
        return new PermissionNeedRow(
                need.getAuthority().getId(),
                need.getAuthority().nameOn(day),
                need.getLeadDays(),
                need.getPeriod().getFrom(),
                need.getPeriod().getUntil());
    }
}

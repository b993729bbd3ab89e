package org.mashwara.scheduling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;

/** What is known of permissions to attend, where anything is. */
@ApplicationScoped
class PermissionTimes {

    @Inject
    private Instance<AttendancePermissions> known;

    /** As {@link AttendancePermissions#leadDays}. */
    Map<Long, Integer> leadDays(Collection<Long> postIds) {
        return known.isUnsatisfied() || postIds.isEmpty()
                ? Map.of()
                : known.get().leadDays(postIds);
    }
}

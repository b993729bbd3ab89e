package org.mashwara.scheduling;

import java.util.Collection;
import java.util.Map;

/**
 * Asked when a date is sought: whose posts need a permission to attend, and how long before? Whoever knows of
 * permissions answers; without an answer nobody needs one.
 */
public interface AttendancePermissions {

    /**
     * How many days before a meeting the permission of a post must be asked for; posts that need none are left out. At
     * most one query.
     */
    Map<Long, Integer> leadDays(Collection<Long> postIds);
}

package org.mashwara.directory;

import java.io.Serializable;
import java.time.LocalDate;
import org.mashwara.shared.LocalText;

/**
 * One incumbency in the line of a post's holders or of a person's posts.
 *
 * @param post the post's name in that incumbency (its last day, or the day asked for while it goes on)
 * @param organisation the organisation's name on the same day
 * @param scanned whether there is a scan of the notification
 * @param until the last day, or null
 * @param current whether it is held on the day asked for
 * @param prevailing whether who holds it so is the post's holder on that day: not if somebody acts
 */
public record IncumbencyRow(
        long id,
        long personId,
        LocalText person,
        long postId,
        LocalText post,
        LocalText organisation,
        IncumbencyKind kind,
        String notificationNumber,
        LocalDate notificationDated,
        boolean scanned,
        LocalDate from,
        LocalDate until,
        boolean current,
        boolean prevailing)
        implements Serializable {}

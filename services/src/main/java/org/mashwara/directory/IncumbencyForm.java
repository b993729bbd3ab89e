package org.mashwara.directory;

import java.io.Serializable;
import java.time.LocalDate;
import org.mashwara.shared.LocalText;

/**
 * An incumbency as a form to put it right shows it.
 *
 * @param post the post's name today
 * @param person who holds it
 * @param scanned whether there is a scan of the notification
 * @param shown what tells a later change of the post's holders
 */
public record IncumbencyForm(
        long id,
        long postId,
        LocalText post,
        Candidate person,
        IncumbencyKind kind,
        LocalDate from,
        LocalDate until,
        String notificationNumber,
        LocalDate notificationDated,
        boolean scanned,
        String shown)
        implements Serializable {}

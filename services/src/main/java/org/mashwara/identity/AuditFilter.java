package org.mashwara.identity;

import java.time.LocalDate;

/**
 * Which entries of the audit trail; each part may be null, and then does not narrow.
 *
 * @param who part of the person's or the post's name as it was
 * @param accountId the account that acted
 * @param what the beginning of the command's name: a feature, a service or a command
 * @param from the first day
 * @param until the last day
 * @param subjectKind the kind of thing: {@code meeting}
 * @param subjectId the thing itself, together with its kind
 * @param subject part of the thing's reference or name
 */
public record AuditFilter(
        String who,
        Long accountId,
        String what,
        LocalDate from,
        LocalDate until,
        String subjectKind,
        Long subjectId,
        String subject) {

    /** Everything. */
    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null, null, null, null);
}

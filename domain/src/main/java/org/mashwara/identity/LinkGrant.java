package org.mashwara.identity;

import java.time.Instant;
import org.mashwara.shared.LocalText;

/**
 * What a signed link opens, and for whom.
 *
 * @param purpose what it is good for
 * @param aboutKind the kind of the thing that it opens, as in the audit trail: {@code invitation}, {@code response} …
 * @param aboutId the thing that it opens
 * @param postId the post for which its holder acts; null for none
 * @param personId the person to whom it is sent; null where it goes to an office
 * @param sentTo name of that person or office, for the record
 * @param address the mail address to which it is sent; null where it is handed over
 * @param expiresAt until when it can be used; null for until revoked
 */
public record LinkGrant(
        LinkPurpose purpose,
        String aboutKind,
        long aboutId,
        Long postId,
        Long personId,
        LocalText sentTo,
        String address,
        Instant expiresAt) {}

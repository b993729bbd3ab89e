package org.mashwara.identity;

import org.mashwara.shared.LocalText;

/**
 * What a signed link opens, for the bean that asked for it.
 *
 * @param id the link, for the record
 * @param aboutId the thing that it opens
 * @param postId the post for which its holder acts; null for none
 * @param personId the person to whom it was sent; null where it went to an office
 * @param sentTo name of that person or office
 * @param address the mail address to which it was sent, or null
 */
public record OpenedLink(long id, long aboutId, Long postId, Long personId, LocalText sentTo, String address) {

    static OpenedLink of(SignedLink link) {
        return new OpenedLink(
                link.getId(),
                link.getAboutId(),
                link.getPostId(),
                link.getPersonId(),
                link.getSentTo(),
                link.getAddress());
    }

    /** True while the person is reached where the link was sent: a wrong address that was put right opens nothing more. */
    boolean isSentTo(String reachedAt) {
        return address == null ? reachedAt == null : address.equalsIgnoreCase(reachedAt);
    }
}

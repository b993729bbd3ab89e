package org.mashwara.directory;

import java.io.Serializable;
import org.mashwara.shared.LocalText;

/**
 * A seat that a person has by a post.
 *
 * @param bodyCode code of the body
 * @param body its name
 * @param postId the post by which the person sits there
 * @param post its name on the day
 * @param capacityKey key of the text that says in which capacity
 */
public record PersonSeat(String bodyCode, LocalText body, long postId, LocalText post, String capacityKey)
        implements Serializable {}

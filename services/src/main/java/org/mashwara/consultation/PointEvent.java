package org.mashwara.consultation;

import java.io.Serializable;
import java.time.Instant;
import org.mashwara.shared.LocalText;

/**
 * Something that happened to a point or came of it.
 *
 * @param kind a {@link PointStepKind}, or {@code GIVEN_AGAIN} (what was taken back, in the same words), {@code EARLIER} (an answer that was published and counts no more, or as it read
 *     before its correction), {@code UNPUBLISHED} (one that never was), {@code DRAFTED}, {@code RECOMMENDED}, {@code
 *     ADOPTED}, {@code REJECTED} (an amendment), {@code PROGRESS} (a report on the activity)
 * @param person who did it; null where nobody did, or where the person may not know
 * @param name a post, or a verdict's or a rating's name; null
 * @param note in the words of whoever did it; of what was written anew, the words before; or null
 * @param link id of the amendment, or null
 */
public record PointEvent(String kind, Instant at, LocalText person, LocalText name, String note, Long link)
        implements Serializable {}

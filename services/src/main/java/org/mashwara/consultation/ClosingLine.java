package org.mashwara.consultation;

import java.io.Serializable;
import java.time.Instant;
import org.mashwara.shared.LocalText;

/**
 * That a round's closing was changed.
 *
 * @param before when it was to close
 * @param after when it closes since
 * @param reason why it was extended; null where the meeting is the reason
 * @param meeting reference of the meeting with which it was to close, or null
 * @param by who did it
 * @param at when
 */
public record ClosingLine(
        ClosingCause cause, Instant before, Instant after, String reason, String meeting, LocalText by, Instant at)
        implements Serializable {}

package org.mashwara.consultation;

import java.io.Serializable;
import java.time.Instant;
import org.mashwara.shared.LocalText;

/**
 * That a round's closing was put off.
 *
 * @param before when it was to close
 * @param after when it closes since
 * @param by who did it
 * @param at when
 */
public record ExtensionLine(Instant before, Instant after, String reason, LocalText by, Instant at)
        implements Serializable {}

package org.mashwara.consultation;

import java.io.Serializable;
import java.time.Instant;

/**
 * Receipt for a saved draft.
 *
 * @param version the response's version from now on
 * @param at when it was saved
 */
public record Saved(long version, Instant at) implements Serializable {}

package org.mashwara.directory;

import java.time.LocalDate;

/**
 * A post was abolished; what it held passes to the successor, if there is one.
 *
 * @param postId the post that no longer exists
 * @param successorId the post into which it was merged, or null
 * @param from the first day without it
 */
public record PostAbolished(long postId, Long successorId, LocalDate from) {}

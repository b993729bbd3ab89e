package org.mashwara.directory;

import java.time.LocalDate;

/**
 * A post changes hands: what is asked of it from a day on is asked of somebody else.
 *
 * @param postId the post
 * @param successorId the person who takes over
 * @param from the successor's first day
 */
public record PostTransferred(long postId, long successorId, LocalDate from) {}

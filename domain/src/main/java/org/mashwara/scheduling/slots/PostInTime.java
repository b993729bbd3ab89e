package org.mashwara.scheduling.slots;

/**
 * A post with those who hold it.
 *
 * @param postId the post
 * @param holders who holds it when
 */
public record PostInTime(long postId, Holders holders) {}

package org.mashwara.meeting;

/**
 * A meeting has begun.
 *
 * @param meetingId the meeting
 */
public record SessionOpened(long meetingId) {}

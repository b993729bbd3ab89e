package org.mashwara.meeting;

/**
 * A meeting does not take place.
 *
 * @param meetingId the meeting
 */
public record MeetingCancelled(long meetingId) {}

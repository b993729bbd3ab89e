package org.mashwara.meeting;

/**
 * Invitations to a meeting have gone out.
 *
 * @param meetingId the meeting
 */
public record MeetingConvened(long meetingId) {}

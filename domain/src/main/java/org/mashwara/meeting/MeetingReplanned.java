package org.mashwara.meeting;

/**
 * Name, time, place or mode of a meeting was changed while nobody had been invited.
 *
 * @param meetingId the meeting
 */
public record MeetingReplanned(long meetingId) {}

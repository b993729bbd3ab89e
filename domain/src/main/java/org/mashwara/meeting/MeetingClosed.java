package org.mashwara.meeting;

/**
 * A meeting is over; its record is final.
 *
 * @param meetingId the meeting
 */
public record MeetingClosed(long meetingId) {}

package org.mashwara.meeting;

/**
 * The minutes of a meeting are out: its members are told.
 *
 * @param meetingId the meeting
 */
public record MinutesCirculated(long meetingId) {}

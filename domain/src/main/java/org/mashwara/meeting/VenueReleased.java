package org.mashwara.meeting;

/**
 * The venue of a convened meeting, withheld so far, may be told.
 *
 * @param meetingId the meeting
 */
public record VenueReleased(long meetingId) {}

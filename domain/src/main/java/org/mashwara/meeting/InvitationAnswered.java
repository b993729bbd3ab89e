package org.mashwara.meeting;

/**
 * A seat has answered its invitation, or changed its answer.
 *
 * @param meetingId the meeting
 * @param invitationId the invitation
 * @param answer what the seat says now
 * @param onBehalf true if the TWG Secretariat entered it
 */
public record InvitationAnswered(long meetingId, long invitationId, InvitationAnswer answer, boolean onBehalf) {}

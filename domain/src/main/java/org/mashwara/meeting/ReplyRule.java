package org.mashwara.meeting;

import java.util.Optional;
import org.mashwara.governance.SeatHolder;

/**
 * When a calendar program's reply is applied by itself, and when it is only shown: RFC 5546 orders replies by SEQUENCE
 * and, within one, by DTSTAMP; beyond that nothing that somebody has answered otherwise is overwritten by an older mail.
 */
final class ReplyRule {

    private ReplyRule() {}

    /** Why the reply is not applied; empty where it may be. */
    static Optional<ReplyProblem> problem(CalendarReply reply, int sequence, Invitation invitation, SeatHolder holder) {
        if (reply.status() == ReplyStatus.COUNTER) {
            return Optional.of(ReplyProblem.COUNTER);
        }
        if (invitation.getMeeting().getState() != MeetingState.CONVENED) {
            return Optional.of(ReplyProblem.CLOSED);
        }
        if (reply.sequence() != sequence) {
            return Optional.of(ReplyProblem.OLD_SEQUENCE);
        }
        if (isOvertaken(reply, invitation)) {
            return Optional.of(ReplyProblem.OVERTAKEN);
        }
        return reply.status() == ReplyStatus.ACCEPTED && holder.isVacant()
                ? Optional.of(ReplyProblem.VACANT)
                : Optional.empty();
    }

    private static boolean isOvertaken(CalendarReply reply, Invitation invitation) {
        boolean repeated = invitation.getCorrespondence().getRepliedAt() != null
                && !reply.stampedAt().isAfter(invitation.getCorrespondence().getRepliedAt());
        boolean answeredOtherwise = invitation.getChannel() != null
                && invitation.getChannel() != Channel.CALENDAR
                && reply.stampedAt().isBefore(invitation.getAnsweredAt());
        return repeated || answeredOtherwise;
    }
}

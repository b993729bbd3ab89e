package org.mashwara.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.mashwara.governance.SeatHolder;
import org.mashwara.shared.NotFoundException;

/** Takes replies of calendar programs as answers; for whoever reads the mailbox and has made out which seat replies. */
@ApplicationScoped
public class CalendarAnswers {

    @Inject
    private MeetingRepository meetings;

    @Inject
    private GivenAnswers answers;

    @Inject
    private Clock clock;

    /** The meeting of a calendar entry, kept for this transaction alone: nobody opens its session meanwhile. */
    public Optional<Meeting> meeting(String uid) {
        return meetings.byCalendar(uid).flatMap(known -> meetings.findForUpdate(known.getId()));
    }

    /**
     * Applies a reply, if it answers the invitation as it is now.
     *
     * @param sentTo name of the person whose address replied
     * @return why it was not applied; empty where it was
     */
    public Optional<ReplyProblem> take(CalendarReply reply, Invitation invitation, String sentTo) {
        try {
            SeatHolder holder = answers.holder(invitation);
            Optional<ReplyProblem> problem = invitation.reply(
                    reply,
                    invitation.getMeeting().getCalendar().getSequence(),
                    holder,
                    Receipt.fromCalendar(sentTo, clock.instant()));
            if (problem.isEmpty()) {
                answers.tell(invitation);
            }
            return problem;
        } catch (NotFoundException e) {
            // the seat has ended since
            return Optional.of(ReplyProblem.CLOSED);
        }
    }
}

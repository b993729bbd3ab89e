package org.mashwara.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.mashwara.governance.SeatHolder;

/**
 * Who is reminded to answer: seats that have not, each at most once a day and never on the day of the invitation itself.
 *
 * @param firstDays so many days before the meeting everybody who has not answered is reminded; 0 for never
 * @param secondDays the same once more
 */
public record ReminderRule(int firstDays, int secondDays) {

    /**
     * The invitations that the rule reminds of now. What a stopped server missed is made good on the next day.
     *
     * @param holders the seats with their holders on the meeting date
     */
    public List<Invitation> due(Meeting meeting, Collection<SeatHolder> holders, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, meeting.getSlot().getZone());
        return open(meeting, holders, now).stream()
                .filter(invitation -> isDue(invitation, today))
                .toList();
    }

    /**
     * The invitations of which somebody may remind by hand now: without an answer and not written to today.
     *
     * @param holders the seats with their holders on the meeting date
     */
    public static List<Invitation> open(Meeting meeting, Collection<SeatHolder> holders, Instant now) {
        if (meeting.getState() != MeetingState.CONVENED
                || !now.isBefore(meeting.getSlot().getStartsAt())) {
            return List.of();
        }
        Map<Long, SeatHolder> bySeat = new HashMap<>();
        holders.forEach(holder -> bySeat.put(holder.seat().getId(), holder));
        return meeting.getInvitations().stream()
                .filter(invitation -> {
                    SeatHolder holder = bySeat.get(invitation.getSeat().getId());
                    return holder != null
                            && invitation.answerOf(holder) == InvitationAnswer.NOT_ANSWERED
                            && !wasWrittenTo(invitation, now);
                })
                .toList();
    }

    /** True if the invitation itself, or a reminder of it, went out on the day of that moment, where the meeting is. */
    static boolean wasWrittenTo(Invitation invitation, Instant at) {
        LocalDate day = dayOf(invitation, at);
        Instant reminded = invitation.getCorrespondence().getRemindedAt();
        return dayOf(invitation, invitation.getSentAt()).equals(day)
                || reminded != null && dayOf(invitation, reminded).equals(day);
    }

    private static LocalDate dayOf(Invitation invitation, Instant at) {
        return LocalDate.ofInstant(at, invitation.getMeeting().getSlot().getZone());
    }

    private boolean isDue(Invitation invitation, LocalDate today) {
        LocalDate day = invitation.getMeeting().getSlot().day();
        return IntStream.of(firstDays, secondDays)
                .filter(days -> days > 0)
                .mapToObj(day::minusDays)
                .anyMatch(begin -> !today.isBefore(begin) && !wasRemindedSince(invitation, begin));
    }

    private static boolean wasRemindedSince(Invitation invitation, LocalDate begin) {
        Instant last = invitation.getCorrespondence().getRemindedAt();
        return last != null && !dayOf(invitation, last).isBefore(begin);
    }
}

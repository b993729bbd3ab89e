package org.mashwara.meeting;

import java.util.Collection;
import java.util.List;
import org.mashwara.governance.SeatHolder;
import org.mashwara.meeting.latechange.LateChangeNotice;
import org.mashwara.shared.LocalText;

/** What those invited would be told: asked before anything is sent, answered by whoever writes the mails. */
public interface MeetingMessages {

    /**
     * The invitations to a planned meeting.
     *
     * @param seats those to be invited, with their holders on the meeting date
     * @param conveners who would call it
     */
    List<MessagePreview> invitations(Meeting meeting, Collection<SeatHolder> seats, Collection<LocalText> conveners);

    /**
     * What a change of a convened meeting would tell.
     *
     * @param to what would be
     * @param seats those of the new day, with their holders on it
     */
    List<MessagePreview> change(Meeting meeting, Arrangement to, String reason, Collection<SeatHolder> seats);

    /**
     * What a reminder of some of its invitations would tell.
     *
     * @param seats those invited, with their holders on the meeting date
     */
    List<MessagePreview> reminder(Meeting meeting, Collection<Invitation> invitations, Collection<SeatHolder> seats);

    /**
     * What a decision on a late change would tell.
     *
     * @param to what would be
     * @param notice what else is to be said
     * @param seats those of the day on which it would be held, with their holders on it
     */
    List<MessagePreview> lateChange(
            Meeting meeting, Arrangement to, String reason, LateChangeNotice notice, Collection<SeatHolder> seats);

    /**
     * What cancelling a convened meeting would tell.
     *
     * @param seats those invited, with their holders on the meeting date
     */
    List<MessagePreview> cancellation(Meeting meeting, Collection<SeatHolder> seats);

    /**
     * What releasing a withheld venue would tell.
     *
     * @param seats those invited, with their holders on the meeting date
     */
    List<MessagePreview> venueRelease(Meeting meeting, Collection<SeatHolder> seats);
}

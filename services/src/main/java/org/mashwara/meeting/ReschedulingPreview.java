package org.mashwara.meeting;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.mashwara.shared.LocalText;

/**
 * What changing a convened meeting would do, and to whom.
 *
 * @param version the meeting's, to be given back with the change
 * @param before what stands now
 * @param after what would stand
 * @param aspects in what they differ
 * @param seats those of the new day in order of precedence, with what becomes of their answers
 * @param lapsing posts whose seats do not exist on the new day: their invitations lapse
 * @param roomTaken another meeting has the room then
 * @param messages every mail that would go out
 */
public record ReschedulingPreview(
        long version,
        Side before,
        Side after,
        Set<ChangedAspect> aspects,
        List<SeatChange> seats,
        List<LocalText> lapsing,
        boolean roomTaken,
        List<MessagePreview> messages)
        implements Serializable {

    public ReschedulingPreview {
        aspects = Set.copyOf(aspects);
        seats = List.copyOf(seats);
        lapsing = List.copyOf(lapsing);
        messages = List.copyOf(messages);
    }

    /**
     * When, where and how.
     *
     * @param city whose time that is
     * @param room where; null where that is not told
     */
    public record Side(
            Instant startsAt,
            Instant endsAt,
            String zone,
            LocalText city,
            LocalText room,
            MeetingMode mode,
            String joinLink)
            implements Serializable {

        static Side of(Arrangement arrangement) {
            return new Side(
                    arrangement.slot().getStartsAt(),
                    arrangement.slot().getEndsAt(),
                    arrangement.slot().getZone().getId(),
                    arrangement.room().getCity(),
                    arrangement.room().getName(),
                    arrangement.mode(),
                    arrangement.joinLink());
        }

        Side withoutRoom() {
            return new Side(startsAt, endsAt, zone, city, null, mode, joinLink);
        }
    }

    /**
     * What becomes of a seat's answer.
     *
     * @param holder who holds the post on the new day; null where it is vacant
     * @param answer what it has answered so far, as it counts today
     * @param askedAgain that answer would no longer count
     * @param invited it would be invited for the first time
     */
    public record SeatChange(
            LocalText post, LocalText holder, InvitationAnswer answer, boolean askedAgain, boolean invited)
            implements Serializable {}

    /** How many seats would have to answer again. */
    public long getAskedAgain() {
        return seats.stream().filter(SeatChange::askedAgain).count();
    }
}

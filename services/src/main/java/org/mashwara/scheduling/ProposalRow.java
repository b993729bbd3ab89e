package org.mashwara.scheduling;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.mashwara.shared.LocalText;

/**
 * A proposed meeting, with a place or without.
 *
 * @param code the body's code, as references cite it
 * @param number which of the body's sittings of the year
 * @param day null without a place, like the times, city and room
 * @param zone the zone of the body's clocks
 * @param meetingId the meeting that it is, or null
 * @param open true if it can be accepted
 * @param stood where it stood before a plan that moves it; null where it does not move
 * @param reasons hard rules that it would break where it stood; of what is fixed, those that it breaks where it stands
 * @param saving how many points moving it saves, where it could have stayed
 * @param remarks what speaks against its place; without one, why it has none
 * @param version as it is shown
 */
public record ProposalRow(
        long id,
        String code,
        LocalText body,
        int number,
        LocalDate day,
        Instant startsAt,
        Instant endsAt,
        String zone,
        LocalText city,
        LocalText room,
        Long meetingId,
        boolean open,
        Stood stood,
        List<RemarkRow> reasons,
        long saving,
        List<RemarkRow> remarks,
        long version)
        implements Serializable {

    /** Where a meeting stood before. */
    public record Stood(Instant startsAt, Instant endsAt, String zone, LocalText city, LocalText room)
            implements Serializable {

        private static Stood of(ProposedMeeting proposal) {
            TimeSlot slot = proposal.getStood();
            return new Stood(
                    slot.getStartsAt(),
                    slot.getEndsAt(),
                    slot.getZone().getId(),
                    proposal.getStoodRoom().getCity(),
                    proposal.getStoodRoom().getName());
        }
    }

    static ProposalRow of(ProposedMeeting proposal) {
        TimeSlot slot = proposal.getSlot();
        return new ProposalRow(
                proposal.getId(),
                proposal.getBody().getCode(),
                proposal.getBody().getName(),
                proposal.getNumber(),
                slot == null ? null : slot.day(),
                slot == null ? null : slot.getStartsAt(),
                slot == null ? null : slot.getEndsAt(),
                slot == null ? null : slot.getZone().getId(),
                slot == null ? null : proposal.getRoom().getCity(),
                slot == null ? null : proposal.getRoom().getName(),
                proposal.getMeetingId(),
                proposal.isOpen(),
                proposal.isMoved() ? Stood.of(proposal) : null,
                proposal.getReasons().times().entrySet().stream()
                        .map(reason -> new RemarkRow(reason.getKey(), reason.getValue(), 0))
                        .toList(),
                proposal.getSaving(),
                proposal.getRemarks().stream().map(RemarkRow::of).toList(),
                proposal.getVersion());
    }

    public boolean isPlaced() {
        return day != null;
    }

    /** True if the plan puts it elsewhere than it stood. */
    public boolean isMoved() {
        return stood != null;
    }

    /** True if it may be put elsewhere by hand. */
    public boolean isMovable() {
        return open || !isPlaced() && meetingId == null;
    }

    /** True if something has come to speak against where it stands, although it cannot be moved by a plan. */
    public boolean isInTrouble() {
        return !isMoved() && !reasons.isEmpty();
    }
}

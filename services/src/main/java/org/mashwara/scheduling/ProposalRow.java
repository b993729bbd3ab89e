package org.mashwara.scheduling;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.mashwara.shared.LocalText;

/**
 * A proposed meeting, with a place or without.
 *
 * @param number which of the body's sittings of the year
 * @param day null without a place, like the times, city and room
 * @param zone the zone of the body's clocks
 * @param meetingId the meeting that it has become, or null
 * @param remarks what speaks against its place; without one, why it has none
 */
public record ProposalRow(
        long id,
        LocalText body,
        int number,
        LocalDate day,
        Instant startsAt,
        Instant endsAt,
        String zone,
        LocalText city,
        LocalText room,
        Long meetingId,
        List<RemarkRow> remarks)
        implements Serializable {

    static ProposalRow of(ProposedMeeting proposal) {
        TimeSlot slot = proposal.getSlot();
        return new ProposalRow(
                proposal.getId(),
                proposal.getBody().getName(),
                proposal.getNumber(),
                slot == null ? null : slot.day(),
                slot == null ? null : slot.getStartsAt(),
                slot == null ? null : slot.getEndsAt(),
                slot == null ? null : slot.getZone().getId(),
                slot == null ? null : proposal.getRoom().getCity(),
                slot == null ? null : proposal.getRoom().getName(),
                proposal.getMeetingId(),
                proposal.getRemarks().stream().map(RemarkRow::of).toList());
    }

    public boolean isPlaced() {
        return day != null;
    }

    /** True if it can be made a meeting. */
    public boolean isOpen() {
        return isPlaced() && meetingId == null;
    }
}

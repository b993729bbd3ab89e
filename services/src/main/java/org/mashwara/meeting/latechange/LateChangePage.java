package org.mashwara.meeting.latechange;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.mashwara.governance.SeatCapacity;
import org.mashwara.shared.LocalText;

/**
 * A meeting in which somebody can't come, with the ways out.
 *
 * @param cause what has happened; null while nothing has
 * @param unable members who can't come
 * @param presiding members who could preside: chair, co-chair and those who succeed
 * @param ways the ways out, the best first
 * @param notOffered kinds of which there is no way, and why
 */
public record LateChangePage(
        Head head,
        LateChangeCause cause,
        List<Member> unable,
        List<Member> presiding,
        List<WayRow> ways,
        List<NotOffered> notOffered)
        implements Serializable {

    public LateChangePage {
        unable = List.copyOf(unable);
        presiding = List.copyOf(presiding);
        ways = List.copyOf(ways);
        notOffered = List.copyOf(notOffered);
    }

    /**
     * The meeting.
     *
     * @param version to be given back with the decision
     * @param conducts the person is of its TWG Secretariat
     * @param inThePortal the person acts for a presiding seat, so that the decision is itself the approval
     * @param open it is convened: a way can be chosen
     */
    public record Head(
            long id,
            long version,
            String reference,
            LocalText name,
            Instant startsAt,
            Instant endsAt,
            String zone,
            LocalText city,
            LocalText room,
            boolean conducts,
            boolean inThePortal,
            boolean open)
            implements Serializable {}

    /**
     * An invited seat.
     *
     * @param holder who holds its post on the day
     * @param reason why that person can't come, or null
     */
    public record Member(long seatId, LocalText post, LocalText holder, SeatCapacity capacity, String reason)
            implements Serializable {}

    /**
     * A kind of way that is not offered.
     *
     * @param whyNot the sentence is {@code lateChange.whyNot.<whyNot>}
     */
    public record NotOffered(WayKind kind, String whyNot) implements Serializable {}
}

package org.mashwara.meeting.latechange;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mashwara.governance.Presiding;
import org.mashwara.scheduling.TimeSlot;
import org.mashwara.scheduling.slots.BodyOutlook;

/**
 * A way out with its consequences.
 *
 * @param kind what is done
 * @param slot when the meeting would be held
 * @param roomId the room of another slot; null where it stays, or where none is free
 * @param bodies quorum and chair, body by body
 * @param items what becomes of each agenda item, in the agenda's order
 * @param byLink ids of seats that take part by link
 * @param missing ids of seats that nobody fills; for another slot nobody knows
 * @param slotCost what speaks against another slot, as the slot finder counts it; 0 on the day
 */
public record WayOut(
        WayKind kind,
        TimeSlot slot,
        Long roomId,
        List<BodyOutlook> bodies,
        List<ItemThen> items,
        Set<Long> byLink,
        Set<Long> missing,
        int slotCost) {

    public WayOut {
        bodies = List.copyOf(bodies);
        items = List.copyOf(items);
        byLink = Set.copyOf(byLink);
        missing = Set.copyOf(missing);
    }

    /** What can be said of its quorum. */
    public QuorumProspect quorum() {
        return QuorumProspect.of(bodies);
    }

    /** How many seats more than needed are sure, in the body with the fewest; negative where some are missing. */
    public int margin() {
        return bodies.stream()
                .filter(body -> body.forecast() != null)
                .mapToInt(body -> body.forecast().sure() - body.forecast().needed())
                .min()
                .orElse(Integer.MIN_VALUE);
    }

    /** The seat that presides for the first body, as far as one can tell; empty if nobody could. */
    public Optional<Long> presidingSeat() {
        return Optional.ofNullable(bodies.get(0).presiding())
                .or(() -> Optional.ofNullable(bodies.get(0).possible()))
                .map(Presiding::seatId);
    }

    /** How many of its items have a fate. */
    public int items(ItemFate fate) {
        return (int) items.stream().filter(item -> item.fate() == fate).count();
    }

    /** Names it among the ways out of one situation. */
    public String key() {
        return kind == WayKind.POSTPONE ? kind + "-" + slot.getStartsAt().getEpochSecond() : kind.name();
    }

    /** True if a key names a way that moves the meeting to another slot. */
    public static boolean moves(String key) {
        return key != null && key.startsWith(WayKind.POSTPONE.name());
    }

    /** Changes when anything changes that it says of quorum, chair, time or agenda. */
    public String fingerprint() {
        return key() + slot.getEndsAt().getEpochSecond() + "/" + roomId
                + bodies.stream()
                        .map(body -> body.bodyId() + ":" + body.forecast() + body.presiding() + body.possible())
                        .collect(Collectors.joining())
                + items.stream()
                        .map(item -> item.item().itemId() + "" + item.fate() + item.presenterPost())
                        .collect(Collectors.joining());
    }
}

package org.mashwara.meeting.latechange;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.mashwara.meeting.Purpose;
import org.mashwara.scheduling.ObjectionRow;
import org.mashwara.scheduling.SeatLine;
import org.mashwara.shared.LocalText;

/**
 * A way out with its consequences, to be put into words.
 *
 * @param key names it among the others
 * @param fingerprint changes when what is said of it changes
 * @param rank its place, from 1
 * @param margin how many members more than needed are sure; negative where some are missing
 * @param missing posts for which nobody takes part
 * @param byLink posts that take part by link
 * @param cost the sum of what speaks against it
 * @param reasons what speaks against it, the weightiest first; the sentence is {@code lateChange.reason.<rule>}
 * @param against what the slot finder says against another slot, the weightiest first
 * @param seats who could come in another slot, seat by seat
 * @param room the room of another slot; null where it stays, or where none is free
 */
public record WayRow(
        String key,
        String fingerprint,
        int rank,
        WayKind kind,
        Instant startsAt,
        Instant endsAt,
        QuorumProspect prospect,
        int margin,
        List<Body> bodies,
        List<Item> items,
        List<LocalText> missing,
        List<LocalText> byLink,
        int cost,
        List<ObjectionRow> reasons,
        List<ObjectionRow> against,
        List<SeatLine> seats,
        LocalText room)
        implements Serializable {

    public WayRow {
        bodies = List.copyOf(bodies);
        items = List.copyOf(items);
        missing = List.copyOf(missing);
        byLink = List.copyOf(byLink);
        reasons = List.copyOf(reasons);
        against = List.copyOf(against);
        seats = List.copyOf(seats);
    }

    /**
     * A body's quorum and chair.
     *
     * @param chair the post that presides, or would if all came who have not answered; null if nobody could
     * @param person who holds it, or null
     * @param acting it presides by succession
     * @param certain it is sure to come
     */
    public record Body(
            LocalText name,
            int needed,
            int sure,
            int unknown,
            int unable,
            LocalText chair,
            LocalText person,
            boolean acting,
            boolean certain)
            implements Serializable {}

    /**
     * What becomes of an agenda item.
     *
     * @param presenter who was to present it, or null
     * @param newPresenterId the post that presents it then, or null
     * @param newPresenter its name, or null
     */
    public record Item(
            long id,
            int position,
            LocalText name,
            Purpose purpose,
            int minutes,
            LocalText presenter,
            ItemFate fate,
            Long newPresenterId,
            LocalText newPresenter)
            implements Serializable {}

    /** How many of its items do not stay as they are. */
    public long getChangedItems() {
        return items.stream().filter(item -> item.fate() != ItemFate.KEPT).count();
    }

    /** How many items its meeting takes. */
    public long getTakenItems() {
        return items.stream().filter(item -> item.fate().isTaken()).count();
    }
}

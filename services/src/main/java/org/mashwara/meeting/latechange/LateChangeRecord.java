package org.mashwara.meeting.latechange;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.mashwara.shared.LocalText;

/**
 * A late change of a meeting as it stands on record.
 *
 * @param post whose answer made it, or null
 * @param way the way chosen; null while it waits for a decision
 * @param decidedBy who decided it, or null
 * @param offered all ways that were offered, the best first
 * @param items what became of agenda items
 */
public record LateChangeRecord(
        long id,
        LateChangeState state,
        LateChangeCause cause,
        LocalText post,
        Instant noticedAt,
        WayKind way,
        String reason,
        ApprovalKind approval,
        String approvedBy,
        String noteReference,
        String conveyedBy,
        LocalText decidedBy,
        Instant endedAt,
        List<Offered> offered,
        List<Item> items)
        implements Serializable {

    public LateChangeRecord {
        offered = List.copyOf(offered);
        items = List.copyOf(items);
    }

    /**
     * A way that was offered.
     *
     * @param chair the post that would have presided, or null
     */
    public record Offered(
            int rank,
            WayKind kind,
            Instant startsAt,
            Instant endsAt,
            QuorumProspect prospect,
            int needed,
            int sure,
            int unknown,
            int unable,
            LocalText chair,
            boolean chosen)
            implements Serializable {}

    /**
     * What became of an item.
     *
     * @param newPresenter who presents it instead, or null
     * @param takenUpBy reference of the meeting that took it up, or null
     */
    public record Item(LocalText name, ItemFate fate, LocalText newPresenter, String takenUpBy)
            implements Serializable {}

    public boolean isDecided() {
        return state == LateChangeState.DECIDED;
    }
}

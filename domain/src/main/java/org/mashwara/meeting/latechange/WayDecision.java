package org.mashwara.meeting.latechange;

import java.time.Instant;
import java.util.List;
import org.mashwara.governance.Seat;
import org.mashwara.shared.Require;

/**
 * The decision on a late change.
 *
 * @param chosen the way chosen
 * @param offered all ways that were offered, each with who would preside
 * @param items what becomes of each agenda item
 * @param reason why this way
 * @param approval how whoever presides agreed
 * @param shownVersion the meeting's version on which it was taken
 * @param account id of the account that decides
 * @param at now
 */
public record WayDecision(
        RankedWay chosen,
        List<Offered> offered,
        List<ItemDecision> items,
        String reason,
        Approval approval,
        long shownVersion,
        long account,
        Instant at) {

    private static final int MAX_REASON = 1000;

    /**
     * A way that was offered.
     *
     * @param way the way
     * @param presiding the seat that would preside for the first body, or null
     */
    public record Offered(RankedWay way, Seat presiding) {}

    /** @throws org.mashwara.shared.BusinessException on the field that is missing or too long */
    public WayDecision {
        Require.present("way", chosen);
        Require.present("approval", approval);
        Require.present("at", at);
        reason = Require.text("reason", reason, MAX_REASON);
        offered = List.copyOf(offered);
        items = List.copyOf(items);
    }

    /** True if the meeting takes something. */
    boolean leavesBusiness() {
        return items.isEmpty() || items.stream().anyMatch(item -> item.fate().isTaken());
    }
}

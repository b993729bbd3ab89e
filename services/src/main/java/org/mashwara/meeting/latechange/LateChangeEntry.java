package org.mashwara.meeting.latechange;

import java.util.List;

/**
 * The decision on a late change, as a form describes it.
 *
 * @param key the way chosen, as {@link WayOut#key} names it
 * @param fingerprint what was shown of it
 * @param told what is known beyond the answers
 * @param items what is to become of each agenda item
 * @param reason why this way
 * @param approval how whoever presides agreed; passed over where the person acts for a presiding seat
 * @param joinLink the address of the link, for {@link WayKind#HYBRID}
 */
public record LateChangeEntry(
        String key,
        String fingerprint,
        ToldEntry told,
        List<ItemChoice> items,
        String reason,
        ApprovalEntry approval,
        String joinLink) {

    public LateChangeEntry {
        items = List.copyOf(items);
    }

    /**
     * How whoever presides agreed.
     *
     * @param kind on paper or conveyed
     * @param approvedBy who approved
     * @param noteReference number of the note on the file, or blank
     * @param conveyedBy the staff who conveyed it, or blank
     */
    public record ApprovalEntry(ApprovalKind kind, String approvedBy, String noteReference, String conveyedBy) {

        Approval approval() {
            return Approval.entered(kind, approvedBy, noteReference, conveyedBy);
        }
    }
}

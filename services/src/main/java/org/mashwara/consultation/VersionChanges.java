package org.mashwara.consultation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.mashwara.shared.LocalText;

/**
 * What changed with a version of a workplan, and why.
 *
 * @param number of the version
 * @param approvedOn null for a draft
 * @param origin what decided it, or null
 * @param amendments that stand in it first
 * @param points that they answer, as far as the person reads them
 */
public record VersionChanges(
        long workplanId,
        LocalText workplan,
        int number,
        LocalDate approvedOn,
        String origin,
        List<AmendmentRow> amendments,
        List<SaidRow> points)
        implements Serializable {

    public VersionChanges {
        amendments = List.copyOf(amendments);
        points = List.copyOf(points);
    }

    /** True if all that its amendments answer was taken back. */
    public boolean isTakenBack() {
        return !amendments.isEmpty() && amendments.stream().allMatch(AmendmentRow::takenBack);
    }
}

package org.mashwara.scheduling;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.mashwara.scheduling.planning.DiaryConflict;

/**
 * A meeting in the calendar of a year.
 *
 * @param proposal what the plan says of it; null for a meeting that is none of the plan's
 * @param city of a meeting that is none of the plan's, its English name
 * @param broken hard rules that it breaks as things stand now
 * @param wrong what is wrong with it in the diary of the official whose year it is
 */
public record YearEntry(
        LocalDate day,
        Instant startsAt,
        Instant endsAt,
        String zone,
        ProposalRow proposal,
        String city,
        List<RemarkRow> broken,
        Set<DiaryConflict> wrong)
        implements Serializable {

    public YearEntry {
        broken = List.copyOf(broken);
        wrong = Set.copyOf(wrong);
    }

    public boolean isInConflict() {
        return !broken.isEmpty() || !wrong.isEmpty();
    }
}

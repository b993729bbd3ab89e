package org.mashwara.programme;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.mashwara.directory.HolderRow;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Page;

/**
 * An activity with all that is known of it.
 *
 * @param posts whom it concerns, with their holders of today
 * @param lead the post that leads the subprogramme, with its holder; null if none does
 * @param rating the latest one
 * @param reports the newest first
 * @param inForceId id of the same activity in the version in force, if this is another version; otherwise null
 * @param mayReport whether the person may report progress on it
 * @param version to be carried by a report, against a stale edit
 */
public record ActivityDetail(
        long id,
        String code,
        LocalText name,
        WorkplanLink workplan,
        VersionRow workplanVersion,
        ResultRow subprogramme,
        ResultRow outcome,
        ResultRow output,
        LocalText responsible,
        List<Quarter> quarters,
        BigDecimal budget,
        String currency,
        List<Concerned> posts,
        Concerned lead,
        ProgressRating rating,
        Page<ReportRow> reports,
        Long inForceId,
        boolean mayReport,
        long version)
        implements Serializable {

    /** A post with its holder of today, or without one. */
    public record Concerned(PostLink post, HolderRow holder) implements Serializable {}
}

package org.mashwara.programme;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.mashwara.shared.LocalText;

/**
 * A version of a workplan from subprogrammes to activities, as far as the filter lets it through.
 *
 * @param programmeFrom first day of the programme in its version in force; null while it is not agreed
 * @param programmeUntil last day of the programme, likewise
 * @param version the version shown
 * @param versions all versions of the workplan, the newest first
 * @param workplans all workplans, to choose another
 * @param counts how many activities have each rating, whatever the filter; every rating is there
 * @param total how many activities there are, whatever the filter
 * @param shown how many the filter lets through
 * @param allSubprogrammes those of the version, to filter by
 * @param allPosts the posts that activities of the version concern, to filter by
 */
public record WorkplanTree(
        WorkplanLink workplan,
        LocalText programme,
        LocalDate programmeFrom,
        LocalDate programmeUntil,
        VersionRow version,
        List<VersionRow> versions,
        List<WorkplanLink> workplans,
        List<RatingCount> counts,
        long total,
        long shown,
        List<ResultRow> allSubprogrammes,
        List<PostLink> allPosts,
        List<SubprogrammeRow> subprogrammes)
        implements Serializable {}

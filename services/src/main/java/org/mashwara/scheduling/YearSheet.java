package org.mashwara.scheduling;

import java.io.Serializable;
import java.util.List;
import org.mashwara.shared.Choice;

/**
 * The calendar of a planned year, of one body or of one official, as things stand now.
 *
 * @param bodies whose year can be looked at
 * @param officials the posts whose year can be looked at
 * @param chosen the body or post that is looked at
 * @param ofBody true for a body
 * @param months twelve, each by weeks from Monday to Sunday; null for days of other months
 * @param entries all its meetings, by day
 * @param inConflict in how many meetings of the whole plan something breaks a hard rule by now
 */
public record YearSheet(
        long runId,
        int year,
        List<Choice> bodies,
        List<Choice> officials,
        Choice chosen,
        boolean ofBody,
        List<List<List<YearDay>>> months,
        List<YearEntry> entries,
        long inConflict)
        implements Serializable {}

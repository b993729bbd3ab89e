package org.mashwara.scheduling;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What it would cost to put one meeting of a plan elsewhere.
 *
 * @param runId the plan
 * @param proposal the meeting as the plan has it
 * @param days the days of its part of the year, by weeks from Monday to Sunday, each with the better of its sessions;
 *     null for days outside
 * @param best the best other places, one of each day, that break no hard rule
 * @param chosen the place that is looked at closely, or null
 * @param byRule how many points more or fewer each soft rule would cost there
 * @param conflicts hard rules that would be broken there
 * @param rooms the rooms that it could have at that time
 */
public record MoveSheet(
        long runId,
        ProposalRow proposal,
        List<List<PlaceRow>> days,
        List<PlaceRow> best,
        PlaceRow chosen,
        Map<String, Long> byRule,
        List<ConflictRow> conflicts,
        List<PlaceRow> rooms)
        implements Serializable {}

package org.mashwara.scheduling;

import java.io.Serializable;
import java.util.List;

/**
 * A run with what it proposes.
 *
 * @param costs what each soft rule costs, the dearest first
 * @param proposals body by body, in the order of their sittings
 */
public record YearPlan(PlanningRunRow run, List<RemarkRow> costs, List<ProposalRow> proposals)
        implements Serializable {}

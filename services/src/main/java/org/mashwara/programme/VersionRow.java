package org.mashwara.programme;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A version of a workplan.
 *
 * @param approvedOn null for a draft
 * @param origin what asked for it, or null
 */
public record VersionRow(long id, int number, WorkplanState state, LocalDate approvedOn, String origin)
        implements Serializable {}

package org.mashwara.scheduling;

import java.io.Serializable;
import java.util.List;

/**
 * A hard rule that a meeting would break.
 *
 * @param rule its key, for the sentence {@code planning.rule.<key>}
 * @param times how often
 * @param with the other meetings that stand in the way
 */
public record ConflictRow(String rule, int times, List<ProposalRow> with) implements Serializable {

    public ConflictRow {
        with = List.copyOf(with);
    }
}

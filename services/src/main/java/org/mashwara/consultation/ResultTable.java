package org.mashwara.consultation;

import java.io.Serializable;
import java.util.List;

/**
 * Results, told apart by one thing, with their sum.
 *
 * @param groups at most {@value ResultReader#MOST}
 */
public record ResultTable(ResultDimension by, List<ResultGroup> groups, Distribution total) implements Serializable {

    public ResultTable {
        groups = List.copyOf(groups);
    }

    /** True if there may be more groups than are shown. */
    public boolean isCut() {
        return groups.size() == ResultReader.MOST;
    }

    /** True if the groups' names need what they lie within: they lie within several. */
    public boolean isSeveral() {
        return GroupLabel.areSeveral(groups.stream().map(ResultGroup::label));
    }
}

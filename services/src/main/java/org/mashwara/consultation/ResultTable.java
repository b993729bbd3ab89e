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
}

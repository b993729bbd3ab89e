package org.mashwara.consultation;

import java.io.Serializable;
import java.util.List;

/**
 * The answers to one question of any kind, as a whole and told apart by one thing.
 *
 * @param bins of numbers and days, from the least to the most; otherwise empty
 * @param by null where only the whole is wanted
 * @param groups at most {@value ResultReader#MOST}
 */
public record AnswerTable(
        AnsweredQuestion question,
        AnswerGroup total,
        List<AnswerBin> bins,
        ResultDimension by,
        List<AnswerGroup> groups)
        implements Serializable {

    public AnswerTable {
        bins = List.copyOf(bins);
        groups = List.copyOf(groups);
    }

    /** True if there may be more groups than are shown. */
    public boolean isCut() {
        return groups.size() == ResultReader.MOST;
    }

    /** True if the groups' names need what they lie within: they lie within several. */
    public boolean isSeveral() {
        return GroupLabel.areSeveral(groups.stream().map(AnswerGroup::label));
    }
}

package org.mashwara.consultation;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * How many numbers lie from one to below the next; of days the number since 1 January 1970.
 *
 * @param until first that is not in it any more
 * @param whole true if no number in it has a fraction
 */
public record AnswerBin(BigDecimal from, BigDecimal until, long times, boolean whole) implements Serializable {

    /**
     * One of the steps between bounds.
     *
     * @param step from 1
     * @param counted the step and its key, how many lie in it and whether they are whole; null where nothing does
     */
    static AnswerBin of(List<BigDecimal> bounds, int step, Object[] counted) {
        return new AnswerBin(
                bounds.get(step - 1),
                bounds.get(step),
                counted == null ? 0 : Sql.id(counted[2]),
                counted == null || (Boolean) counted[3]);
    }
}

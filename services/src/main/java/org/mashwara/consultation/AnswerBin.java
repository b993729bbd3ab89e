package org.mashwara.consultation;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How many numbers lie from one to below the next; of days the number since 1 January 1970.
 *
 * @param until first that is not in it any more
 * @param whole true if no number in it has a fraction
 */
public record AnswerBin(BigDecimal from, BigDecimal until, long times, boolean whole) implements Serializable {

    /**
     * All steps in their order.
     *
     * @param found by number of the step from 1: its key and number, how many lie in it and whether they are whole; none
     *     where nothing does
     */
    static List<AnswerBin> of(ValueSteps steps, Map<String, Object[]> found) {
        return IntStream.range(1, steps.bounds().size())
                .mapToObj(step -> of(steps.bounds(), step, found.get(String.valueOf(step))))
                .toList();
    }

    private static AnswerBin of(List<BigDecimal> bounds, int step, Object[] found) {
        return new AnswerBin(
                bounds.get(step - 1),
                bounds.get(step),
                found == null ? 0 : Sql.id(found[2]),
                found == null || (Boolean) found[3]);
    }
}

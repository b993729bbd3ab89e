package org.mashwara.consultation;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What numbers have in common; of days the number since 1 January 1970.
 *
 * @param median the middle one, or the mean of the two in the middle
 */
public record AnswerFigures(BigDecimal least, BigDecimal median, BigDecimal most, BigDecimal mean)
        implements Serializable {

    /**
     * Of a rating.
     *
     * @param times how often each step was given, from 1 upwards; at least one was
     */
    static AnswerFigures ofSteps(List<Long> times) {
        long all = times.stream().mapToLong(Long::longValue).sum();
        long sum = IntStream.range(0, times.size())
                .mapToLong(index -> (index + 1) * times.get(index))
                .sum();
        return new AnswerFigures(
                step(times, 1),
                step(times, (all + 1) / 2)
                        .add(step(times, all / 2 + 1))
                        .divide(BigDecimal.valueOf(2), MathContext.DECIMAL64),
                step(times, all),
                BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(all), MathContext.DECIMAL64));
    }

    /** The step of the answer at a place, from 1, when they stand in order. */
    private static BigDecimal step(List<Long> times, long place) {
        long passed = 0;
        int step = 0;
        while (passed < place) {
            passed += times.get(step++);
        }
        return BigDecimal.valueOf(step);
    }
}

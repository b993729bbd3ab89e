package org.mashwara.consultation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * How a range of numbers or days is parted so that a reader sees its shape: into at most {@value #MOST} steps with round
 * bounds, of whole months, quarters or years for days.
 *
 * @param bounds from the first step's begin to the last one's end, which is in none of them; at least two
 */
public record ValueSteps(List<BigDecimal> bounds) {

    /** Most steps. */
    public static final int MOST = 12;

    public ValueSteps {
        bounds = List.copyOf(bounds);
    }

    /** Steps of 1, 2 or 5 times a power of ten; whole numbers close together have one each. */
    public static ValueSteps ofNumbers(BigDecimal least, BigDecimal most) {
        BigDecimal width = width(least, most);
        BigDecimal bound = least.divide(width, 0, RoundingMode.FLOOR).multiply(width);
        List<BigDecimal> bounds = new ArrayList<>(List.of(bound));
        while (bound.compareTo(most) <= 0) {
            bound = bound.add(width);
            bounds.add(bound);
        }
        return new ValueSteps(bounds);
    }

    private static BigDecimal width(BigDecimal least, BigDecimal most) {
        BigDecimal span = most.subtract(least);
        if (span.signum() == 0) {
            return BigDecimal.ONE;
        }
        boolean whole = isWhole(least) && isWhole(most);
        BigDecimal ideal = span.divide(BigDecimal.valueOf(MOST - 2L), MathContext.DECIMAL64);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(ideal.precision() - ideal.scale() - 1);
        for (int times : new int[] {1, 2, 5, 10}) {
            BigDecimal width = power.multiply(BigDecimal.valueOf(times));
            if (width.compareTo(ideal) >= 0) {
                return whole ? width.max(BigDecimal.ONE) : width;
            }
        }
        throw new IllegalStateException("no step for " + span);
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    /**
     * Whole months, quarters or years, as many as needed.
     *
     * @param least days since 1 January 1970
     * @param most days since 1 January 1970
     */
    public static ValueSteps ofDays(BigDecimal least, BigDecimal most) {
        LocalDate first = LocalDate.ofEpochDay(least.longValue());
        LocalDate last = LocalDate.ofEpochDay(most.longValue());
        long months = ChronoUnit.MONTHS.between(first.withDayOfMonth(1), last) + 1;
        int step = 1;
        if (months > MOST) {
            step = months > 3 * (MOST - 1) ? 12 : 3;
        }
        while (months > (long) step * (MOST - 1) && step >= 12) {
            step += 12;
        }
        LocalDate bound =
                first.withDayOfMonth(1).withMonth(step >= 12 ? 1 : (first.getMonthValue() - 1) / step * step + 1);
        List<BigDecimal> bounds = new ArrayList<>(List.of(BigDecimal.valueOf(bound.toEpochDay())));
        while (!bound.isAfter(last)) {
            bound = bound.plusMonths(step);
            bounds.add(BigDecimal.valueOf(bound.toEpochDay()));
        }
        return new ValueSteps(bounds);
    }
}

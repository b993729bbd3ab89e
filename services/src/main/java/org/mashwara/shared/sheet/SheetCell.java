package org.mashwara.shared.sheet;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;

/**
 * A cell that is not empty.
 *
 * @param address as the workbook's program shows it: {@code C12}
 * @param value a text, a number or a truth value
 * @param formula whether it is computed: then its value is not what somebody wrote
 */
public record SheetCell(String address, Object value, boolean formula) {

    private static final List<DateTimeFormatter> DAYS = List.of(
            strict("uuuu-MM-dd"), strict("d.M.uuuu"), strict("d/M/uuuu"), strict("d-M-uuuu"), strict("uuuu/M/d"));

    /** Day 0 of the workbook's calendar, which counts a 29 February 1900 that never was. */
    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);

    private static final int FIRST_SAFE = 61;

    private static final int LAST = 200_000;

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }

    /** What it says, without blanks around it; a whole number without its decimal point. */
    public String text() {
        return value instanceof BigDecimal number
                ? number.stripTrailingZeros().toPlainString()
                : value.toString().strip();
    }

    /** The day that it says: a date of the workbook, or one written as year-month-day or day-month-year. */
    public Optional<LocalDate> day() {
        if (value instanceof BigDecimal number) {
            boolean fits = number.compareTo(BigDecimal.valueOf(FIRST_SAFE)) >= 0
                    && number.compareTo(BigDecimal.valueOf(LAST)) <= 0;
            return fits ? Optional.of(ZERO.plusDays(number.longValue())) : Optional.empty();
        }
        String written = text();
        for (DateTimeFormatter each : DAYS) {
            try {
                return Optional.of(LocalDate.parse(written, each));
            } catch (DateTimeException e) {
                // perhaps written another way
                continue;
            }
        }
        return Optional.empty();
    }
}

package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ValueStepsTest {

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static BigDecimal day(String text) {
        return BigDecimal.valueOf(LocalDate.parse(text).toEpochDay());
    }

    private static List<LocalDate> days(ValueSteps steps) {
        return steps.bounds().stream()
                .map(bound -> LocalDate.ofEpochDay(bound.longValue()))
                .toList();
    }

    @Test
    void wholeNumbersCloseTogetherHaveAStepEach() {
        assertThat(ValueSteps.ofNumbers(number("2"), number("5")).bounds())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(number("2"), number("3"), number("4"), number("5"), number("6"));
    }

    @Test
    void aSingleNumberHasAStepOfItsOwn() {
        assertThat(ValueSteps.ofNumbers(number("7"), number("7")).bounds()).hasSize(2);
    }

    @Test
    void boundsAreRound() {
        assertThat(ValueSteps.ofNumbers(number("0"), number("499")).bounds())
                .usingElementComparator(BigDecimal::compareTo)
                .startsWith(number("0"), number("50"))
                .endsWith(number("500"));
    }

    @Test
    void everyNumberLiesInAStepAndThereAreFew() {
        Random random = new Random(5);
        for (int i = 0; i < 2_000; i++) {
            BigDecimal one = BigDecimal.valueOf(random.nextInt(2_000_000) - 1_000_000, random.nextInt(5));
            BigDecimal other = one.add(BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(5)));
            List<BigDecimal> bounds = ValueSteps.ofNumbers(one, other).bounds();
            assertThat(bounds.get(0)).isLessThanOrEqualTo(one);
            assertThat(bounds.get(bounds.size() - 1)).isGreaterThan(other);
            assertThat(bounds).isSorted().hasSizeBetween(2, ValueSteps.MOST + 1);
        }
    }

    @Test
    void daysArePartedByMonthsQuartersOrYears() {
        assertThat(days(ValueSteps.ofDays(day("2014-03-18"), day("2014-05-01"))))
                .containsExactly(
                        LocalDate.of(2014, 3, 1),
                        LocalDate.of(2014, 4, 1),
                        LocalDate.of(2014, 5, 1),
                        LocalDate.of(2014, 6, 1));
        assertThat(days(ValueSteps.ofDays(day("2014-02-18"), day("2015-12-31"))))
                .startsWith(LocalDate.of(2014, 1, 1), LocalDate.of(2014, 4, 1));
        assertThat(days(ValueSteps.ofDays(day("2010-02-18"), day("2019-12-31"))))
                .startsWith(LocalDate.of(2010, 1, 1), LocalDate.of(2011, 1, 1));
    }

    @Test
    void everyDayLiesInAStepAndThereAreFew() {
        Random random = new Random(5);
        for (int i = 0; i < 2_000; i++) {
            BigDecimal one = BigDecimal.valueOf(random.nextInt(40_000));
            BigDecimal other = one.add(BigDecimal.valueOf(random.nextInt(20_000)));
            List<BigDecimal> bounds = ValueSteps.ofDays(one, other).bounds();
            assertThat(bounds.get(0)).isLessThanOrEqualTo(one);
            assertThat(bounds.get(bounds.size() - 1)).isGreaterThan(other);
            assertThat(bounds).isSorted().hasSizeBetween(2, ValueSteps.MOST + 1);
        }
    }
}

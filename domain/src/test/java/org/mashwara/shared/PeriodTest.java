package org.mashwara.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PeriodTest {

    private static final LocalDate START = LocalDate.of(2014, 1, 1);
    private static final int DAYS = 30;

    @Example
    void aPeriodDoesNotEndBeforeItStarts() {
        assertThatThrownBy(() -> Period.between(START, START.minusDays(1)))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("period.endsBeforeItStarts");
        assertThat(Period.between(START, START).includes(START)).isTrue();
    }

    @Property
    void twoPeriodsOverlapExactlyIfTheyHaveADayInCommon(
            @ForAll("periods") Period one, @ForAll("periods") Period other) {
        boolean shared =
                START.datesUntil(START.plusDays(3 * DAYS)).anyMatch(day -> one.includes(day) && other.includes(day));
        assertThat(one.overlaps(other)).isEqualTo(shared).isEqualTo(other.overlaps(one));
    }

    @Property
    void anEndedPeriodHasNoLaterDay(@ForAll("periods") Period period) {
        LocalDate last = period.getFrom().plusDays(3);
        Period ended = period.endedOn(last);
        assertThat(ended.includes(last)).isTrue();
        assertThat(ended.includes(last.plusDays(1))).isFalse();
        assertThat(ended.isOpen()).isFalse();
    }

    @Provide
    Arbitrary<Period> periods() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, DAYS),
                        Arbitraries.integers().between(0, DAYS).injectNull(0.3))
                .as((from, length) -> Period.between(
                        START.plusDays(from), length == null ? null : START.plusDays(from + (long) length)));
    }
}

package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mashwara.consultation.TrendTable.Line;
import org.mashwara.consultation.TrendTable.Value;
import org.mashwara.shared.LocalText;

class TrendTableTest {

    private static Line line(Value... values) {
        return new Line("DAC/RELEVANCE", LocalText.of("Relevant", null), List.of(values));
    }

    @Test
    void theChangeIsFromTheRoundBeforeThatWasAnsweredToTheLast() {
        assertThat(line(Value.ofShare(1, 4), Value.ofShare(1, 2), Value.NONE, Value.ofShare(2, 3), Value.NONE)
                        .change())
                .isEqualByComparingTo("17");
    }

    @Test
    void oneAnsweredRoundAloneHasNoChange() {
        assertThat(line(Value.NONE, Value.ofShare(1, 2)).change()).isNull();
        assertThat(line(Value.NONE).change()).isNull();
    }

    @Test
    void meansAreToOneDecimalAndComparedOnTheSameScaleOnly() {
        Value before = Value.ofRatings(3, new BigDecimal("3.333"), "5");
        assertThat(line(before, Value.ofRatings(2, new BigDecimal("4.25"), "5")).change())
                .isEqualByComparingTo("1.0");
        assertThat(line(before, Value.ofRatings(2, new BigDecimal("4.25"), "7")).change())
                .isNull();
    }

    @Test
    void aChangedScaleIsSaidWhereverItChanged() {
        Value five = Value.ofRatings(3, new BigDecimal("2.7"), "5");
        Value ten = Value.ofRatings(2, new BigDecimal("9.5"), "10");
        assertThat(line(five, ten).isRescaled()).isTrue();
        assertThat(line(five, ten, ten).isRescaled()).isTrue();
        assertThat(line(five, Value.NONE, five).isRescaled()).isFalse();
        assertThat(line(Value.NONE, Value.ofShare(1, 2)).isRescaled()).isFalse();
        assertThat(line(Value.ofNumbers(1, BigDecimal.ONE, "days"), Value.ofNumbers(1, BigDecimal.ONE, "weeks"))
                        .isRescaled())
                .isTrue();
    }

    @Test
    void whereNobodyAnsweredThereIsNoFigureNotEvenZero() {
        assertThat(Value.ofShare(0, 0)).isEqualTo(Value.NONE);
        assertThat(Value.ofRatings(0, null, "5")).isEqualTo(Value.NONE);
        assertThat(Value.ofShare(0, 2).figure()).isZero();
    }

    @Test
    void theShadeFollowsTheScale() {
        assertThat(Value.ofShare(1, 1).step()).isEqualTo(4);
        assertThat(Value.ofRatings(1, BigDecimal.ONE, "5").step()).isZero();
        assertThat(Value.ofRatings(1, BigDecimal.TEN, "10").step()).isEqualTo(4);
        assertThat(Value.ofNumbers(1, BigDecimal.TEN, "10").step()).isNull();
    }
}

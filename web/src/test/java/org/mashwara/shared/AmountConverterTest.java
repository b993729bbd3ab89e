package org.mashwara.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AmountConverterTest {

    @ParameterizedTest
    @ValueSource(strings = {"10000.50", "10,000.50", " 10,000.50 "})
    void thousandsMayStandApart(String typed) {
        assertThat(AmountConverter.parse(typed)).contains(new BigDecimal("10000.50"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10,00", "1,0000", "10.000,50", ",500", "USD 10", "ten", "1e9"})
    void whatCouldBeAnotherAmountIsRefused(String typed) {
        assertThat(AmountConverter.parse(typed)).isEmpty();
    }

    @Test
    void anAmountBelowNothingIsLeftToTheRules() {
        assertThat(AmountConverter.parse("-5")).contains(new BigDecimal("-5"));
    }
}

package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What several amendments of a recommendation would change. */
class BundleTest {

    @Test
    void saysWhatMoreThanOneOfThemWouldChange() {
        assertThat(bundle(
                                amendment(AmendmentState.RECOMMENDED, "A07", "A02"),
                                amendment(AmendmentState.RECOMMENDED, "A07"))
                        .repeated())
                .containsExactly("A07");
    }

    @Test
    void whatIsDecidedChangesNothingAnyMore() {
        assertThat(bundle(amendment(AmendmentState.REJECTED, "A07"), amendment(AmendmentState.RECOMMENDED, "A07"))
                        .repeated())
                .isEmpty();
    }

    private static Bundle bundle(AmendmentRow... amendments) {
        return new Bundle(1, "TWG-BAL/2014/1/R1", "Shift it.", null, List.of(amendments), List.of(), List.of());
    }

    private static AmendmentRow amendment(AmendmentState state, String... codes) {
        return new AmendmentRow(
                1,
                1,
                AmendmentKind.BUDGET_SHIFTED,
                state,
                "Because.",
                codes[0],
                Arrays.stream(codes)
                        .map(code -> new ActivityChange(code, null, null))
                        .toList(),
                1,
                null,
                1,
                1,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                true,
                false,
                false);
    }
}

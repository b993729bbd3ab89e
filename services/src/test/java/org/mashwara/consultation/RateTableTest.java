package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mashwara.shared.LocalText;

class RateTableTest {

    private static final RateTable TABLE = new RateTable(
            List.of(2013, 2014),
            List.of(
                    line(1, new RateTable.Cell(2, 1), new RateTable.Cell(1, 1)),
                    line(2, new RateTable.Cell(0, 0), new RateTable.Cell(3, 1))));

    private static RateTable.Line line(long post, RateTable.Cell... cells) {
        return new RateTable.Line(post, LocalText.of("Post " + post, null), List.of(cells));
    }

    @Test
    void postsAndYearsAddUpToTheSame() {
        assertThat(TABLE.lines())
                .extracting(RateTable.Line::total)
                .containsExactly(new RateTable.Cell(3, 2), new RateTable.Cell(3, 1));
        assertThat(TABLE.byYear())
                .containsExactly(
                        new RateTable.Year(2013, new RateTable.Cell(2, 1)),
                        new RateTable.Year(2014, new RateTable.Cell(4, 2)));
        assertThat(TABLE.total()).isEqualTo(new RateTable.Cell(6, 3));
    }

    @Test
    void whereNothingWasAskedThereIsNoRate() {
        assertThat(RateTable.Cell.NOTHING.percent()).isNull();
        assertThat(RateTable.Cell.NOTHING.step()).isNull();
        assertThat(new RateTable.Cell(3, 2).percent()).isEqualTo(67);
        assertThat(new RateTable(List.of(), List.of()).total()).isEqualTo(RateTable.Cell.NOTHING);
    }

    @Test
    void ofAFilterAllButTheQuestionCountsForAResponseAsAWhole() {
        ResultFilter all =
                new ResultFilter(1L, 2L, 2014, 3L, new WorkplanActivity(4, "A10"), 5L, "DAC/RELEVANCE", "DAC/1", 6L);
        assertThat(all.ofResponses())
                .isEqualTo(new ResultFilter(1L, 2L, 2014, 3L, new WorkplanActivity(4, "A10"), 5L, null, "DAC/1", 6L));
        assertThat(all.isAboutAPart()).isTrue();
        assertThat(ResultFilter.ofRound(1).isAboutAPart()).isFalse();
    }
}

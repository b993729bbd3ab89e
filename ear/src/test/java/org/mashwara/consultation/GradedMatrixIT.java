package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mashwara.shared.LocalText;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.SignedIn;

/** A matrix without options grades activities, also where nothing else does. */
@ArquillianTest
class GradedMatrixIT {

    @Inject
    private AReviewedMeeting review;

    @Inject
    private ARoundOfAllKinds kinds;

    @Inject
    private ResultQueries results;

    @Inject
    private AnswerQueries answers;

    @Inject
    private RoundQueries rounds;

    /** Whoever grades activities in a matrix grades them as whoever says how much they agree with each. */
    @Test
    void aMatrixInGradesIsCountedByActivityAndMemberAndInTheMapOfBoth() throws Exception {
        long round = kinds.openAsking(QuestionContent.of(
                "GRADED", QuestionKind.MATRIX, LocalText.of("It serves us.", "یہ ہمارے کام کی ہے۔")));
        long response = review.responseOf(DemoAccounts.IG_PRISONS, round);
        long activity = kinds.firstActivity(response);
        long asked = review.number("select count(*) from response_activity where response_id = " + response);
        String code = review.text("select code from activity where id = " + activity);
        kinds.give(
                DemoAccounts.IG_PRISONS, response, List.of(kinds.perActivity(round, "GRADED", activity, "DISAGREE")));
        SignedIn.as(DemoAccounts.AGENCY_HEAD);

        ResultFilter filter = ResultFilter.ofRound(round);
        Distribution all = new Distribution(0, 1, 0, 0, 0, asked - 1);
        assertThat(results.results(ResultDimension.ACTIVITY, filter).groups())
                .hasSize((int) asked)
                .filteredOn(group -> group.key().endsWith("/" + code))
                .singleElement()
                .extracting(ResultGroup::counts)
                .isEqualTo(new Distribution(0, 1, 0, 0, 0, 0));
        for (ResultDimension by : ResultDimension.values()) {
            ResultTable table = results.results(by, filter);
            assertThat(table.total()).as(by.name()).isEqualTo(all);
            assertThat(table.groups().stream()
                            .map(ResultGroup::counts)
                            .reduce(new Distribution(0, 0, 0, 0, 0, 0), Distribution::plus))
                    .as(by.name())
                    .isEqualTo(all);
        }
        String question = results.results(ResultDimension.QUESTION, filter)
                .groups()
                .get(0)
                .key();
        assertThat(question).endsWith("/GRADED.MATRIX");
        assertThat(answers.answers(null, new ResultFilter(round, null, null, null, null, null, question))
                        .orElseThrow()
                        .total()
                        .count())
                .isEqualTo(new AnswerCount(1, 0, asked - 1));

        RoundResults map = rounds.results(round);
        assertThat(map.questions()).extracting(QuestionHead::code).containsExactly("GRADED");
        assertThat(map.seats().stream()
                        .filter(SeatResult::submitted)
                        .flatMap(seat -> seat.cells().stream())
                        .filter(cell -> cell.kind() == CellKind.GRADED))
                .singleElement()
                .extracting(cell -> cell.share().disagree())
                .isEqualTo(1);
    }
}

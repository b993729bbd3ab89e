package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.SignedIn;

/** What is taken out says of each question what the pages count: answered, not my area, or left open. */
@ArquillianTest
class LeftOpenIT {

    private static final long SEED = 20_140_318;
    private static final int TRIES = 40;
    private static final List<String> GRADED = List.of("AGREEMENT", "MATRIX");

    @Inject
    private AReviewedMeeting review;

    @Inject
    private ResultQueries results;

    @Inject
    private AnswerQueries answers;

    @Inject
    private ResultExportQueries exports;

    private List<ExportedAnswer> leftOpen(ResultFilter filter) {
        List<ExportedAnswer> all = new ArrayList<>();
        LeftOpen batch = exports.leftOpen(filter, 0);
        while (batch.last() != null) {
            all.addAll(batch.questions());
            batch = exports.leftOpen(filter, batch.last());
        }
        return all;
    }

    private List<ExportedAnswer> answered(ResultFilter filter) {
        List<ExportedAnswer> all = new ArrayList<>();
        List<ExportedAnswer> batch = exports.batch(filter, 0);
        while (!batch.isEmpty()) {
            all.addAll(batch);
            batch = exports.batch(filter, all.get(all.size() - 1).id());
        }
        return all;
    }

    @Test
    void whatOneResponseLeftOpenStandsByNameAndNothingElse() throws Exception {
        long round = review.openRound();
        review.proposal(DemoAccounts.IG_PRISONS, round, "A10", "Hold it in winter.");
        SignedIn.as(DemoAccounts.AGENCY_HEAD);

        ResultFilter filter = ResultFilter.ofRound(round);
        List<ExportedAnswer> open = leftOpen(filter);
        List<ExportedAnswer> given = answered(filter);

        assertThat(given).extracting(ExportedAnswer::state).containsOnly(ExportedAnswer.State.ANSWERED);
        assertThat(open).allSatisfy(question -> {
            assertThat(question.state()).isEqualTo(ExportedAnswer.State.NO_ANSWER);
            assertThat(question.id()).isNull();
            assertThat(question.value()).isNull();
            assertThat(question.words()).isNull();
            assertThat(question.post()).isEqualTo(given.get(0).post());
            assertThat(question.reference()).isEqualTo(given.get(0).reference());
        });
        assertThat(open.stream().map(LeftOpenIT::subject).toList())
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(
                        given.stream().map(LeftOpenIT::subject).toList());
        assertThat(open)
                .filteredOn(question -> question.kind().equals("AGREEMENT"))
                .hasSize(11);
        assertThat(open).extracting(ExportedAnswer::kind).contains("COMMENT");
    }

    private static String subject(ExportedAnswer answer) {
        return answer.question() + " " + answer.output() + " " + answer.activity();
    }

    /** Whatever a person may filter by. */
    @Test
    void asMuchIsLeftOpenAsThePagesCount() {
        for (String account : List.of(DemoAccounts.AGENCY_HEAD, DemoAccounts.SECRETARIAT)) {
            SignedIn.as(account);
            AnyResultFilter any = new AnyResultFilter(results, new Random(SEED));
            for (int i = 0; i < TRIES; i++) {
                ResultFilter filter = any.next();
                String what = account + " " + filter;
                List<ExportedAnswer> open = leftOpen(filter);
                if (filter.kind() != null) {
                    answers.answers(null, filter)
                            .ifPresent(table -> assertThat(open).as(what).hasSize((int)
                                    table.total().count().none()));
                } else if (filter.code() != null) {
                    assertThat(open).as(what).hasSize((int) results.results(ResultDimension.QUESTION, filter)
                            .total()
                            .none());
                } else {
                    totalsOfGrades(what, filter, open);
                }
            }
        }
    }

    private void totalsOfGrades(String what, ResultFilter filter, List<ExportedAnswer> open) {
        ResultTable table = results.results(ResultDimension.QUESTION, filter);
        var counted = open.stream()
                .filter(question -> question.activity() != null && GRADED.contains(question.kind()))
                .map(question -> question.questionnaire() + "/" + question.question()
                        + (question.kind().equals("MATRIX") ? ".MATRIX" : ""))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(table.groups())
                .as(what)
                .allSatisfy(group -> assertThat(counted.getOrDefault(group.key(), 0L))
                        .as(group.key())
                        .isEqualTo(group.counts().none()));
    }
}

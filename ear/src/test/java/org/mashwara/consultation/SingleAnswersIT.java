package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mashwara.shared.Page;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.SignedIn;

/** The answers behind the counts are those that were counted, whatever is filtered by and whoever asks. */
@ArquillianTest
class SingleAnswersIT {

    private static final long SEED = 20_261_127;
    private static final int TRIES = 25;
    private static final int SIZE = 40;

    @Inject
    private AReviewedMeeting review;

    @Inject
    private SingleAnswerQueries queries;

    @Inject
    private ResultQueries results;

    @Inject
    private AnswerQueries counts;

    @Inject
    private ResultExportQueries exports;

    @Inject
    private ResponseService responses;

    @Test
    void theListHoldsWhatTheExportHoldsUnderAnyFilter() {
        for (String account : List.of(DemoAccounts.AGENCY_HEAD, DemoAccounts.SECRETARIAT, DemoAccounts.AUDITOR)) {
            SignedIn.as(account);
            AnyResultFilter any = new AnyResultFilter(results, new Random(SEED));
            for (int i = 0; i < TRIES; i++) {
                ResultFilter filter = any.next();

                assertThat(listed(filter))
                        .as("%s %s", account, filter)
                        .containsExactlyInAnyOrderElementsOf(taken(filter));
            }
            assertThat(queries.answers(ResultFilter.NONE, 0, SIZE).page().rows())
                    .isNotEmpty();
        }
    }

    @Test
    void asManyGradesAreListedAsAreCounted() {
        SignedIn.as(DemoAccounts.AGENCY_HEAD);
        List<ResultGroup> groups =
                results.results(ResultDimension.QUESTION, ResultFilter.NONE).groups();
        assertThat(groups).isNotEmpty();
        for (ResultGroup group : groups) {
            ResultFilter filter = ResultFilter.ofQuestion(group.key());

            assertThat(queries.answers(filter, 0, 1).page().total())
                    .as(group.key())
                    .isEqualTo(group.counts().graded() + group.counts().notMyArea());
        }
    }

    @Test
    void asManyAnswersOfOtherKindsAreListedAsAreCountedUnderAnyFilter() {
        SignedIn.as(DemoAccounts.AGENCY_HEAD);
        AnyResultFilter any = new AnyResultFilter(results, new Random(SEED));
        long listed = 0;
        for (int i = 0; i < TRIES; i++) {
            ResultFilter wide = any.next();
            for (ResultChoices.Choice question :
                    results.choices(ResultFilter.NONE).questions()) {
                ResultFilter filter = new ResultFilter(
                        wide.round(), wide.area(), wide.year(), null, null, wide.post(), question.key());
                if (filter.kind() != null) {
                    AnswerCount counted =
                            counts.answers(null, filter).orElseThrow().total().count();
                    long total = queries.answers(filter, 0, 1).page().total();

                    assertThat(total).as("%s", filter).isEqualTo(counted.answered() + counted.notMyArea());
                    listed += total;
                }
            }
        }
        assertThat(listed).isPositive();
    }

    @Test
    void whatIsAnsweredIsListedWithItsWordsAndNothingFromBeyondTheEnd() throws Exception {
        long round = review.openRound();
        review.proposal(DemoAccounts.IG_PRISONS, round, "A10", "Hold it in winter.");
        ResultFilter filter = ResultFilter.ofRound(round);
        SignedIn.as(DemoAccounts.SECRETARIAT);

        SingleAnswers answers = queries.answers(filter, 0, SIZE);

        assertThat(answers.more()).isFalse();
        assertThat(answers.page().rows())
                .allMatch(answer ->
                        answer.roundId() == round && answer.aboutCode().equals("A10"))
                .extracting(answer -> answer.value().getWritten())
                .containsExactlyInAnyOrder(List.of("AGREE"), List.of("Hold it in winter."));
        assertThat(queries.answers(filter, SIZE, SIZE)).isEqualTo(answers);
    }

    /** Nobody reads a draft: what is typed is the office's own until it is sent. */
    @Test
    void aDraftIsNotListed() throws Exception {
        long round = review.openRound();
        long response = review.responseOf(DemoAccounts.IG_PRISONS, round);
        SignedIn.as(DemoAccounts.IG_PRISONS);
        responses.save(
                response,
                review.version("response", response),
                List.of(review.words("COMMENT", "A10", "Not yet what we want to say.")));
        SignedIn.as(DemoAccounts.SECRETARIAT);

        assertThat(queries.answers(ResultFilter.ofRound(round), 0, SIZE).page().getTotal())
                .isZero();
    }

    private List<Long> listed(ResultFilter filter) {
        List<Long> ids = new ArrayList<>();
        Page<SingleAnswer> page;
        int first = 0;
        do {
            page = queries.answers(filter, first, SIZE).page();
            page.rows().forEach(answer -> ids.add(answer.value().getAnswerId()));
            first += SIZE;
        } while (page.hasNext());
        return ids;
    }

    private List<Long> taken(ResultFilter filter) {
        List<Long> ids = new ArrayList<>();
        List<ExportedAnswer> batch = exports.batch(filter, 0);
        while (!batch.isEmpty()) {
            batch.forEach(answer -> ids.add(answer.id()));
            batch = exports.batch(filter, ids.get(ids.size() - 1));
        }
        return ids;
    }
}

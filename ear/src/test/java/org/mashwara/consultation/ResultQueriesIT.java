package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Random;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.SignedIn;
import org.mashwara.suite.Statements;

@ArquillianTest
class ResultQueriesIT {

    private static final long SEED = 20_140_318;
    private static final int TRIES = 60;

    @Inject
    private AReviewedMeeting review;

    @Inject
    private ResultQueries queries;

    @Inject
    private ResultExportQueries exports;

    @Inject
    private CommentQueries comments;

    @Inject
    private PointService points;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    /** Whatever a person may filter by, however the results are told apart: the parts make the whole. */
    @Test
    void totalsEqualTheSumOfTheirPartsUnderAnyFilter() {
        for (String account : List.of(DemoAccounts.AGENCY_HEAD, DemoAccounts.SECRETARIAT, DemoAccounts.AUDITOR)) {
            SignedIn.as(account);
            AnyResultFilter any = new AnyResultFilter(queries, new Random(SEED));
            for (int i = 0; i < TRIES; i++) {
                ResultFilter filter = any.next();
                for (ResultDimension by : ResultDimension.values()) {
                    ResultTable table = queries.results(by, filter);
                    Distribution sum = table.groups().stream()
                            .map(ResultGroup::counts)
                            .reduce(new Distribution(0, 0, 0, 0, 0, 0), Distribution::plus);
                    assertThat(sum).as(account + " " + by + " " + filter).isEqualTo(table.total());
                }
            }
            assertThat(queries.results(ResultDimension.QUESTION, ResultFilter.NONE)
                            .total()
                            .all())
                    .isPositive();
        }
    }

    @Test
    void whatIsSubmittedCountsAtOnceAndWhatIsLeftOpenIsNoZero() throws Exception {
        long round = review.openRound();
        review.proposal(DemoAccounts.IG_PRISONS, round, "A10", "Hold it in winter.");
        SignedIn.as(DemoAccounts.AGENCY_HEAD);

        ResultFilter filter = ResultFilter.ofRound(round);
        Distribution total = queries.results(ResultDimension.QUESTION, filter).total();
        assertThat(total.agree()).isEqualTo(1);
        assertThat(total.graded()).isEqualTo(1);
        assertThat(total.none()).isEqualTo(11);
        assertThat(queries.results(ResultDimension.QUESTION, filter).groups().stream()
                        .filter(group -> group.key().endsWith("/TIMELINESS"))
                        .findFirst()
                        .orElseThrow()
                        .counts()
                        .percent())
                .isNull();
        assertThat(exports.batch(filter, 0)).hasSize(2);
        TrendTable.Place place = queries.trend(filter).places().get(0);
        assertThat(place.rounds()).last().extracting(TrendTable.Round::id).isEqualTo(round);
        assertThat(place.lines())
                .filteredOn(line -> line.key().endsWith("/RELEVANCE"))
                .singleElement()
                .extracting(line -> line.values().get(line.values().size() - 1))
                .isEqualTo(TrendTable.Value.ofShare(1, 1));
        assertThat(queries.rates(ResultFilter.NONE).lines()).isNotEmpty();
    }

    @Test
    void commentsAreFoundByTheirStemsInUrduAndByTags() throws Exception {
        long round = review.openRound();
        long english = review.proposal(DemoAccounts.IG_PRISONS, round, "A10", "Trainings were held in Ziarat.");
        long urdu = review.proposal(DemoAccounts.HOME_SECRETARY, round, "A10", "زیارت میں تربیت کا انتظام کریں۔");
        SignedIn.as(DemoAccounts.LEAD_JUSTICE);
        points.tag(english, List.of(), "Venue, winter ,venue");

        assertThat(found("training Ziarat", null, round)).containsExactly(english);
        assertThat(found("تربیت", null, round)).containsExactly(urdu);
        assertThat(found(null, "venue", round)).containsExactly(english);
        assertThat(found("were in", null, round))
                .as("words that are too common")
                .isEmpty();
        assertThat(found("the trainings of Ziarat", null, round))
                .as("common words that it does not hold")
                .containsExactly(english);
        for (String account : List.of(DemoAccounts.COMMITTEE, DemoAccounts.FIA)) {
            SignedIn.as(account);
            assertThat(found(null, null, round)).as(account).containsExactlyInAnyOrder(english, urdu);
        }
        assertThatThrownBy(() -> queries.results(ResultDimension.SEAT, ResultFilter.NONE))
                .isInstanceOf(EJBAccessException.class);
    }

    private List<Long> found(String words, String tag, long round) {
        return comments
                .comments(new CommentQueries.Wanted(words, tag, null, round), SaidFilter.ALL, 0, 20)
                .rows()
                .stream()
                .map(SaidRow::pointId)
                .toList();
    }

    @Test
    void asksFewQueriesAPage() throws Exception {
        SignedIn.as(DemoAccounts.AGENCY_HEAD);
        for (ResultDimension by : ResultDimension.values()) {
            List<String> sent = Statements.during(em, () -> {
                queries.choices(ResultFilter.NONE);
                return queries.results(by, ResultFilter.NONE);
            });
            assertThat(sent).as(by.name()).hasSizeLessThanOrEqualTo(5);
        }
    }
}

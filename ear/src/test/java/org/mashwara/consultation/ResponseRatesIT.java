package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.SignedIn;
import org.mashwara.suite.Statements;

/** How many of the responses that were asked were given, of what is chosen. */
@ArquillianTest
class ResponseRatesIT {

    private static final long SEED = 20_140_318;
    private static final int TRIES = 60;
    private static final int MOST_OF_A_KIND = 6;

    @Inject
    private AReviewedMeeting review;

    @Inject
    private ResultQueries queries;

    @Inject
    private ResultExportQueries exports;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    /** Each thing that is offered alone, and any of them together. */
    private List<ResultFilter> offered() {
        ResultChoices choices = queries.choices(ResultFilter.NONE);
        List<ResultFilter> filters = new ArrayList<>(List.of(ResultFilter.NONE));
        some(choices.rounds()).forEach(round -> filters.add(ResultFilter.ofRound(Long.parseLong(round))));
        some(choices.areas())
                .forEach(area -> filters.add(new ResultFilter(null, Long.valueOf(area), null, null, null, null, null)));
        some(choices.subprogrammes())
                .forEach(part -> filters.add(new ResultFilter(null, null, null, Long.valueOf(part), null, null, null)));
        some(choices.questionnaires())
                .forEach(code -> filters.add(new ResultFilter(null, null, null, null, null, null, null, code, null)));
        AnyResultFilter any = new AnyResultFilter(queries, new Random(SEED));
        for (int i = 0; i < TRIES; i++) {
            filters.add(any.next());
        }
        return filters;
    }

    private static List<String> some(List<ResultChoices.Choice> choices) {
        return choices.stream()
                .map(ResultChoices.Choice::key)
                .limit(MOST_OF_A_KIND)
                .toList();
    }

    private static ResultFilter in(Integer year, ResultFilter filter) {
        return new ResultFilter(
                filter.round(),
                filter.area(),
                year,
                filter.subprogramme(),
                filter.activity(),
                filter.post(),
                filter.question(),
                filter.questionnaire(),
                filter.output());
    }

    private static ResultFilter of(long post, ResultFilter filter) {
        return new ResultFilter(
                filter.round(),
                filter.area(),
                filter.year(),
                filter.subprogramme(),
                filter.activity(),
                post,
                filter.question(),
                filter.questionnaire(),
                filter.output());
    }

    @Test
    void yearsAndPostsMakeTheWholeUnderAnyFilter() {
        for (String account : List.of(DemoAccounts.AGENCY_HEAD, DemoAccounts.SECRETARIAT, DemoAccounts.AUDITOR)) {
            SignedIn.as(account);
            List<Integer> years = queries.choices(ResultFilter.NONE).years();
            int something = 0;
            for (ResultFilter filter : offered()) {
                RateTable table = queries.rates(filter);
                something += table.lines().isEmpty() ? 0 : 1;
                RateTable.Cell sum = years.stream()
                        .filter(year -> filter.year() == null || filter.year().equals(year))
                        .map(year -> queries.rates(in(year, filter)).total())
                        .reduce(RateTable.Cell.NOTHING, RateTable.Cell::plus);
                assertThat(table.total()).as(account + " " + filter).isEqualTo(sum);
                table.lines().stream()
                        .limit(2)
                        .forEach(line -> assertThat(
                                        queries.rates(of(line.postId(), filter)).total())
                                .as(account + " " + filter + " " + line.post())
                                .isEqualTo(line.total()));
                assertThat(queries.rates(filter.ofResponses()))
                        .as("whatever the question")
                        .isEqualTo(table);
                assertThat(exports.rates(filter)).as("what is taken out").isEqualTo(table);
            }
            assertThat(something).isGreaterThan(MOST_OF_A_KIND);
        }
    }

    private RateTable.Cell counted(String where) {
        String count = "select count(*) from response r join feedback_round rd on rd.id = r.round_id"
                + " join questionnaire qn on qn.id = rd.questionnaire_id"
                + " where rd.opened_at is not null and r.standing and ";
        return new RateTable.Cell(
                (int) review.number(count + where), (int) review.number(count + where + " and r.state = 'SUBMITTED'"));
    }

    private static String askedAbout(String part) {
        return "exists (select 1 from response_activity x join activity a on a.id = x.activity_id"
                + " join output o on o.id = a.output_id join outcome oc on oc.id = o.outcome_id"
                + " where x.response_id = r.id and " + part + ")";
    }

    @Test
    void onlyWhatIsChosenCounts() throws Exception {
        long round = review.openRound();
        review.proposal(DemoAccounts.IG_PRISONS, round, "A10", "Hold it in winter.");
        SignedIn.as(DemoAccounts.AGENCY_HEAD);
        String ofRound = "rd.id = " + round;
        String a10 = "a.code = 'A10' and a.workplan_version_id = rd.workplan_version_id";
        long output =
                review.number("select a.output_id from activity a, feedback_round rd where " + a10 + " and " + ofRound);
        long subprogramme = review.number(
                "select oc.subprogramme_id from output o join outcome oc on oc.id = o.outcome_id where o.id = "
                        + output);
        long workplan = review.number("select v.workplan_id from feedback_round rd join workplan_version v"
                + " on v.id = rd.workplan_version_id where " + ofRound);
        String questionnaire = review.text("select qn.code || '/' || qn.number from questionnaire qn"
                + " join feedback_round rd on rd.questionnaire_id = qn.id where " + ofRound);

        RateTable.Cell all = counted(ofRound);
        assertThat(all.given()).isEqualTo(1);
        assertThat(queries.rates(ResultFilter.NONE).total()).isEqualTo(counted("true"));
        assertThat(queries.rates(ResultFilter.ofRound(round)).total()).isEqualTo(all);
        assertThat(total("MEETING_REVIEW", round, null, null, null)).isEqualTo(RateTable.Cell.NOTHING);
        assertThat(total(questionnaire, null, null, null, null))
                .isEqualTo(counted("qn.code || '/' || qn.number = '" + questionnaire + "'"))
                .isNotEqualTo(queries.rates(ResultFilter.NONE).total());
        assertThat(total(questionnaire, round, null, null, null)).isEqualTo(all);
        RateTable.Cell ofSubprogramme = total(null, round, subprogramme, null, null);
        RateTable.Cell ofOutput = total(null, round, null, output, null);
        RateTable.Cell ofActivity = total(null, round, null, null, new WorkplanActivity(workplan, "A10"));
        assertThat(ofSubprogramme)
                .isEqualTo(counted(ofRound + " and " + askedAbout("oc.subprogramme_id = " + subprogramme)));
        assertThat(ofOutput).isEqualTo(counted(ofRound + " and " + askedAbout("o.id = " + output)));
        assertThat(ofActivity).isEqualTo(counted(ofRound + " and " + askedAbout(a10)));
        assertThat(ofActivity.asked()).isPositive().isLessThan(all.asked());
        assertThat(total(null, round, subprogramme + 1_000_000, null, new WorkplanActivity(workplan, "A10")))
                .as("an activity of another subprogramme")
                .isEqualTo(RateTable.Cell.NOTHING);
    }

    private RateTable.Cell total(
            String questionnaire, Long round, Long subprogramme, Long output, WorkplanActivity activity) {
        return queries.rates(
                        new ResultFilter(round, null, null, subprogramme, activity, null, null, questionnaire, output))
                .total();
    }

    @Test
    void aSecretariatReadsTheOwnBodiesRatesAndWhoeverReadsNoResultsNone() throws Exception {
        ResultFilter round = ResultFilter.ofRound(review.openRound());
        SignedIn.as(DemoAccounts.AGENCY_HEAD);
        RateTable all = queries.rates(round);
        assertThat(all.lines()).isNotEmpty();

        SignedIn.as(DemoAccounts.SECRETARIAT);
        assertThat(exports.rates(round)).isEqualTo(all);
        SignedIn.as(DemoAccounts.OTHER_SECRETARIAT);
        assertThat(exports.rates(round).lines()).isEmpty();
        for (String account : List.of(DemoAccounts.IG_PRISONS, DemoAccounts.COMMITTEE, DemoAccounts.ADMINISTRATOR)) {
            SignedIn.as(account);
            assertThatThrownBy(() -> exports.rates(round)).as(account).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> queries.rates(round)).as(account).isInstanceOf(EJBAccessException.class);
        }
    }

    @Test
    void asksOneQueryWhateverIsChosen() throws Exception {
        SignedIn.as(DemoAccounts.AGENCY_HEAD);
        for (ResultFilter filter : offered()) {
            assertThat(Statements.during(em, () -> queries.rates(filter)))
                    .as(filter.toString())
                    .hasSize(1);
        }
    }
}

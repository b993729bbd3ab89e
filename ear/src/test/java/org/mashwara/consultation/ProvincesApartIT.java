package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.SignedIn;

/** Codes of activities are unique within a workplan only: another province's A10 is something else. */
@ArquillianTest
class ProvincesApartIT {

    private static final long FAR = 7_000_000_000L;

    @Inject
    private AReviewedMeeting review;

    @Inject
    private ResultQueries results;

    @Inject
    private SingleAnswerQueries answers;

    @Inject
    private ResultTallies tallies;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    @Inject
    private UserTransaction transaction;

    private long round;
    private long workplan;

    /** Balochistan's round, and the same again for another province, where it was answered otherwise. */
    @BeforeEach
    void inTwoProvinces() throws Exception {
        round = review.openRound();
        review.proposal(DemoAccounts.IG_PRISONS, round, "A10", "Hold it in winter.");
        workplan = review.number("select v.workplan_id from feedback_round r join workplan_version v"
                + " on v.id = r.workplan_version_id where r.id = " + round);
        transaction.begin();
        String elsewhere = "(select min(a.id) from area a where a.id not in (select w.area_id from workplan w))";
        copy("workplan", "t.id = " + workplan, Map.of("area_id", elsewhere));
        copy(
                "workplan_version",
                "t.id = (select workplan_version_id from feedback_round where id = " + round + ")",
                Map.of("workplan_id", FAR + " + t.workplan_id"));
        copy(
                "activity",
                "t.workplan_version_id = (select workplan_version_id from feedback_round where id = " + round + ")",
                Map.of("workplan_version_id", FAR + " + t.workplan_version_id"));
        copy("feedback_round", "t.id = " + round, Map.of("workplan_version_id", FAR + " + t.workplan_version_id"));
        run("insert into round_body select " + FAR + " + round_id, body_id, position from round_body where round_id = "
                + round);
        String given = "(select id from response where state = 'SUBMITTED' and round_id = " + round + ")";
        copy("response", "t.id in " + given, Map.of("round_id", FAR + " + t.round_id"));
        run("insert into response_activity select " + FAR + " + response_id, " + FAR
                + " + activity_id from response_activity where response_id in " + given);
        copy(
                "answer",
                "t.agreement is not null and t.response_id in " + given,
                Map.of(
                        "response_id",
                        FAR + " + t.response_id",
                        "activity_id",
                        FAR + " + t.activity_id",
                        "agreement",
                        "cast('STRONGLY_DISAGREE' as varchar)"));
        tallies.count(FAR + round);
        SignedIn.as(DemoAccounts.AGENCY_HEAD);
    }

    @AfterEach
    void asIfNothingHadBeen() throws Exception {
        transaction.rollback();
    }

    private void copy(String table, String which, Map<String, String> changes) {
        StringBuilder changed = new StringBuilder("'id', " + FAR + " + t.id");
        changes.forEach((column, value) ->
                changed.append(", '").append(column).append("', ").append(value));
        String columns = review.text("select string_agg(column_name, ', ') from information_schema.columns"
                + " where table_name = '" + table + "' and is_generated = 'NEVER'");
        run("insert into %1$s (%2$s) select %2$s from (select (jsonb_populate_record(cast(null as %1$s), to_jsonb(t)"
                        .formatted(table, columns)
                + " || jsonb_build_object(" + changed + "))).* from " + table + " t where " + which + ") r");
    }

    private void run(String sql) {
        em.createNativeQuery(sql).executeUpdate();
    }

    @Test
    void equalCodesOfTwoWorkplansAreTwoGroups() {
        ResultTable table = results.results(ResultDimension.ACTIVITY, ResultFilter.NONE);

        Map<String, ResultGroup> groups = Map.of("here", group(table, workplan), "there", group(table, FAR + workplan));
        assertThat(groups.get("here").counts().stronglyDisagree()).isZero();
        assertThat(groups.get("there").counts().stronglyDisagree()).isEqualTo(1);
        assertThat(groups.get("there").counts().agree()).isZero();
        assertThat(table.isSeveral()).isTrue();
        assertThat(groups.values()).extracting(group -> group.label().code()).containsOnly("A10");
    }

    private static ResultGroup group(ResultTable table, long workplan) {
        return table.groups().stream()
                .filter(each -> each.key().equals(new WorkplanActivity(workplan, "A10").toString()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void oneOfThemAloneIsWithoutTheOthers() {
        ResultFilter there =
                new ResultFilter(null, null, null, null, new WorkplanActivity(FAR + workplan, "A10"), null, null);

        assertThat(results.results(ResultDimension.SEAT, there).total())
                .isEqualTo(results.results(ResultDimension.QUESTION, there).total())
                .extracting(Distribution::stronglyDisagree, Distribution::agree)
                .isEqualTo(List.of(1L, 0L));
        assertThat(answers.answers(there, 0, 50).page().rows())
                .extracting(SingleAnswer::roundId)
                .containsExactly(FAR + round);
        assertThat(results.choices(there).narrowed())
                .singleElement()
                .extracting(ResultChoices.Choice::key)
                .isEqualTo("A10");
    }

    /** An output of the programme is the same in every province. */
    @Test
    void anOutputIsOneInAllProvinces() {
        ResultFilter rounds = new ResultFilter(null, null, null, null, null, null, "RELEVANCE");
        long output =
                review.number("select a.output_id from activity a where a.code = 'A10' and a.workplan_version_id ="
                        + " (select workplan_version_id from feedback_round where id = " + round + ")");

        assertThat(results.results(ResultDimension.OUTPUT, rounds).groups())
                .filteredOn(group -> group.key().equals(String.valueOf(output)))
                .singleElement()
                .extracting(group -> group.counts().stronglyDisagree())
                .isEqualTo(1L);
    }

    /** What a body's members said before is compared, not what others say elsewhere. */
    @Test
    void ofARoundTheChangeIsThatOfItsBodyUpToIt() {
        TrendTable trend = results.trend(ResultFilter.ofRound(round));

        assertThat(trend.places()).hasSize(1);
        assertThat(trend.places().get(0).rounds())
                .last()
                .extracting(TrendTable.Round::id)
                .isEqualTo(round);
    }
}

package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mashwara.shared.LocalText;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.SignedIn;
import org.mashwara.suite.Statements;

/** Questions of every kind are counted, however they are told apart. */
@ArquillianTest
class AnswerQueriesIT {

    private static final long SEED = 20_140_318;
    private static final int TRIES = 12;

    private static final List<String> QUESTIONS = List.of(
            "OVERALL.RATING",
            "PRIORITY.MULTIPLE_CHOICE",
            "GO_ON.MATRIX",
            "PEOPLE.NUMBER",
            "COMMENT.COMMENT",
            "PRIORITY_OTHER.SHORT_TEXT",
            "PAPER.FILE");

    @Inject
    private AReviewedMeeting review;

    @Inject
    private ARoundOfAllKinds kinds;

    @Inject
    private AnswerQueries queries;

    @Inject
    private ResultQueries results;

    @Inject
    private RoundQueries roundQueries;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    /** Rates, chooses, and says for the first output how many took part and for the first activity how it goes on. */
    private void respond(String account, long round, String rating, String people, String... choices) {
        long response = review.responseOf(account, round);
        long activity = kinds.firstActivity(response);
        kinds.give(
                account,
                response,
                List.of(
                        kinds.once(round, "OVERALL", rating),
                        kinds.once(round, "PRIORITY", choices),
                        kinds.perOutput(round, "PEOPLE", activity, people),
                        kinds.perActivity(round, "GO_ON", activity, "MORE"),
                        kinds.perActivity(round, "GRADED", activity, "AGREE"),
                        kinds.perActivity(round, "COMMENT", activity, "Hold it in winter.")));
    }

    private static ResultFilter of(Long round, String question) {
        return new ResultFilter(round, null, null, null, null, null, question);
    }

    private AnswerTable read(ResultDimension by, ResultFilter filter) {
        return queries.answers(by, filter).orElseThrow();
    }

    @Test
    void whatWasAnsweredIsCountedWithoutTakingWhatWasLeftOpenForZero() throws Exception {
        long round = kinds.open(QuestionnaireModel.WORKPLAN_REVIEW);
        respond(DemoAccounts.IG_PRISONS, round, "4", "10", "TRAINING", "DATA");
        respond(DemoAccounts.HOME_SECRETARY, round, "2", "35", "TRAINING");
        SignedIn.as(DemoAccounts.AGENCY_HEAD);

        AnswerTable rating = read(ResultDimension.SEAT, of(round, "OVERALL.RATING"));
        assertThat(rating.total().times()).containsExactly(0L, 1L, 0L, 1L, 0L);
        assertThat(rating.total().figures().mean()).isEqualByComparingTo("3");
        assertThat(rating.total().figures().median()).isEqualByComparingTo("3");
        assertThat(rating.groups()).hasSize(2);

        AnswerTable choice = read(null, of(round, "PRIORITY.MULTIPLE_CHOICE"));
        assertThat(choice.total().count()).isEqualTo(new AnswerCount(2, 0, 0));
        assertThat(choice.total().times()).containsExactly(2L, 0L, 0L, 1L, 0L);

        AnswerTable number = read(ResultDimension.OUTPUT, of(round, "PEOPLE.NUMBER"));
        assertThat(number.total().count().answered()).isEqualTo(2);
        assertThat(number.total().count().none()).isPositive();
        assertThat(number.total().figures().least()).isEqualByComparingTo("10");
        assertThat(number.total().figures().median()).isEqualByComparingTo(new BigDecimal("22.5"));
        assertThat(number.bins()).isEmpty();
        assertThat(read(null, of(round, "PEOPLE.NUMBER")).bins().stream()
                        .mapToLong(AnswerBin::times)
                        .sum())
                .isEqualTo(2);

        AnswerTable matrix = read(ResultDimension.ACTIVITY, of(round, "GO_ON.MATRIX"));
        assertThat(matrix.total().times().get(0)).isEqualTo(2);
        assertThat(matrix.total().count().none()).isPositive();
        assertThat(matrix.groups()).extracting(AnswerGroup::key).doesNotContainNull();

        assertThat(results.trend(ResultFilter.ofRound(round)).places().get(0).lines())
                .filteredOn(line -> line.key().endsWith(".MATRIX"))
                .as("of the two matrices only the one in grades has a share")
                .singleElement()
                .extracting(line -> line.values().get(line.values().size() - 1))
                .isEqualTo(TrendTable.Value.ofShare(2, 2));

        assertThat(read(ResultDimension.ACTIVITY, of(round, "OVERALL.RATING")).groups())
                .extracting(AnswerGroup::key)
                .containsExactly((String) null);
    }

    @Test
    void wordsAndFilesAreCountedByHowManyThereAre() throws Exception {
        long round = kinds.open(QuestionnaireModel.WORKPLAN_REVIEW);
        respond(DemoAccounts.IG_PRISONS, round, "4", "10", "TRAINING");
        long response = review.responseOf(DemoAccounts.HOME_SECRETARY, round);
        kinds.give(
                DemoAccounts.HOME_SECRETARY,
                response,
                List.of(
                        kinds.once(round, "OVERALL", "2"),
                        kinds.once(round, "PRIORITY", "OTHER"),
                        kinds.once(round, "PRIORITY_OTHER", "Forensic kits")));
        long asked = review.number("select count(*) from response_activity ra join response r on r.id = ra.response_id"
                + " where r.state = 'SUBMITTED' and r.round_id = " + round);
        SignedIn.as(DemoAccounts.AGENCY_HEAD);

        ResultFilter filter = ResultFilter.ofRound(round);
        Map<String, AnswerCount> counts = queries.counts(filter);
        assertThat(Statements.during(em, () -> queries.counts(filter))).hasSize(1);

        String code = "KINDS_" + review.number("select meeting_id from feedback_round where id = " + round) + "/";
        assertThat(counts)
                .containsEntry(code + "PRIORITY_OTHER.SHORT_TEXT", new AnswerCount(1, 0, 1))
                .containsEntry(code + "COMMENT.COMMENT", new AnswerCount(1, 0, asked - 1))
                .containsEntry(code + "NEED.LONG_TEXT", new AnswerCount(0, 0, asked))
                .containsEntry(code + "PAPER.FILE", new AnswerCount(0, 0, 2));
        List<String> offered = results.choices(filter).questions().stream()
                .map(ResultChoices.Choice::key)
                .filter(key -> ResultFilter.ofQuestion(key).kind() != null)
                .toList();
        assertThat(counts).as("each can be chosen").containsOnlyKeys(offered);
        for (String question : offered) {
            assertThat(read(null, of(round, question)).total().count())
                    .as(question)
                    .isEqualTo(counts.get(question));
        }
        assertThat(read(ResultDimension.SEAT, of(round, code + "PRIORITY_OTHER.SHORT_TEXT"))
                        .groups())
                .extracting(group -> group.count().answered())
                .containsExactlyInAnyOrder(0L, 1L);
    }

    @Test
    void aQuestionIsDescribedByTheVersionsThatTheRoundsOfTheFilterAsked() throws Exception {
        LocalText reworded = LocalText.of("How useful was it, of ten?", "دس میں سے یہ کتنا مفید تھا؟");
        long first = kinds.open(QuestionnaireModel.WORKPLAN_REVIEW);
        long second = kinds.openNext(first, "OVERALL", reworded, 10);
        long other = kinds.open(QuestionnaireModel.MEETING_REVIEW);
        respond(DemoAccounts.FIA, first, "4", "10", "DATA");
        respond(DemoAccounts.FIA, second, "9", "10", "DATA");
        SignedIn.as(DemoAccounts.AGENCY_HEAD);
        String question =
                review.text("select qn.code from questionnaire qn join feedback_round rd on rd.questionnaire_id = qn.id"
                                + " where rd.id = " + first)
                        + "/OVERALL.RATING";

        AnswerTable before = read(ResultDimension.SEAT, of(first, question));
        assertThat(before.question().text()).isNotEqualTo(reworded);
        assertThat(before.question().options()).hasSize(5);
        assertThat(before.question().scales()).isEqualTo(1);
        assertThat(before.total().figures().mean()).isEqualByComparingTo("4");
        AnswerTable after = read(ResultDimension.SEAT, of(second, question));
        assertThat(after.question().text()).isEqualTo(reworded);
        assertThat(after.question().options()).hasSize(10);
        assertThat(after.total().figures().mean()).isEqualByComparingTo("9");

        AnswerTable never = read(ResultDimension.SEAT, of(other, question));
        assertThat(never.question().text()).as("of the latest version").isEqualTo(reworded);
        assertThat(never.question().scales()).isEqualTo(1);
        assertThat(never.total().count()).isEqualTo(AnswerCount.NOTHING);

        AnswerTable both = read(ResultDimension.VERSION, of(null, question));
        assertThat(both.question().scales()).isEqualTo(2);
        assertThat(both.total().figures()).as("of different scales").isNull();
        assertThat(both.groups())
                .as("each version by its own scale")
                .extracting(group -> group.figures().mean().intValueExact())
                .containsExactlyInAnyOrder(4, 9);
    }

    @Test
    void aMeetingWithoutAWorkplanIsCountedInTheProvinceOfItsBody() throws Exception {
        long round = kinds.open(QuestionnaireModel.MEETING_REVIEW);
        long response = review.responseOf(DemoAccounts.IG_PRISONS, round);
        kinds.give(
                DemoAccounts.IG_PRISONS,
                response,
                List.of(
                        kinds.once(round, "NOTICE", "AGREE"),
                        kinds.once(round, "ATTENDED", "NO"),
                        kinds.once(round, "NOT_BEFORE", "2027-03-15")));
        SignedIn.as(DemoAccounts.AGENCY_HEAD);

        AnswerTable day = read(ResultDimension.PROVINCE, of(round, "NOT_BEFORE.DATE"));
        assertThat(day.groups()).hasSize(1);
        assertThat(day.groups().get(0).key()).isNotNull();
        assertThat(read(null, of(round, "NOT_BEFORE.DATE")).bins()).hasSize(1);
        AnswerTable notice = read(null, of(round, "NOTICE.AGREEMENT"));
        assertThat(notice.question().options()).hasSize(4);
        assertThat(notice.total().times()).containsExactly(0L, 0L, 1L, 0L);
        assertThat(read(null, of(round, "ATTENDED.SINGLE_CHOICE")).total().times())
                .containsExactly(0L, 0L, 1L);
        AnswerTable hidden = read(null, of(round, "USEFUL.RATING"));
        assertThat(hidden.question().conditional()).isTrue();
        assertThat(hidden.total().count()).isEqualTo(new AnswerCount(0, 0, 1));
    }

    /** The page of a round tells of each question what the page of the question tells of the round. */
    @ParameterizedTest
    @EnumSource
    void aRoundTellsOfEachQuestionWhatTheQuestionTellsOfTheRound(QuestionnaireModel model) throws Exception {
        long round = kinds.open(model);
        long response = review.responseOf(DemoAccounts.IG_PRISONS, round);
        kinds.give(
                DemoAccounts.IG_PRISONS,
                response,
                model == QuestionnaireModel.MEETING_REVIEW
                        ? List.of(
                                kinds.once(round, "NOTICE", "AGREE"),
                                kinds.once(round, "ATTENDED", "YES"),
                                kinds.once(round, "NOT_BEFORE", "2027-03-15"))
                        : List.of(
                                kinds.once(round, "OVERALL", "4"),
                                kinds.once(round, "PRIORITY", "TRAINING", "DATA"),
                                kinds.perOutput(round, "PEOPLE", kinds.firstActivity(response), "7.5")));
        SignedIn.as(DemoAccounts.AGENCY_HEAD);

        List<AnswerTable> others = roundQueries.results(round).others();
        assertThat(Statements.during(em, () -> roundQueries.results(round)))
                .as("whatever it asks")
                .hasSizeLessThanOrEqualTo(7);

        assertThat(others).extracting(table -> table.question().kind()).doesNotContain(QuestionKind.COMMENT);
        assertThat(others).anyMatch(table -> table.total().count().answered() == 1);
        assertThat(others)
                .filteredOn(table -> !table.bins().isEmpty())
                .singleElement()
                .satisfies(table -> assertThat(table.bins())
                        .extracting(AnswerBin::whole)
                        .containsOnly(table.question().kind() == QuestionKind.DATE));
        for (AnswerTable table : others) {
            String question = table.question().code() + "." + table.question().kind();
            AnswerTable alone = read(null, of(round, question));
            AnswerGroup whole = alone.total();
            assertThat(table.bins()).as(question).isEqualTo(alone.bins());
            assertThat(table.total().count()).as(question).isEqualTo(whole.count());
            assertThat(table.total().times()).as(question).isEqualTo(whole.times());
            assertThat(table.total().figures()).as(question).isEqualTo(whole.figures());
        }
    }

    /** Whatever a person may filter by, however the answers are told apart: the parts make the whole. */
    @Test
    void totalsEqualTheSumOfTheirPartsUnderAnyFilter() throws Exception {
        long round = kinds.open(QuestionnaireModel.WORKPLAN_REVIEW);
        respond(DemoAccounts.IG_PRISONS, round, "4", "10", "TRAINING", "DATA");
        respond(DemoAccounts.FIA, round, "5", "3", "EQUIPMENT");
        for (String account : List.of(DemoAccounts.AGENCY_HEAD, DemoAccounts.SECRETARIAT)) {
            SignedIn.as(account);
            ResultChoices choices = results.choices(ResultFilter.NONE);
            assertThat(choices.questions())
                    .extracting(choice -> choice.key().replaceFirst("^KINDS_\\d+/", ""))
                    .containsAll(QUESTIONS);
            Random random = new Random(SEED);
            for (int i = 0; i < TRIES; i++) {
                for (String question : QUESTIONS) {
                    ResultFilter filter = new ResultFilter(
                            number(any(random, keys(choices.rounds()))),
                            number(any(random, keys(choices.areas()))),
                            any(random, choices.years()),
                            number(any(random, keys(choices.subprogrammes()))),
                            WorkplanActivity.parse(any(random, groups(ResultDimension.ACTIVITY, question))),
                            number(any(random, groups(ResultDimension.SEAT, question))),
                            question);
                    for (ResultDimension by : ResultDimension.values()) {
                        if (by != ResultDimension.QUESTION) {
                            partsMakeTheWhole(account, by, filter);
                        }
                    }
                }
            }
        }
    }

    private void partsMakeTheWhole(String account, ResultDimension by, ResultFilter filter) {
        AnswerTable table = read(by, filter);
        AnswerGroup whole = read(null, filter).total();
        String what = account + " " + by + " " + filter;
        assertThat(table.groups().stream().map(AnswerGroup::count).reduce(AnswerCount.NOTHING, AnswerCount::plus))
                .as(what)
                .isEqualTo(whole.count());
        List<Long> sums = IntStream.range(0, whole.times().size())
                .mapToObj(option -> table.groups().stream()
                        .mapToLong(group -> group.times().get(option))
                        .sum())
                .toList();
        assertThat(sums).as(what).isEqualTo(whole.times());
        assertThat(table.total().count()).as(what).isEqualTo(whole.count());
        if (table.question().kind() != QuestionKind.MULTIPLE_CHOICE && !sums.isEmpty()) {
            assertThat(sums.stream().mapToLong(Long::longValue).sum())
                    .as(what)
                    .isEqualTo(table.total().count().answered());
        }
    }

    private List<String> groups(ResultDimension by, String question) {
        return read(by, of(null, question)).groups().stream()
                .map(AnswerGroup::key)
                .filter(key -> key != null)
                .toList();
    }

    private static List<String> keys(List<ResultChoices.Choice> choices) {
        return choices.stream().map(ResultChoices.Choice::key).toList();
    }

    /** One of them, or none. */
    private static <T> T any(Random random, List<T> of) {
        int index = random.nextInt(of.size() * 2 + 2);
        return index < of.size() ? of.get(index) : null;
    }

    private static Long number(String key) {
        return key == null ? null : Long.valueOf(key);
    }

    @Test
    void counterpartsAreRefused() {
        SignedIn.as(DemoAccounts.FIA);
        assertThatThrownBy(() -> queries.answers(ResultDimension.SEAT, of(null, "OVERALL.RATING")))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void asksFewQueriesAPage() throws Exception {
        kinds.open(QuestionnaireModel.WORKPLAN_REVIEW);
        SignedIn.as(DemoAccounts.AGENCY_HEAD);
        for (String question : QUESTIONS) {
            List<String> sent = Statements.during(em, () -> {
                results.choices(ResultFilter.NONE);
                return queries.answers(ResultDimension.SEAT, of(null, question));
            });
            assertThat(sent).as(question).hasSizeLessThanOrEqualTo(5);
        }
    }
}

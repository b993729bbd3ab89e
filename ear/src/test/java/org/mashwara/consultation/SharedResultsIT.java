package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mashwara.dashboard.DashboardQueries;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.NotFoundException;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.SignedIn;

/** Once a round is closed, its members are told how all of them answered, and nothing that tells who gave an answer. */
@ArquillianTest
class SharedResultsIT {

    @Inject
    private AReviewedMeeting review;

    @Inject
    private ARoundOfAllKinds kinds;

    @Inject
    private FeedbackRoundService rounds;

    @Inject
    private SharedResultQueries queries;

    @Inject
    private ResultQueries results;

    @Inject
    private DashboardQueries today;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    @Resource
    private UserTransaction transaction;

    @Test
    void inARoundByPostEveryMemberReadsWhatWasAnsweredAlsoByActivity() throws Exception {
        long round = review.openRound();
        grades(DemoAccounts.IG_PRISONS, round, Agreement.DISAGREE, "A10", "RELEVANCE");
        close(round);

        SharedResults read = readBy(DemoAccounts.FIA, round);

        assertThat(read.told()).isTrue();
        assertThat(read.submitted()).isEqualTo(1);
        assertThat(read.getWithheld()).isEmpty();
        assertThat(times(read, "RELEVANCE")).containsExactly(0L, 1L, 0L, 0L);
        assertThat(times(read, "TIMELINESS")).containsExactly(0L, 0L, 0L, 0L);
        assertThat(read.activities())
                .filteredOn(activity -> activity.key().equals("A10"))
                .singleElement()
                .extracting(activity -> activity.counts().disagree())
                .isEqualTo(1L);
        assertThat(read.activities().stream()
                        .map(ResultGroup::counts)
                        .reduce(new Distribution(0, 0, 0, 0, 0, 0), Distribution::plus))
                .as("the sum of its parts, as those who follow the programme read it")
                .isEqualTo(totalReadByTheAgency(round));
    }

    @Test
    void whereAuthorsAreHiddenAllMembersAreToldTheSameAndNothingThatFewHaveAnswered() throws Exception {
        long round = review.hiddenRound();
        grades(DemoAccounts.IG_PRISONS, round, Agreement.AGREE, "A10", "RELEVANCE", "TIMELINESS");
        grades(DemoAccounts.HOME_SECRETARY, round, Agreement.AGREE, "A10", "RELEVANCE", "TIMELINESS");
        grades(DemoAccounts.ADDITIONAL_HOME_SECRETARY, round, Agreement.DISAGREE, "A10", "RELEVANCE", "TIMELINESS");
        grades(DemoAccounts.PROSECUTION, round, Agreement.DISAGREE, "A11", "RELEVANCE");
        close(round);

        SharedResults other = readBy(DemoAccounts.FIA, round);
        assertThat(times(other, "RELEVANCE")).containsExactly(0L, 2L, 2L, 0L);
        assertThat(codes(other.getWithheld().stream()))
                .as("for each of three there are two others: of each one would know it by the other")
                .contains("TIMELINESS")
                .doesNotContain("RELEVANCE");
        assertThat(other.getWithheld())
                .allSatisfy(each -> assertThat(each.table().total().count()).isEqualTo(AnswerCount.NOTHING))
                .allSatisfy(each -> assertThat(each.table().total().times()).containsOnly(0L));
        assertThat(other.activities()).isEmpty();
        for (String account : List.of(DemoAccounts.IG_PRISONS, DemoAccounts.PROSECUTION, DemoAccounts.COMMITTEE)) {
            assertThat(readBy(account, round).questions()).as(account).isEqualTo(other.questions());
        }

        SharedResults whole = readBy(DemoAccounts.SECRETARIAT, round);
        assertThat(whole.getWithheld()).isEmpty();
        assertThat(whole.activities()).isNotEmpty();
    }

    @Test
    void norWhatAllOthersHaveInCommon() throws Exception {
        long round = review.hiddenRound();
        for (String account :
                List.of(DemoAccounts.IG_PRISONS, DemoAccounts.HOME_SECRETARY, DemoAccounts.ADDITIONAL_HOME_SECRETARY)) {
            grades(account, round, Agreement.AGREE, "A10", "RELEVANCE");
        }
        grades(DemoAccounts.PROSECUTION, round, Agreement.DISAGREE, "A11", "RELEVANCE");
        close(round);

        assertThat(codes(readBy(DemoAccounts.FIA, round).getWithheld().stream()))
                .as("whoever alone disagreed knows that all others agreed")
                .contains("RELEVANCE");
    }

    @Test
    void whatSeveralOptionsHaveInCommonIsNotToldEither() throws Exception {
        long round = kinds.openAsking(QuestionContent.of(
                        "WHERE", QuestionKind.MULTIPLE_CHOICE, LocalText.of("Where does it help?", "کہاں مدد ملتی ہے؟"))
                .withOptions(List.of(
                        new OptionContent("QUETTA", LocalText.of("Quetta", "کوئٹہ")),
                        new OptionContent("MACH", LocalText.of("Mach", "مچھ")))));
        chooses(DemoAccounts.IG_PRISONS, round, "WHERE", "QUETTA", "MACH");
        chooses(DemoAccounts.HOME_SECRETARY, round, "WHERE", "QUETTA");
        chooses(DemoAccounts.PROSECUTION, round, "WHERE", "QUETTA");
        chooses(DemoAccounts.POLICE_TRAINING, round, "WHERE", "MACH");
        close(round);
        assertThat(times(readBy(DemoAccounts.FIA, round), "WHERE")).containsExactly(3L, 2L);

        review.hide(round);
        assertThat(codes(readBy(DemoAccounts.FIA, round).getWithheld().stream()))
                .as("whoever did not choose Quetta knows that all others did")
                .containsExactly("WHERE");
    }

    @Test
    void ofNumbersItIsToldOnlyHowMany() throws Exception {
        long round = kinds.openAsking(
                QuestionContent.of("CELLS", QuestionKind.NUMBER, LocalText.of("How many cells?", "کتنی کوٹھڑیاں؟")));
        chooses(DemoAccounts.IG_PRISONS, round, "CELLS", "113");
        close(round);

        SharedResults read = readBy(DemoAccounts.FIA, round);

        assertThat(read.getCounted()).isEmpty();
        assertThat(read.getTyped()).singleElement().satisfies(each -> {
            assertThat(each.table().total().count().answered()).isEqualTo(1);
            assertThat(each.table().total().figures()).isNull();
            assertThat(each.table().bins()).isEmpty();
        });
    }

    @Test
    void beforeTheRoundIsClosedOnlyThoseWhoFollowTheProgrammeAreToldAndWhoeverHasNoSeatNever() throws Exception {
        long round = review.openRound();
        grades(DemoAccounts.IG_PRISONS, round, Agreement.AGREE, "A10", "RELEVANCE");

        SharedResults early = readBy(DemoAccounts.FIA, round);
        assertThat(early.told()).isFalse();
        assertThat(early.questions()).isEmpty();
        assertThat(early.activities()).isEmpty();
        assertThat(readBy(DemoAccounts.LEAD_JUSTICE, round).questions()).isNotEmpty();

        close(round);
        assertThat(readBy(DemoAccounts.FIA, round).told()).isTrue();
        assertThat(readBy(DemoAccounts.COMMITTEE, round).told())
                .as("the body above, which decides because of it")
                .isTrue();
        review.belongsTo(round, "TWG-KP");
        assertThatThrownBy(() -> readBy(DemoAccounts.POLICE_TRAINING, round)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void thoseWhoWereAskedArePointedToItForThirtyDays() throws Exception {
        long round = review.openRound();
        assertThat(pointedTo(DemoAccounts.FIA, round)).as("not yet closed").isFalse();

        close(round);
        assertThat(pointedTo(DemoAccounts.FIA, round)).isTrue();
        assertThat(pointedTo(DemoAccounts.IG_PRISONS, round)).isTrue();
        assertThat(pointedTo(DemoAccounts.PA_IG_PRISONS, round))
                .as("for whom the person stands in")
                .isTrue();
        assertThat(pointedTo(DemoAccounts.COMMITTEE, round)).as("not asked").isFalse();
        assertThat(pointedTo(DemoAccounts.SECRETARIAT, round)).as("not asked").isFalse();

        transaction.begin();
        try {
            closedBefore(29, round);
            assertThat(pointedTo(DemoAccounts.FIA, round)).isTrue();
            closedBefore(31, round);
            assertThat(pointedTo(DemoAccounts.FIA, round)).isFalse();
        } finally {
            transaction.rollback();
        }
    }

    /** So many days ago; all other rounds long before. */
    private void closedBefore(int days, long round) {
        em.createNativeQuery("update feedback_round set closed_at = now() - case when id = ?1 then ?2 else 900 end"
                        + " * interval '1 day' where closed_at is not null")
                .setParameter(1, round)
                .setParameter(2, days)
                .executeUpdate();
    }

    @Test
    void whoeverHasLostTheSeatIsNotLedToWhatIsNoMoreToBeRead() throws Exception {
        long round = review.openRound();
        close(round);
        assertThat(pointedTo(DemoAccounts.POLICE_TRAINING, round)).isTrue();
        review.belongsTo(round, "TWG-KP");
        assertThat(pointedTo(DemoAccounts.POLICE_TRAINING, round)).isFalse();
    }

    private boolean pointedTo(String account, long round) {
        SignedIn.as(account);
        return today.today().told().stream().anyMatch(line -> line.roundId() == round);
    }

    private void grades(String account, long round, Agreement grade, String activity, String... questions) {
        kinds.give(
                account,
                review.responseOf(account, round),
                Stream.of(questions)
                        .map(question -> review.grade(question, activity, grade))
                        .toList());
    }

    private void chooses(String account, long round, String question, String... chosen) {
        kinds.give(account, review.responseOf(account, round), List.of(kinds.once(round, question, chosen)));
    }

    private void close(long round) {
        SignedIn.as(DemoAccounts.SECRETARIAT);
        rounds.close(round, review.version("feedback_round", round));
    }

    private SharedResults readBy(String account, long round) {
        SignedIn.as(account);
        return queries.results(round);
    }

    private Distribution totalReadByTheAgency(long round) {
        SignedIn.as(DemoAccounts.AGENCY_HEAD);
        return results.results(ResultDimension.ACTIVITY, ResultFilter.ofRound(round))
                .total();
    }

    private static List<Long> times(SharedResults read, String code) {
        return read.getCounted().stream()
                .map(SharedAnswers::table)
                .filter(table -> table.question().code().equals(code))
                .findFirst()
                .orElseThrow()
                .total()
                .times();
    }

    private static List<String> codes(Stream<SharedAnswers> answers) {
        return answers.map(each -> each.table().question().code()).collect(Collectors.toList());
    }
}

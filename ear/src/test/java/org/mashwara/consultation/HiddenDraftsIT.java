package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashwara.shared.NotFoundException;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.SignedIn;

/** What the agency does about a hidden answer tells no other counterpart whose it is. */
@ArquillianTest
class HiddenDraftsIT {

    private static final List<String> OTHERS =
            List.of(DemoAccounts.FIA, DemoAccounts.PROSECUTION, DemoAccounts.HOME_SECRETARY, DemoAccounts.COMMITTEE);

    @Inject
    private AReviewedMeeting review;

    @Inject
    private AProceeding proceedings;

    @Inject
    private AmendmentQueries amendments;

    @Inject
    private CommentQueries comments;

    @Inject
    private PointService points;

    @Inject
    private SaidQueries said;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    @Resource
    private UserTransaction transaction;

    private long round;
    private long point;

    @BeforeEach
    void anAcceptedProposalOfAHiddenRound() throws Exception {
        round = review.hiddenRound();
        point = proceedings.accepted(round);
    }

    @Test
    void aDraftIsReadByThoseWhoKnowWhoseWordsItAnswers() throws Exception {
        long draft = proceedings.drafted(point);
        for (String account : OTHERS) {
            SignedIn.as(account);
            assertThat(listed()).as(account).doesNotContain(draft);
            assertThatThrownBy(() -> amendments.amendment(draft)).as(account).isInstanceOf(NotFoundException.class);
        }
        for (String account : List.of(
                DemoAccounts.IG_PRISONS, DemoAccounts.SECRETARIAT, DemoAccounts.LEAD_HEALTH, DemoAccounts.AUDITOR)) {
            SignedIn.as(account);
            assertThat(listed()).as(account).contains(draft);
            assertThat(amendments.amendment(draft).points()).as(account).hasSize(1);
        }

        proceedings.recommended(draft);
        for (String account : OTHERS) {
            SignedIn.as(account);
            assertThat(amendments.amendment(draft).points()).as(account).isEmpty();
        }
    }

    @Test
    void aDraftForWhatOnlyItsMemberReadsIsNotToldToOthersEither() throws Exception {
        long open = review.openRound();
        long confidential = proceedings.accepted(open);
        long draft = proceedings.drafted(confidential);
        SignedIn.as(DemoAccounts.FIA);
        assertThat(listed()).as("by post").contains(draft);
        transaction.begin();
        em.createNativeQuery("update feedback_point set confidential = true, version = version + 1 where id = ?1")
                .setParameter(1, confidential)
                .executeUpdate();
        transaction.commit();

        assertThat(listed()).doesNotContain(draft);
        SignedIn.as(DemoAccounts.IG_PRISONS);
        assertThat(listed()).contains(draft);
        SignedIn.as(DemoAccounts.SECRETARIAT);
        assertThat(listed()).contains(draft);
    }

    @Test
    void tagsTellNothingOfWhatIsNotBrokenOut() {
        SignedIn.as(DemoAccounts.LEAD_JUSTICE);
        points.tag(point, List.of(), "mach prison");
        assertThat(tagged()).containsExactly(point);
        for (String account : OTHERS) {
            SignedIn.as(account);
            assertThat(tagged()).as(account).isEmpty();
            assertThat(row().tags()).as(account).isEmpty();
        }
    }

    @Test
    void whoSaidNothingAboutItIsNotCountedAmongThoseWhoMayHaveSaidIt() {
        review.proposal(DemoAccounts.HOME_SECRETARY, round, "A10", "Hold it in spring.");
        SignedIn.as(DemoAccounts.ADDITIONAL_HOME_SECRETARY);
        assertThat(row().activityCode()).as("two who said something").isNull();
        review.proposal(DemoAccounts.ADDITIONAL_HOME_SECRETARY, round, "A05", "Hold it in autumn.");
        SignedIn.as(DemoAccounts.FIA);
        assertThat(row().activityCode()).as("asked, but silent about it").isNull();
        review.rewords(DemoAccounts.ADDITIONAL_HOME_SECRETARY, round, "A10", "Hold it in Quetta.");

        SignedIn.as(DemoAccounts.FIA);
        assertThat(row().activityCode()).as("three who said something").isEqualTo("A10");
        SignedIn.as(DemoAccounts.HOME_SECRETARY);
        assertThat(row().activityCode()).as("two others, to one of the three").isNull();
    }

    private List<Long> listed() {
        return amendments.amendments(AmendmentFilter.ALL, 0, 100).rows().stream()
                .map(AmendmentRow::id)
                .toList();
    }

    private List<Long> tagged() {
        return comments
                .comments(new CommentQueries.Wanted(null, "mach prison", null, round), SaidFilter.ALL, 0, 100)
                .rows()
                .stream()
                .map(SaidRow::pointId)
                .toList();
    }

    private SaidRow row() {
        return said.youSaid(round, SaidFilter.ALL, 0, 100).said().rows().stream()
                .filter(row -> row.pointId() == point)
                .findFirst()
                .orElseThrow();
    }
}

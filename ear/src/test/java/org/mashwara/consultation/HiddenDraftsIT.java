package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mashwara.consultation.FeedbackRoundServiceIT.assertRefused;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    @Inject
    private ResponseService responses;

    @Inject
    private DispositionService dispositions;

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
    void tagsTellNothingOfWhatIsNotBrokenOut() throws Exception {
        SignedIn.as(DemoAccounts.LEAD_JUSTICE);
        points.tag(point, List.of(), "mach prison");
        assertThat(tagged()).containsExactly(point);
        review.setClosed(round, true);
        for (String account : OTHERS) {
            SignedIn.as(account);
            assertThat(tagged()).as(account).isEmpty();
            assertThat(row().tags()).as(account).isEmpty();
        }
    }

    /** Beside points whose authors are named, the same answer would tell whose it is. */
    @Test
    void whatIsHiddenIsAnsweredTogetherWithNothingOfAnotherRound() throws Exception {
        long hidden = review.proposal(DemoAccounts.HOME_SECRETARY, round, "A10", "Kalat needs a warehouse.");
        long alike =
                review.proposal(DemoAccounts.ADDITIONAL_HOME_SECRETARY, round, "A10", "Kalat needs a large warehouse.");
        long named =
                review.proposal(DemoAccounts.IG_PRISONS, review.openRound(), "A10", "Kalat still needs a warehouse.");
        SignedIn.as(DemoAccounts.LEAD_JUSTICE);

        assertThat(said.point(hidden).similar())
                .extracting(SaidRow::pointId)
                .contains(alike)
                .doesNotContain(named);
        assertThat(said.point(named).similar()).extracting(SaidRow::pointId).doesNotContain(hidden, alike);
        assertRefused(
                "disposition.hiddenApart",
                () -> dispositions.give(review.shown(named, hidden), Verdict.ACCEPTED, "It is planned.", false));
        dispositions.give(review.shown(hidden, alike), Verdict.ACCEPTED, "It is planned.", false);
        assertThat(said.point(alike).row().state()).isEqualTo(PointState.ANSWERED);
    }

    /** What one member is told others come to read: it is told to all or to nobody. */
    @Test
    void whatFewHaveSaidSomethingAboutIsToldToNobody() throws Exception {
        review.proposal(DemoAccounts.HOME_SECRETARY, round, "A10", "Hold it in spring.");
        review.proposal(DemoAccounts.ADDITIONAL_HOME_SECRETARY, round, "A05", "Hold it in autumn.");
        assertThat(toldToAll())
                .as("two said something, one was asked and silent")
                .isNull();
        review.rewords(DemoAccounts.ADDITIONAL_HOME_SECRETARY, round, "A10", "Hold it in Quetta.");
        assertThat(toldToAll()).as("three: for each of them two others").isNull();

        review.asksAbout(DemoAccounts.POLICE_TRAINING, round, "A10");
        SignedIn.as(DemoAccounts.POLICE_TRAINING);
        long response = review.responseOf(DemoAccounts.POLICE_TRAINING, round);
        Saved saved = responses.save(
                response,
                review.version("response", response),
                List.of(review.grade("RELEVANCE", "A10", Agreement.NOT_MY_AREA)));
        responses.submit(response, saved.version(), null);
        assertThat(toldToAll()).as("whose area it is not made no point of it").isNull();
        review.rewords(DemoAccounts.POLICE_TRAINING, round, "A10", "Hold it in Sibi.");
        assertThat(toldToAll()).as("four").isEqualTo("A10");
    }

    /** What it is about, as every other member is told alike once the round is closed. */
    private String toldToAll() throws Exception {
        review.setClosed(round, true);
        Set<Optional<String>> told = new HashSet<>();
        for (String account : List.of(DemoAccounts.FIA, DemoAccounts.HOME_SECRETARY, DemoAccounts.POLICE_TRAINING)) {
            SignedIn.as(account);
            told.add(Optional.ofNullable(row().activityCode()));
        }
        review.setClosed(round, false);
        assertThat(told).hasSize(1);
        return told.iterator().next().orElse(null);
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

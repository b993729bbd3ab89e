package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mashwara.consultation.FeedbackRoundServiceIT.assertRefused;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Shown;
import org.mashwara.shared.StaleEditException;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.SignedIn;

/** What is done on pages that show what is not so any more: nobody recommends, removes or repeats what they did not see. */
@ArquillianTest
class StaleLoopIT {

    private static final String REASON = "Roads are closed.";

    @Inject
    private AReviewedMeeting review;

    @Inject
    private AProceeding proceedings;

    @Inject
    private PointService points;

    @Inject
    private AmendmentService service;

    @Inject
    private CommitteeService committee;

    @Inject
    private AmendmentQueries queries;

    @Inject
    private SaidQueries said;

    private long point;
    private long draft;
    private long meeting;

    @BeforeEach
    void aDraft() throws Exception {
        point = proceedings.accepted(review.openRound());
        draft = proceedings.drafted(point);
        meeting = proceedings.reviewWithRecommendation();
        SignedIn.as(DemoAccounts.SECRETARIAT);
    }

    private Shown shown(long amendment) {
        return queries.toRecommend().drafts().stream()
                .filter(row -> row.id() == amendment)
                .map(AmendmentRow::shown)
                .findFirst()
                .orElseThrow();
    }

    /** Into other quarters, and not a word else. */
    private void redraft() {
        SignedIn.as(DemoAccounts.LEAD_JUSTICE);
        AmendmentRow row = queries.amendment(draft).row();
        List<String> now = row.changes().get(0).after().quarters().stream()
                .map(quarter -> quarter.getYear() + "/" + quarter.getNumber())
                .toList();
        String year = now.get(0).substring(0, 4);
        String other = now.get(0).endsWith("3") ? year + "/4" : year + "/3";
        service.redraft(draft, row.version(), AProceeding.moved("A10", other, now.get(0)), REASON);
        SignedIn.as(DemoAccounts.SECRETARIAT);
    }

    private AmendmentState state() {
        return queries.amendment(draft).row().state();
    }

    @Test
    void aDraftThatIsWrittenAnewIsNotRecommendedUnread() throws Exception {
        SignedIn.as(DemoAccounts.LEAD_JUSTICE);
        long other = service.draft(List.of(point), proceedings.moved(point, "A10"), "Rooms are cold.");
        SignedIn.as(DemoAccounts.SECRETARIAT);
        long session = proceedings.sitting("TWG-BAL", true);
        Shown read = shown(draft);
        Shown unchanged = shown(other);
        ToRecommend page = queries.toRecommend();
        redraft();

        assertThatThrownBy(() -> committee.recommend(meeting, meeting, Set.of(unchanged, read)))
                .isInstanceOf(StaleEditException.class);
        assertThatThrownBy(() -> committee.recommendInSession(session, "Follow them.", Set.of(read, unchanged)))
                .isInstanceOf(StaleEditException.class);

        assertThat(state()).isEqualTo(AmendmentState.DRAFT);
        assertThat(queries.amendment(other).row().state()).isEqualTo(AmendmentState.DRAFT);
        assertThat(review.number("select count(*) from recommendation where meeting_id = " + session))
                .isZero();
        ToRecommend again = queries.toRecommend();
        assertThat(page.shown(List.of(draft, other))).containsExactlyInAnyOrder(read, unchanged);
        assertThat(again.offers(unchanged)).isTrue();
        assertThat(again.offers(read)).isFalse();

        assertThat(committee.recommend(meeting, meeting, again.shown(List.of(draft, other))))
                .isTrue();
        assertThat(state()).isEqualTo(AmendmentState.RECOMMENDED);
    }

    @Test
    void whatIsTakenBackOrRecommendedMeanwhileIsTold() throws Exception {
        Shown read = shown(draft);
        assertThat(committee.recommend(meeting, meeting, Set.of(read))).isTrue();

        assertThat(committee.recommend(meeting, meeting, Set.of(read)))
                .as("with the same recommendation")
                .isFalse();
        long later = proceedings.reviewWithRecommendation();
        assertThatThrownBy(() -> committee.recommend(later, later, Set.of(read)))
                .isInstanceOf(StaleEditException.class);
        assertThat(queries.standing(List.of(draft))).singleElement().satisfies(row -> {
            assertThat(row.state()).isEqualTo(AmendmentState.RECOMMENDED);
            assertThat(row.recommendationId()).isEqualTo(meeting);
        });

        committee.takeOut(meeting, queries.amendment(draft).row().shown());
        Shown drafted = shown(draft);
        SignedIn.as(DemoAccounts.LEAD_JUSTICE);
        assertThat(service.withdraw(draft, drafted.version())).isTrue();
        assertThat(service.withdraw(draft, drafted.version())).as("once more").isFalse();
        SignedIn.as(DemoAccounts.SECRETARIAT);
        assertThatThrownBy(() -> committee.recommend(later, later, Set.of(drafted)))
                .isInstanceOf(StaleEditException.class);
        assertThat(queries.standing(List.of(draft)))
                .extracting(AmendmentRow::state)
                .containsExactly(AmendmentState.WITHDRAWN);
    }

    @Test
    void isTakenOutOnceAndNotOutOfWhatCarriesItSince() throws Exception {
        committee.recommend(meeting, meeting, Set.of(shown(draft)));
        Shown carried = queries.amendment(draft).row().shown();
        assertThat(committee.takeOut(meeting, carried)).isTrue();

        assertThat(committee.takeOut(meeting, carried)).as("once more").isFalse();
        assertThat(state()).isEqualTo(AmendmentState.DRAFT);

        long later = proceedings.reviewWithRecommendation();
        committee.recommend(later, later, Set.of(shown(draft)));
        assertThat(committee.takeOut(meeting, carried))
                .as("by the page of the first recommendation")
                .isFalse();
        assertThatThrownBy(() -> committee.takeOut(later, carried)).isInstanceOf(StaleEditException.class);
        assertThat(state()).isEqualTo(AmendmentState.RECOMMENDED);
        SignedIn.as(DemoAccounts.OTHER_SECRETARIAT);
        assertThatThrownBy(() -> committee.takeOut(meeting, carried)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void nothingIsDecidedThatWasWrittenAnewSinceItWasRead() throws Exception {
        committee.recommend(meeting, meeting, Set.of(shown(draft)));
        Rulings read = Rulings.adopting(proceedings.shown(draft));
        committee.takeOut(meeting, queries.amendment(draft).row().shown());
        redraft();
        committee.recommend(meeting, meeting, Set.of(shown(draft)));
        long sitting = proceedings.sitting(true);
        SignedIn.as(DemoAccounts.OTHER_SECRETARIAT);

        assertRefused("recommendation.changedSince", () -> committee.decide(meeting, sitting, "Adopted.", read));

        assertThat(state()).isEqualTo(AmendmentState.RECOMMENDED);
    }

    @Test
    void twoPersonsTagOnePointAndNeitherRemovesWhatTheOtherAdded() throws Exception {
        SignedIn.as(DemoAccounts.LEAD_JUSTICE);
        points.tag(point, List.of(), "winter, venue");
        List<String> shown = said.point(point).row().tags();

        points.tag(point, shown, "winter, venue, trainers");
        SignedIn.as(DemoAccounts.AGENCY_HEAD);
        points.tag(point, shown, "winter، kits");

        assertThat(said.point(point).row().tags()).containsExactlyInAnyOrder("winter", "trainers", "kits");

        List<String> page = said.point(point).row().tags();
        AtomicInteger number = new AtomicInteger();
        List<Object> outcomes = review.atOnce(3, DemoAccounts.LEAD_JUSTICE, () -> {
            points.tag(point, page, String.join(",", page) + ",at once " + number.incrementAndGet());
            return "tagged";
        });
        assertThat(outcomes).containsOnly("tagged");
        SignedIn.as(DemoAccounts.AGENCY_HEAD);
        assertThat(said.point(point).row().tags())
                .containsExactlyInAnyOrder("winter", "trainers", "kits", "at once 1", "at once 2", "at once 3");
    }
}

package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mashwara.suite.DemoAccounts.FIA;
import static org.mashwara.suite.DemoAccounts.HOME_SECRETARY;
import static org.mashwara.suite.DemoAccounts.IG_PRISONS;
import static org.mashwara.suite.DemoAccounts.PA_IG_PRISONS;
import static org.mashwara.suite.DemoAccounts.SECRETARIAT;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mashwara.dashboard.DashboardQueries;
import org.mashwara.dashboard.FeedbackLine;
import org.mashwara.suite.SignedIn;

/** Feedback that was withdrawn stands, until its round closes, where its office looks for what it has to do. */
@ArquillianTest
class GivenAgainIT extends AnOfficeThatWantsApproval {

    @Inject
    private ConsultationQueries waiting;

    @Inject
    private DashboardQueries dashboard;

    @Test
    void whatWasWithdrawnIsFoundByThoseWhoMayGiveItAgainAndWaitsForNobody() throws Exception {
        given();
        SignedIn.as(IG_PRISONS);
        assertThat(tasks()).isEmpty();
        int counted = dashboard.today().optional();
        responses.withdraw(response, review.version("response", response), "It was wrong.");

        for (String account : List.of(IG_PRISONS, PA_IG_PRISONS)) {
            SignedIn.as(account);
            assertThat(tasks()).singleElement().satisfies(task -> {
                assertThat(task.responseId()).isEqualTo(response);
                assertThat(task.withdrawnAt()).isNotNull();
                assertThat(task.started()).isFalse();
            });
            assertThat(lines()).singleElement().satisfies(line -> {
                assertThat(line.kind()).isEqualTo(FeedbackLine.Kind.AGAIN);
                assertThat(line.id()).isEqualTo(response);
                assertThat(line.withdrawnAt()).isNotNull();
            });
            assertThat(dashboard.today().optional()).isEqualTo(counted + 1);
            assertThat(waiting.responsesToGive())
                    .as("what has to be given comes first")
                    .isSortedAccordingTo(
                            (one, other) -> Boolean.compare(one.withdrawnAt() != null, other.withdrawnAt() != null));
        }
        for (String account : List.of(HOME_SECRETARY, FIA, SECRETARIAT)) {
            SignedIn.as(account);
            assertThat(waiting.responsesToGive()).as(account).noneMatch(task -> task.responseId() == response);
            assertThat(lines()).as(account).noneMatch(line -> line.id() == response);
        }

        SignedIn.as(IG_PRISONS);
        review.letTimePass(round);
        assertThat(tasks()).isEmpty();
        assertThat(lines()).isEmpty();
    }

    @Test
    void onceItIsBegunAnewTheDraftStandsInItsPlaceUntilItIsGivenUp() {
        given();
        SignedIn.as(IG_PRISONS);
        responses.withdraw(response, review.version("response", response), "It was wrong.");
        long again = responses.change(response);
        assertOnlyTheDraft(again);

        responses.discard(again, review.version("response", again));
        assertThat(tasks()).extracting(ResponseTask::responseId).containsExactly(response);
    }

    @Test
    void withdrawnWhileItsChangeIsBegunOnlyTheChangeIsFound() {
        given();
        SignedIn.as(IG_PRISONS);
        long change = responses.change(response);
        assertThat(tasks())
                .singleElement()
                .extracting(ResponseTask::countsSince)
                .isNotNull();
        assertThat(lines())
                .singleElement()
                .extracting(FeedbackLine::countsSince)
                .as("what was given counts until the change is sent")
                .isNotNull();
        responses.withdraw(response, review.version("response", response), "It was wrong.");
        assertOnlyTheDraft(change);
        assertThat(tasks()).extracting(ResponseTask::countsSince).containsOnlyNulls();
        assertThat(lines()).extracting(FeedbackLine::countsSince).containsOnlyNulls();
    }

    private void assertOnlyTheDraft(long draft) {
        assertThat(tasks()).singleElement().satisfies(task -> {
            assertThat(task.responseId()).isEqualTo(draft);
            assertThat(task.withdrawnAt()).isNull();
        });
        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(FeedbackLine.Kind.GIVE);
            assertThat(line.id()).isEqualTo(draft);
        });
    }

    private void given() {
        approvedByHolder(sent());
        SignedIn.as(HOME_SECRETARY);
        long clearance = review.number("select max(id) from clearance where response_id = " + response);
        service.clear(clearance, version(clearance));
    }

    private List<ResponseTask> tasks() {
        return waiting.responsesToGive().stream()
                .filter(task -> task.roundId() == round)
                .toList();
    }

    /** On the Today page, of the office's versions. */
    private List<FeedbackLine> lines() {
        return dashboard.today().feedback().stream()
                .filter(line -> line.kind() == FeedbackLine.Kind.GIVE || line.kind() == FeedbackLine.Kind.AGAIN)
                .filter(line -> review.number("select count(*) from response where id = %d and round_id = %d"
                                .formatted(line.id(), round))
                        == 1)
                .toList();
    }
}

package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mashwara.consultation.FeedbackRoundServiceIT.assertRefused;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.SignedIn;

/** What is said about a meeting, which is about no workplan, is answered by a lead whom the agency head names. */
@ArquillianTest
class PointsOfMeetingsIT {

    @Inject
    private AReviewedMeeting review;

    @Inject
    private FeedbackRoundService rounds;

    @Inject
    private ResponseService responses;

    @Inject
    private PointService points;

    @Inject
    private DispositionService service;

    @Inject
    private AmendmentService amendments;

    @Inject
    private SaidQueries queries;

    @Inject
    private DoneQueries done;

    private long questionnaire;

    private AnswerEntry said(String condition, String value) {
        return new AnswerEntry(
                review.number(
                        "select min(id) from question where questionnaire_id = " + questionnaire + " and " + condition),
                null,
                null,
                List.of(value));
    }

    private long point() throws Exception {
        questionnaire = review.number(
                "select max(id) from questionnaire where subject = 'MEETING'" + " and state = 'PUBLISHED'");
        long meeting = review.closed();
        SignedIn.as(DemoAccounts.SECRETARIAT);
        long round = rounds.plan(new RoundPlan(
                new RoundPlan.Target(meeting, null, null, questionnaire, AddressedTo.ALL, Set.of(), Set.of()),
                null,
                null,
                review.now().plus(Duration.ofDays(14))));
        long response = review.responseOf(DemoAccounts.IG_PRISONS, round);
        SignedIn.as(DemoAccounts.IG_PRISONS);
        Saved saved = responses.save(
                response,
                review.version("response", response),
                List.of(
                        said("code = 'NOTICE'", "AGREE"),
                        said("code = 'ATTENDED'", "NO"),
                        said("kind in ('COMMENT', 'PROPOSAL')", "Meet in the morning.")));
        responses.submit(response, saved.version(), null);
        return review.number("select id from feedback_point where response_id = " + response);
    }

    @Test
    void isAnsweredByTheLeadWhomTheAgencyHeadNames() throws Exception {
        long point = point();
        SignedIn.as(DemoAccounts.AGENCY_HEAD);
        long lead = review.postOf(DemoAccounts.LEAD_JUSTICE);
        assertThat(queries.point(point).leads())
                .extracting(PointDetail.LeadChoice::postId)
                .contains(lead);
        points.assign(point, lead, "The lead was there.");

        SignedIn.as(DemoAccounts.LEAD_JUSTICE);
        service.give(List.of(queries.point(point).row().shown()), Verdict.ACCEPTED, "From nine on.", false);

        assertThat(queries.point(point).mayAmend()).isFalse();
        assertRefused(
                "amendment.aboutMeeting",
                () -> amendments.draft(List.of(point), AProceeding.moved("A10", "2026/1"), "Said so."));
        SignedIn.as(DemoAccounts.IG_PRISONS);
        assertThat(queries.point(point).row().reply().reason()).isEqualTo("From nine on.");
        long province = review.number("select area_id from governing_body where code = 'TWG-BAL'");
        for (DoneScope scope : List.of(DoneScope.PROVINCE, DoneScope.PUBLIC)) {
            assertThat(done.done(scope, province, SaidFilter.ANSWERED, 0, 100).rows())
                    .as(scope.name())
                    .extracting(SaidRow::pointId)
                    .contains(point);
        }
    }
}

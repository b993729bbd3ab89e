package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.SignedIn;

/** A questionnaire is looked through as any seat sees it that a round could ask, of whatever body. */
@ArquillianTest
class QuestionnaireQueriesIT {

    @Inject
    private AReviewedMeeting review;

    @Inject
    private ARoundOfAllKinds kinds;

    @Inject
    private FeedbackRoundService rounds;

    @Inject
    private QuestionnaireQueries queries;

    @Inject
    private QuestionnaireService service;

    private long aboutActivities;

    @BeforeEach
    void signIn() {
        SignedIn.as(DemoAccounts.SECRETARIAT);
        aboutActivities = review.number("select max(id) from questionnaire where code = '"
                + Questionnaire.ACTIVITY_REVIEW + "' and state = 'PUBLISHED'");
    }

    @Test
    void whoeverCouldBeAskedAboutTheWorkplanIsOfferedAndNobodyElse() {
        QuestionnairePreview preview = queries.preview(aboutActivities, null, null);
        List<Long> offered = preview.seats().stream().map(SeatChoice::id).toList();
        assertThat(offered).hasSize(preview.among()).contains(preview.seatId());
        assertThat(offered).allSatisfy(seat -> {
            QuestionnairePreview theirs = queries.preview(aboutActivities, null, seat);
            assertThat(theirs.seatId()).isEqualTo(seat);
            assertThat(theirs.turns()).anyMatch(turn -> turn.activityId() != null);
        });
        assertThat(review.number("select count(*) from seat where capacity = 'SECRETARIAT' and id in ("
                        + String.join(",", offered.stream().map(String::valueOf).toList()) + ")"))
                .as("those who run the round")
                .isZero();
    }

    @Test
    void seatsOfAllBodiesAreOfferedWhereNothingIsAskedAboutActivities() {
        long whole = service.fromLibrary(QuestionnaireModel.MEETING_REVIEW, "LOOKED_THROUGH", 2026);
        try {
            QuestionnairePreview karachi = queries.preview(whole, "twg-khi", null);
            assertThat(karachi.among())
                    .as("of a body that this secretariat does not serve")
                    .isPositive()
                    .isEqualTo(
                            (int) review.number("select count(*) from seat s join governing_body b on b.id = s.body_id"
                                    + " where b.code = 'TWG-KHI' and s.capacity <> 'SECRETARIAT' and s.valid_from <= current_date"
                                    + " and (s.valid_until is null or s.valid_until >= current_date)"));
            SeatChoice last = karachi.seats().get(karachi.seats().size() - 1);
            assertThat(queries.preview(whole, last.post().getEn().toUpperCase(Locale.ROOT), last.id())
                            .seatId())
                    .as("by its name, whatever the case")
                    .isEqualTo(last.id());
            QuestionnairePreview nobody = queries.preview(whole, "no such member", null);
            assertThat(nobody.seats()).isEmpty();
            assertThat(nobody.seatId()).isNull();
            assertThat(nobody.turns()).as("the form itself").isNotEmpty();
        } finally {
            service.discard(whole, review.version("questionnaire", whole));
        }
    }

    @Test
    void onlyRoundsThatArePlannedOrOpenGoOn() throws Exception {
        long round = kinds.open(QuestionnaireModel.MEETING_REVIEW);
        long asked = review.number("select questionnaire_id from feedback_round where id = " + round);
        assertThat(queries.questionnaire(asked).goingOn()).isEqualTo(1);
        rounds.close(round, review.version("feedback_round", round));
        assertThat(queries.questionnaire(asked).goingOn()).isZero();
        assertThat(queries.questionnaire(asked).rounds()).isEqualTo(1);
    }
}

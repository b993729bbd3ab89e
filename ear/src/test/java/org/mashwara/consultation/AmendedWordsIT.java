package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mashwara.consultation.FeedbackRoundServiceIT.assertRefused;

import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.SignedIn;

/** A change of the workplan answers words: what the member writes since, or takes back, is told apart from them. */
@ArquillianTest
class AmendedWordsIT {

    @Inject
    private AReviewedMeeting review;

    @Inject
    private AProceeding proceedings;

    @Inject
    private DispositionService dispositions;

    @Inject
    private ResponseService responses;

    @Inject
    private AmendmentService service;

    @Inject
    private AmendmentQueries queries;

    @Inject
    private SaidQueries said;

    @Inject
    private DoneQueries done;

    private long round;
    private long point;
    private long amendment;

    @BeforeEach
    void aDraftForAnAcceptedProposal() throws Exception {
        round = review.openRound();
        point = proceedings.accepted(round);
        amendment = proceedings.drafted(point);
    }

    private void answer(Verdict verdict) {
        SignedIn.as(DemoAccounts.LEAD_JUSTICE);
        dispositions.give(review.shown(point), verdict, "The agency has thought about it.", false);
    }

    private void reword() {
        review.rewords(DemoAccounts.IG_PRISONS, round, "A10", "Do not hold the course at all.");
    }

    private AmendmentRow row() {
        return queries.amendment(amendment).row();
    }

    /** What the public summary says of it. */
    private SaidRow inPublic() {
        return done.provinces().stream()
                .flatMap(province -> done.done(DoneScope.PUBLIC, province.id(), SaidFilter.ALL, 0, 100).rows().stream())
                .filter(row -> row.pointId() == point)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsBeforeTheCommitteeIsNotRefusedAndWhatItAdoptedIsToldOfTheEarlierWords() throws Exception {
        long meeting = proceedings.recommended(amendment);
        assertThat(row().isToDecideUnfounded()).isFalse();
        reword();

        assertRefused("disposition.beforeCommittee", () -> answer(Verdict.NOT_ACCEPTED));
        SignedIn.as(DemoAccounts.SECRETARIAT);
        assertThat(row().isToDecideUnfounded()).isTrue();
        assertThat(queries.amendment(amendment).mayTakeOut()).isTrue();
        SignedIn.as(DemoAccounts.OTHER_SECRETARIAT);
        assertThat(queries.bundle(meeting).amendments())
                .singleElement()
                .satisfies(row -> assertThat(row.isToDecideUnfounded()).isTrue());
        proceedings.adopted(meeting, amendment);

        answer(Verdict.NOT_ACCEPTED);
        SignedIn.as(DemoAccounts.AGENCY_HEAD);
        Reply held = said.point(point).row().reply();
        dispositions.release(held.id(), held.version());
        assertThat(row().ofEarlierWords()).isTrue();
        assertThat(queries.changes(review.workplan()).points())
                .singleElement()
                .satisfies(row -> assertThat(row.followed().amendments())
                        .singleElement()
                        .satisfies(
                                amended -> assertThat(amended.earlierWords()).isEqualTo("Hold the course in winter.")));
        SaidRow told = inPublic();
        assertThat(told.reply().verdict()).isEqualTo(Verdict.NOT_ACCEPTED);
        assertThat(told.followed().amendments()).singleElement().satisfies(amended -> {
            assertThat(amended.state()).isEqualTo(AmendmentState.ADOPTED);
            assertThat(amended.ofEarlierWords()).isTrue();
            assertThat(amended.earlierWords()).isEqualTo("Hold the course in winter.");
        });
    }

    @Test
    void aDraftThatWasWrittenAnewAnswersTheNewWords() throws Exception {
        reword();
        answer(Verdict.ACCEPTED);
        assertThat(row().ofEarlierWords()).isTrue();

        service.redraft(amendment, row().version(), proceedings.moved(point, "A10"), "It is better given up.");

        assertThat(row().ofEarlierWords()).isFalse();
        Reply reply = said.point(point).row().reply();
        assertRefused(
                "disposition.amended",
                () -> dispositions.correct(
                        reply.id(), reply.version(), Verdict.NOT_ACCEPTED, "There is no money.", "A slip."));
        proceedings.adopted(proceedings.recommended(amendment), amendment);
        SignedIn.as(DemoAccounts.LEAD_JUSTICE);
        assertRefused(
                "disposition.adopted",
                () -> dispositions.correct(
                        reply.id(), reply.version(), Verdict.NOT_ACCEPTED, "There is no money.", "A slip."));
        assertThat(inPublic().followed().amendments()).singleElement().satisfies(amended -> {
            assertThat(amended.ofEarlierWords()).isFalse();
            assertThat(amended.earlierWords()).isNull();
        });
    }

    @Test
    void whatWasAdoptedIsToldToBeTakenBackByItsMember() throws Exception {
        proceedings.adopted(proceedings.recommended(amendment), amendment);
        assertThat(row().takenBack()).isFalse();
        SignedIn.as(DemoAccounts.IG_PRISONS);
        long counts = review.standing(DemoAccounts.IG_PRISONS, round);
        responses.withdraw(counts, review.version("response", counts), "We have to ask the minister.");

        SignedIn.as(DemoAccounts.LEAD_JUSTICE);
        assertThat(queries.amendment(amendment).points()).isEmpty();
        assertThat(row().takenBack()).isTrue();
        assertThat(queries.changes(review.workplan()).isTakenBack()).isTrue();
    }
}

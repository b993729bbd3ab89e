package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mashwara.consultation.FeedbackRoundServiceIT.assertRefused;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.NotFoundException;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.SignedIn;

@ArquillianTest
class DispositionServiceIT {

    @Inject
    private ResponseService responses;

    @Inject
    private AReviewedMeeting review;

    @Inject
    private DispositionService service;

    @Inject
    private PointService points;

    @Inject
    private Dispositions dispositions;

    @Inject
    private PointRepository repository;

    @Inject
    private SaidQueries queries;

    @Inject
    private DoneQueries done;

    private void give(long point, Verdict verdict, String reason) {
        service.give(review.shown(point), verdict, reason, false);
    }

    private long proposal(String words) throws Exception {
        return review.proposal(DemoAccounts.IG_PRISONS, review.openRound(), "A10", words);
    }

    @Test
    void theLeadAnswersAndEveryCounterpartOfTheBodyReadsIt() throws Exception {
        long round = review.openRound();
        long proposal = review.proposal(DemoAccounts.IG_PRISONS, round, "A10", "Include the women's section.");
        SignedIn.as(DemoAccounts.LEAD_JUSTICE);
        PointDetail waiting = queries.point(proposal);
        assertThat(waiting.row().reply()).isNull();
        assertThat(waiting.mayAnswer()).isTrue();

        give(proposal, Verdict.PARTLY_ACCEPTED, "From the third quarter on.");

        SignedIn.as(DemoAccounts.FIA);
        YouSaid said = queries.youSaid(round, SaidFilter.ANSWERED, 0, 20);
        assertThat(said.said().rows()).singleElement().satisfies(row -> {
            assertThat(row.text()).isEqualTo("Include the women's section.");
            assertThat(row.reply().verdict()).isEqualTo(Verdict.PARTLY_ACCEPTED);
            assertThat(row.reply().reason()).isEqualTo("From the third quarter on.");
        });
        assertThat(said.totals().partlyAccepted()).isEqualTo(1);
        assertThat(queries.youSaid(round, SaidFilter.WAITING, 0, 20).said().rows())
                .isEmpty();
        assertThat(queries.point(proposal).history())
                .extracting(PointEvent::kind)
                .containsExactly("RAISED", "ANSWERED");
    }

    @Test
    void onlyTheLeadToWhomItIsGivenAnswers() throws Exception {
        long proposal = proposal("Include the women's section.");
        for (String account : List.of(DemoAccounts.IG_PRISONS, DemoAccounts.SECRETARIAT, DemoAccounts.AGENCY_HEAD)) {
            SignedIn.as(account);
            assertThatThrownBy(() -> give(proposal, Verdict.ACCEPTED, "Yes."))
                    .as(account)
                    .isInstanceOf(EJBAccessException.class);
        }
        SignedIn.as(DemoAccounts.LEAD_HEALTH);
        assertThatThrownBy(() -> give(proposal, Verdict.ACCEPTED, "Yes.")).isInstanceOf(NotFoundException.class);

        SignedIn.as(DemoAccounts.LEAD_JUSTICE);
        long health = queries.point(proposal).leads().stream()
                .map(PointDetail.LeadChoice::postId)
                .filter(post -> post == review.postOf(DemoAccounts.LEAD_HEALTH))
                .findFirst()
                .orElseThrow();
        assertRefused("point.notALead", () -> points.assign(proposal, review.postOf(DemoAccounts.FIA), "Yours"));
        points.assign(proposal, health, "It is about health.");
        assertThatThrownBy(() -> give(proposal, Verdict.ACCEPTED, "Yes.")).isInstanceOf(NotFoundException.class);
        SignedIn.as(DemoAccounts.LEAD_HEALTH);
        give(proposal, Verdict.ACCEPTED, "Yes.");
    }

    @Test
    void similarPointsAreAnsweredTogether() throws Exception {
        long round = review.openRound();
        long one = review.proposal(DemoAccounts.IG_PRISONS, round, "A10", "Include the women's section.");
        long other = review.proposal(DemoAccounts.HOME_SECRETARY, round, "A10", "Please include the women's section.");
        SignedIn.as(DemoAccounts.LEAD_JUSTICE);
        assertThat(queries.point(one).similar()).extracting(SaidRow::pointId).contains(other);

        service.give(review.shown(one, other), Verdict.ACCEPTED, "Both are right.", false);

        assertThat(queries.point(other).row().reply().reason()).isEqualTo("Both are right.");
    }

    @Test
    void aRefusalIsReadWhenSomebodyElseHasReleasedIt() throws Exception {
        long proposal = proposal("Buy helicopters.");
        SignedIn.as(DemoAccounts.LEAD_JUSTICE);
        give(proposal, Verdict.NOT_ACCEPTED, "There is no money for it.");
        Reply reply = queries.point(proposal).row().reply();
        assertRefused("disposition.ownRelease", () -> service.release(reply.id(), reply.version()));

        SignedIn.as(DemoAccounts.IG_PRISONS);
        assertThat(queries.point(proposal).row().reply()).isNull();
        SignedIn.as(DemoAccounts.AGENCY_HEAD);
        assertThat(queries.toDispose(SaidFilter.HELD, null, 0, 100).rows())
                .extracting(SaidRow::pointId)
                .contains(proposal);
        service.release(reply.id(), reply.version());

        SignedIn.as(DemoAccounts.IG_PRISONS);
        assertThat(queries.point(proposal).row().reply().verdict()).isEqualTo(Verdict.NOT_ACCEPTED);
        assertThat(queries.point(proposal).history())
                .extracting(PointEvent::kind)
                .contains("RELEASED")
                .doesNotContain("HELD");
    }

    @Test
    void whoeverReleasesARefusalReadsAllThatItAnswers() throws Exception {
        long round = review.openRound();
        long one = review.proposal(DemoAccounts.IG_PRISONS, round, "A10", "Buy helicopters for the guards.");
        long other = review.proposal(DemoAccounts.HOME_SECRETARY, round, "A10", "Helicopters, please.");
        SignedIn.as(DemoAccounts.LEAD_JUSTICE);
        service.give(review.shown(one, other), Verdict.NOT_ACCEPTED, "There is no money for it.", false);

        SignedIn.as(DemoAccounts.AGENCY_HEAD);

        assertThat(queries.point(one).mayRelease()).isTrue();
        assertThat(queries.point(one).similar()).extracting(SaidRow::pointId).containsExactly(other);
        assertThat(queries.point(other).similar()).extracting(SaidRow::pointId).containsExactly(one);
    }

    @Test
    void theSeatHasItReopenedOnceAndCorrectionsStayOnRecord() throws Exception {
        long proposal = proposal("Include the women's section.");
        SignedIn.as(DemoAccounts.LEAD_JUSTICE);
        give(proposal, Verdict.PARTLY_ACCEPTED, "Next year.");
        Reply reply = queries.point(proposal).row().reply();
        service.correct(reply.id(), reply.version(), Verdict.PARTLY_ACCEPTED, "In May.", "The year was wrong.");
        SignedIn.as(DemoAccounts.FIA);
        assertThatThrownBy(() -> points.reopen(proposal, "Not mine")).isInstanceOf(NotFoundException.class);

        SignedIn.as(DemoAccounts.IG_PRISONS);
        PointDetail read = queries.point(proposal);
        assertThat(read.mayReopen()).isTrue();
        assertThat(read.row().reply().isCorrected()).isTrue();
        assertThat(read.history())
                .filteredOn(event -> event.kind().equals("EARLIER"))
                .singleElement()
                .satisfies(event -> assertThat(event.note()).isEqualTo("Next year."));
        points.reopen(proposal, "May is too late.");
        assertThat(queries.point(proposal).row().reply()).isNull();

        SignedIn.as(DemoAccounts.LEAD_JUSTICE);
        give(proposal, Verdict.ACCEPTED, "In March.");
        SignedIn.as(DemoAccounts.IG_PRISONS);
        assertRefused("point.reopenedBefore", () -> points.reopen(proposal, "Earlier still."));
    }

    @Test
    void whatIsConfidentialIsReadByItsSeatAndTheAgencyAlone() throws Exception {
        long round = review.openRound();
        long proposal = review.proposal(DemoAccounts.IG_PRISONS, round, "A10", "An officer takes bribes, see to it.");
        SignedIn.as(DemoAccounts.LEAD_JUSTICE);
        service.give(review.shown(proposal), Verdict.ACCEPTED, "It was handed to the inspectors.", true);

        SignedIn.as(DemoAccounts.FIA);
        assertThatThrownBy(() -> queries.point(proposal)).isInstanceOf(NotFoundException.class);
        assertThat(queries.youSaid(round, SaidFilter.ALL, 0, 20).said().rows()).isEmpty();
        assertThat(queries.youSaid(round, SaidFilter.ALL, 0, 20).totals().getAll())
                .isZero();
        for (DoneQueries.Province province : done.provinces()) {
            for (DoneScope scope : DoneScope.values()) {
                assertThat(done.done(scope, province.id(), SaidFilter.ALL, 0, 100)
                                .rows())
                        .extracting(SaidRow::pointId)
                        .doesNotContain(proposal);
            }
        }
        SignedIn.as(DemoAccounts.PA_IG_PRISONS);
        assertThat(queries.point(proposal).row().isAnswered()).isTrue();
        assertThat(done.done(DoneScope.MINE, 0, SaidFilter.ALL, 0, 100).rows())
                .extracting(SaidRow::pointId)
                .contains(proposal);
    }

    private void assertReadByOthers(long point, boolean read) {
        SignedIn.as(DemoAccounts.FIA);
        if (read) {
            assertThat(queries.point(point).row().confidential()).isFalse();
        } else {
            assertThatThrownBy(() -> queries.point(point)).isInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void whatWasTakenBackIsFoundByItsSeatAndTheAgencyAlone() throws Exception {
        long point = proposal("Buy helicopters.");
        assertReadByOthers(point, true);
        long response = review.number("select response_id from feedback_point where id = " + point);
        SignedIn.as(DemoAccounts.IG_PRISONS);
        responses.withdraw(response, review.version("response", response), "It was a slip.");

        assertReadByOthers(point, false);
        for (String account : List.of(DemoAccounts.IG_PRISONS, DemoAccounts.LEAD_JUSTICE, DemoAccounts.AGENCY_HEAD)) {
            SignedIn.as(account);
            assertThat(queries.point(point).row().isTakenBack()).as(account).isTrue();
            assertThat(queries.point(point).mayAnswer()).as(account).isFalse();
        }
    }

    /** By the agency head, who stays signed in. */
    private AnswerReaders release(long point) {
        SignedIn.as(DemoAccounts.AGENCY_HEAD);
        Reply held = queries.point(point).row().reply();
        return service.release(held.id(), held.version());
    }

    private List<String> told(String account, long point) {
        SignedIn.as(account);
        return queries.point(point).history().stream()
                .map(PointEvent::note)
                .filter(note -> note != null)
                .toList();
    }

    @Test
    void whatWasSaidInConfidenceStaysSoWhenThePointIsOpenedToAll() throws Exception {
        long round = review.openRound();
        long point = review.proposal(DemoAccounts.IG_PRISONS, round, "A10", "Include the women's section.");
        SignedIn.as(DemoAccounts.LEAD_JUSTICE);
        service.give(review.shown(point), Verdict.ACCEPTED, "An officer is named.", true);
        SignedIn.as(DemoAccounts.IG_PRISONS);
        points.reopen(point, "He asks for money.");
        SignedIn.as(DemoAccounts.LEAD_JUSTICE);
        service.give(review.shown(point), Verdict.ACCEPTED, "In spring.", false);

        assertReadByOthers(point, true);
        assertThat(told(DemoAccounts.FIA, point)).isEmpty();
        for (String account : List.of(DemoAccounts.IG_PRISONS, DemoAccounts.LEAD_JUSTICE, DemoAccounts.AGENCY_HEAD)) {
            assertThat(told(account, point)).as(account).contains("An officer is named.", "He asks for money.");
        }

        review.rewords(DemoAccounts.IG_PRISONS, round, "A10", "Include the women's section in Quetta.");
        SignedIn.as(DemoAccounts.LEAD_JUSTICE);
        service.give(review.shown(point), Verdict.NOT_ACCEPTED, "It has none.", false);
        release(point);

        assertThat(told(DemoAccounts.FIA, point))
                .as("the answer that all could read, and what it was for")
                .containsExactly("In spring.", "Include the women's section.");
    }

    @Test
    void theOpenedPointFollowsTheTickAndWhatIsAnsweredWithItStaysConfidential() throws Exception {
        long round = review.openRound();
        long other = review.proposal(DemoAccounts.HOME_SECRETARY, round, "A10", "Please include the women's section.");
        long opened = review.proposal(DemoAccounts.IG_PRISONS, round, "A10", "Include the women's section.");
        for (long point : new long[] {other, opened}) {
            SignedIn.as(DemoAccounts.LEAD_JUSTICE);
            service.give(review.shown(point), Verdict.PARTLY_ACCEPTED, "Next year.", true);
        }
        SignedIn.as(DemoAccounts.IG_PRISONS);
        points.reopen(opened, "All may know it.");
        SignedIn.as(DemoAccounts.HOME_SECRETARY);
        points.reopen(other, "It is late.");
        SignedIn.as(DemoAccounts.LEAD_JUSTICE);

        AnswerReaders readers = service.give(review.shown(opened, other), Verdict.ACCEPTED, "In spring.", false);

        assertThat(readers).isEqualTo(new AnswerReaders(2, 1));
        assertReadByOthers(opened, true);
        assertReadByOthers(other, false);
    }

    @Test
    void aRefusalHidesAPointWhenSomebodyElseHasReleasedIt() throws Exception {
        long point = proposal("Buy helicopters.");
        SignedIn.as(DemoAccounts.LEAD_JUSTICE);
        service.give(review.shown(point), Verdict.NOT_ACCEPTED, "There is no money for it.", true);
        assertReadByOthers(point, true);
        assertThat(queries.point(point).row().toBeConfidential()).isNull();
        SignedIn.as(DemoAccounts.AGENCY_HEAD);
        assertThat(queries.point(point).row().isToChangeReaders()).isTrue();
        Reply held = queries.point(point).row().reply();
        service.sendBack(held.id(), held.version(), "Let them read it.");
        assertReadByOthers(point, true);

        SignedIn.as(DemoAccounts.LEAD_JUSTICE);
        assertThat(queries.point(point).row().isWantedConfidential()).isTrue();
        service.give(review.shown(point), Verdict.NOT_ACCEPTED, "There is no money at all.", true);
        assertThat(release(point)).isEqualTo(new AnswerReaders(1, 1));
        assertReadByOthers(point, false);
    }

    @Test
    void aConfidentialPointIsReadByOthersOnlyOnceItsRefusalIsReleased() throws Exception {
        long point = proposal("Buy helicopters.");
        SignedIn.as(DemoAccounts.LEAD_JUSTICE);
        service.give(review.shown(point), Verdict.PARTLY_ACCEPTED, "One.", true);
        SignedIn.as(DemoAccounts.IG_PRISONS);
        points.reopen(point, "Two.");
        SignedIn.as(DemoAccounts.LEAD_JUSTICE);
        service.give(review.shown(point), Verdict.NOT_ACCEPTED, "None.", false);
        assertReadByOthers(point, false);

        release(point);

        assertReadByOthers(point, true);
    }

    @Test
    void aCounterpartIsToldFirstWhatItSaidAndOthersWhatTheProvinceSaid() throws Exception {
        SignedIn.as(DemoAccounts.IG_PRISONS);
        assertThat(done.usual()).isEqualTo(DoneScope.MINE);
        SignedIn.as(DemoAccounts.SECRETARIAT);
        assertThat(done.usual()).isEqualTo(DoneScope.PROVINCE);
    }

    @Test
    void anAnswerIsGivenOnce() throws Exception {
        long proposal = proposal("Include women.");
        SignedIn.as(DemoAccounts.LEAD_JUSTICE);
        give(proposal, Verdict.ACCEPTED, "It is planned.");

        give(proposal, Verdict.ACCEPTED, "It is planned.");
        assertRefused("disposition.alreadyGiven", () -> give(proposal, Verdict.NOT_ACCEPTED, "No."));
    }

    @Test
    void anAnswerHasAVerdictAndAReason() throws Exception {
        long proposal = proposal("Include women.");
        SignedIn.as(DemoAccounts.LEAD_JUSTICE);
        assertRefused("required", () -> give(proposal, null, "No."));
        assertRefused("required", () -> give(proposal, Verdict.NOT_ACCEPTED, " "));
    }

    @Test
    void ofSeveralAnswersAtOnceOneCounts() throws Exception {
        long proposal = proposal("Include women.");
        long by = review.accountId(DemoAccounts.LEAD_JUSTICE);
        AtomicInteger number = new AtomicInteger();

        List<Object> outcomes = review.atOnce(
                4,
                DemoAccounts.LEAD_JUSTICE,
                () -> dispositions.give(
                        repository.findForChange(List.of(proposal)),
                        Verdict.ACCEPTED,
                        "Reason " + number.incrementAndGet(),
                        false,
                        review.now(),
                        by));

        assertThat(outcomes).filteredOn(Disposition.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(BusinessException.class::isInstance).hasSize(3);
    }
}

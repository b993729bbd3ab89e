package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mashwara.consultation.FeedbackRoundServiceIT.assertRefused;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mashwara.dashboard.DashboardQueries;
import org.mashwara.dashboard.FeedbackLine;
import org.mashwara.dashboard.OutputLine;
import org.mashwara.programme.Quarter;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Shown;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.SignedIn;

@ArquillianTest
class AmendmentServiceIT {

    @Inject
    private AReviewedMeeting review;

    @Inject
    private AProceeding proceedings;

    @Inject
    private DispositionService dispositions;

    @Inject
    private PointService points;

    @Inject
    private AmendmentService service;

    @Inject
    private CommitteeService committee;

    @Inject
    private AmendmentQueries queries;

    @Inject
    private AmendmentFormQueries forms;

    @Inject
    private SaidQueries said;

    @Inject
    private DoneQueries done;

    @Inject
    private DashboardQueries dashboard;

    @Inject
    private RoundQueries rounds;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    private Rulings adopting(long... amendments) {
        return Rulings.adopting(proceedings.shown(amendments));
    }

    /** What the person is told of a recommendation on the page "today". */
    private List<FeedbackLine> toDecide(long recommendation) {
        return dashboard.today().feedback().stream()
                .filter(line -> line.kind() == FeedbackLine.Kind.DECIDE && line.id() == recommendation)
                .toList();
    }

    @Test
    void whatAnotherLeadAnswersForIsNeitherOfferedNorTaken() throws Exception {
        long point = proceedings.accepted(review.openRound());
        List<String> offered = forms.begin(List.of(point)).activities().stream()
                .map(AmendmentForm.ActivityChoice::code)
                .toList();
        String foreign = review.text("select min(a.code) from activity a join output o on o.id = a.output_id"
                + " join outcome oc on oc.id = o.outcome_id join subprogramme s on s.id = oc.subprogramme_id"
                + " where a.workplan_version_id = " + review.workplan() + " and s.code <> 'SP2'");
        assertThat(offered).contains("A10").doesNotContain(foreign);
        AmendmentEntry dropped = new AmendmentEntry(
                AmendmentKind.DROPPED, foreign, null, null, null, null, null, null, List.of(), List.of());
        FeedbackRoundServiceIT.assertRefused(
                "amendment.otherLead", () -> service.draft(List.of(point), dropped, "Not needed."));
    }

    @Test
    void anAcceptedProposalBecomesTheNextVersionOfTheWorkplan() throws Exception {
        long before = review.workplan();
        long point = proceedings.accepted(review.openRound());
        long amendment = proceedings.drafted(point);
        assertThat(queries.amendment(amendment).mayRedraft()).isTrue();
        Reply reply = said.point(point).row().reply();
        FeedbackRoundServiceIT.assertRefused(
                "disposition.amended",
                () -> dispositions.correct(
                        reply.id(), reply.version(), Verdict.NOT_ACCEPTED, "There is no money.", "A slip."));

        long meeting = proceedings.reviewWithRecommendation();
        SignedIn.as(DemoAccounts.SECRETARIAT);
        assertThat(queries.toRecommend().drafts()).extracting(AmendmentRow::id).contains(amendment);
        committee.recommend(meeting, meeting, proceedings.shown(amendment));
        SignedIn.as(DemoAccounts.COMMITTEE);
        Bundle bundle = queries.bundle(meeting);
        assertThat(bundle.amendments()).singleElement().satisfies(row -> {
            assertThat(row.changes()).singleElement().satisfies(change -> {
                assertThat(change.before().quarters())
                        .isNotEqualTo(change.after().quarters());
                assertThat(change.before().name()).isEqualTo(change.after().name());
            });
        });
        assertThat(bundle.points()).extracting(SaidRow::pointId).containsExactly(point);
        assertThat(said.point(point).history()).extracting(PointEvent::kind).contains("DRAFTED", "RECOMMENDED");

        assertThat(toDecide(meeting))
                .singleElement()
                .extracting(FeedbackLine::total)
                .isEqualTo(1);
        long area = review.number("select w.area_id from workplan w join workplan_version v on v.workplan_id = w.id"
                + " where v.id = " + before);
        assertThat(done.done(DoneScope.PROVINCE, area, SaidFilter.ALL, 0, 100).rows())
                .extracting(SaidRow::pointId)
                .contains(point);
        SignedIn.as(DemoAccounts.IG_PRISONS);
        assertThat(toDecide(meeting)).as("the body that recommends").isEmpty();

        int unreported = unreported();
        String decision = proceedings.adopted(meeting, amendment);
        assertThat(toDecide(meeting)).as("what is decided").isEmpty();

        long after = review.workplan();
        assertThat(after).isNotEqualTo(before);
        assertThat(review.number("select number from workplan_version where id = " + after))
                .isEqualTo(review.number("select number + 1 from workplan_version where id = " + before));
        assertThat(em.createNativeQuery("select origin from workplan_version where id = " + after)
                        .getSingleResult())
                .isEqualTo(decision);
        assertThat(em.createNativeQuery("select state from workplan_version where id = " + before)
                        .getSingleResult())
                .isEqualTo("SUPERSEDED");
        assertThat(unreported()).as("reports go on with the activity").isEqualTo(unreported);
        assertThat(review.number("select count(*) from activity a join activity b on b.code = a.code"
                        + " and b.workplan_version_id = " + before + " where a.code <> 'A10' and (select string_agg("
                        + "q.year || '/' || q.quarter, ',' order by q.year, q.quarter) from activity_quarter q where"
                        + " q.activity_id = a.id) is distinct from (select string_agg(q.year || '/' || q.quarter, ','"
                        + " order by q.year, q.quarter) from activity_quarter q where q.activity_id = b.id)"
                        + " and a.workplan_version_id = " + after))
                .as("activities whose quarters were lost")
                .isZero();
        assertThat(review.text("select string_agg(q.year || '/' || q.quarter, ',') from activity_quarter q"
                        + " join activity a on a.id = q.activity_id where a.code = 'A10'"
                        + " and a.workplan_version_id = " + after))
                .as("when it is worked on since")
                .isEqualTo(review.text("select string_agg(q.year || '/' || q.quarter, ',') from amendment_quarter q"
                        + " where q.amendment_id = " + amendment));
        VersionChanges changes = queries.changes(after);
        assertThat(changes.amendments()).extracting(AmendmentRow::id).containsExactly(amendment);
        assertThat(changes.amendments().get(0).changes().get(0).after().quarters())
                .extracting(Quarter::toString)
                .hasSize(1);
        SignedIn.as(DemoAccounts.IG_PRISONS);
        Followed followed = said.point(point).row().followed();
        assertThat(followed.amendments()).singleElement().satisfies(amended -> {
            assertThat(amended.decision()).isEqualTo(decision);
            assertThat(amended.versionId()).isEqualTo(after);
        });
    }

    @Test
    void aRoundAboutTheVersionBeforeIsToldBesideANewOne() throws Exception {
        long round = review.openRound();
        long before = review.workplan();
        long amendment = proceedings.drafted(proceedings.accepted(round));
        proceedings.adopted(proceedings.recommended(amendment), amendment);
        assertThat(review.workplan()).isNotEqualTo(before);

        SignedIn.as(DemoAccounts.SECRETARIAT);
        RoundPlan plan = AReviewedMeeting.after(review.closed(), review.workplan(), review.now());
        assertThat(rounds.preview(plan.target()).beside())
                .extracting(RoundBeside::id)
                .contains(round);
    }

    @Test
    void whatIsAnsweredNoMoreIsNotRecommendedAndWhatIsAmendedForIsNotRefusedAfterReopening() throws Exception {
        long point = proceedings.accepted(review.openRound());
        long amendment = proceedings.drafted(point);
        SignedIn.as(DemoAccounts.IG_PRISONS);
        points.reopen(point, "It comes too late.");

        SignedIn.as(DemoAccounts.LEAD_JUSTICE);
        assertThat(queries.amendment(amendment).row().founded()).isFalse();
        assertThat(queries.amendment(amendment).mayRedraft()).isFalse();
        assertThat(queries.amendment(amendment).mayWithdraw()).isTrue();
        FeedbackRoundServiceIT.assertRefused("disposition.amended", () -> answer(point, Verdict.NOT_ACCEPTED));
        long meeting = proceedings.reviewWithRecommendation();
        SignedIn.as(DemoAccounts.SECRETARIAT);
        assertThat(queries.toRecommend().getFounded())
                .extracting(AmendmentRow::id)
                .doesNotContain(amendment);
        FeedbackRoundServiceIT.assertRefused(
                "amendment.unfounded", () -> committee.recommend(meeting, meeting, proceedings.shown(amendment)));

        SignedIn.as(DemoAccounts.LEAD_JUSTICE);
        answer(point, Verdict.PARTLY_ACCEPTED);
        assertThat(queries.amendment(amendment).row().founded()).isTrue();
        assertThat(forms.draft(amendment).points()).hasSize(1);
    }

    private void answer(long point, Verdict verdict) {
        dispositions.give(review.shown(point), verdict, "As before.", false);
    }

    /** Activities of the lead's subprogramme that are said to have no recent report. */
    private int unreported() {
        SignedIn.as(DemoAccounts.LEAD_JUSTICE);
        return dashboard.today().outputs().stream().mapToInt(OutputLine::stale).sum();
    }

    @Test
    void nothingIsDecidedWithoutQuorumOrElsewhere() throws Exception {
        long point = proceedings.accepted(review.openRound());
        long amendment = proceedings.drafted(point);
        long meeting = proceedings.recommended(amendment);
        long withoutQuorum = proceedings.sitting(false);
        long withQuorum = proceedings.sitting(true);
        assertThatThrownBy(() -> committee.decide(meeting, withQuorum, "Adopted.", adopting(amendment)))
                .isInstanceOf(NotFoundException.class);

        SignedIn.as(DemoAccounts.OTHER_SECRETARIAT);
        assertRefused(
                "meeting.noQuorum", () -> committee.decide(meeting, withoutQuorum, "Adopted.", adopting(amendment)));
        long version = review.workplan();
        assertRefused(
                "recommendation.changedSince",
                () -> committee.decide(meeting, withQuorum, "Nothing said.", adopting()));
        assertRefused(
                "recommendation.changedSince",
                () -> committee.decide(
                        meeting,
                        withQuorum,
                        "Of another one.",
                        Rulings.adopting(
                                List.of(queries.amendment(amendment).row().shown(), new Shown(amendment + 1, 1)))));
        String told = "select count(*) from outbox_mail where subject like 'Decided: changes of the workplan after %'";
        long before = review.number(told);
        committee.decide(meeting, withQuorum, "Not adopted.", Rulings.rejecting(proceedings.shown(amendment)));

        assertThat(review.number(told)).as("mails to the lead").isEqualTo(before + 1);
        assertThat(review.workplan()).isEqualTo(version);
        SignedIn.as(DemoAccounts.LEAD_JUSTICE);
        assertThat(queries.amendment(amendment).row().state()).isEqualTo(AmendmentState.REJECTED);
        SignedIn.as(DemoAccounts.OTHER_SECRETARIAT);
        assertRefused(
                "recommendation.nothingToDecide",
                () -> committee.decide(meeting, withQuorum, "Again.", adopting(amendment)));
    }

    @Test
    void isTakenOutOfItsRecommendationBeforeItIsDecided() throws Exception {
        long point = proceedings.accepted(review.openRound());
        long amendment = proceedings.drafted(point);
        long other = service.draft(List.of(point), proceedings.moved(point, "A10"), "Rooms are cold.");
        long meeting = proceedings.recommended(amendment, other);
        long sitting = proceedings.sitting(true);
        Shown shown = queries.amendment(amendment).row().shown();
        assertThat(queries.amendment(amendment).mayTakeOut()).isTrue();
        SignedIn.as(DemoAccounts.OTHER_SECRETARIAT);
        assertThat(queries.amendment(amendment).mayTakeOut())
                .as("whoever decides")
                .isFalse();
        assertThatThrownBy(() -> committee.takeOut(meeting, shown)).isInstanceOf(NotFoundException.class);

        SignedIn.as(DemoAccounts.SECRETARIAT);
        assertThat(committee.takeOut(meeting, shown)).isTrue();

        assertThat(queries.amendment(amendment).row().state()).isEqualTo(AmendmentState.DRAFT);
        assertThat(queries.amendment(amendment).mayTakeOut()).isFalse();
        assertThat(queries.toRecommend().drafts()).extracting(AmendmentRow::id).contains(amendment);
        SignedIn.as(DemoAccounts.OTHER_SECRETARIAT);
        assertRefused(
                "recommendation.changedSince",
                () -> committee.decide(meeting, sitting, "Both.", adopting(amendment, other)));
        committee.decide(meeting, sitting, "No.", Rulings.rejecting(proceedings.shown(other)));
        SignedIn.as(DemoAccounts.SECRETARIAT);
        assertThat(queries.amendment(other).mayTakeOut()).isFalse();
        assertRefused(
                "amendment.notRecommended",
                () -> committee.takeOut(meeting, queries.amendment(other).row().shown()));
        SignedIn.as(DemoAccounts.LEAD_JUSTICE);
        assertThat(queries.amendment(amendment).mayRedraft()).isTrue();
    }

    @Test
    void nothingMoreIsCarriedWithARecommendationAfterWhichTheCommitteeHasMet() throws Exception {
        long point = proceedings.accepted(review.openRound());
        long amendment = proceedings.drafted(point);
        long meeting = proceedings.reviewWithRecommendation();
        SignedIn.as(DemoAccounts.SECRETARIAT);
        assertThat(queries.toRecommend().recommendations())
                .extracting(ToRecommend.Made::id)
                .contains(meeting);

        review.close(proceedings.sitting(true));

        assertThat(queries.toRecommend().recommendations())
                .extracting(ToRecommend.Made::id)
                .doesNotContain(meeting);
        assertRefused(
                "recommendation.metSince", () -> committee.recommend(meeting, meeting, proceedings.shown(amendment)));
    }

    @Test
    void aChangeAnswersAnAcceptedPointAndChangesSomething() throws Exception {
        long point = review.proposal(DemoAccounts.IG_PRISONS, review.openRound(), "A10", "Hold it in winter.");
        SignedIn.as(DemoAccounts.LEAD_JUSTICE);
        assertRefused(
                "amendment.pointNotAccepted",
                () -> service.draft(List.of(point), AProceeding.moved("A10", "2000/1"), "Roads are closed in summer."));
        dispositions.give(review.shown(point), Verdict.ACCEPTED, "It will be.", false);
        assertRefused(
                "workplan.quarterOutside",
                () -> service.draft(List.of(point), AProceeding.moved("A10", "2000/1"), "Roads."));
        assertRefused(
                "activity.needsAQuarter", () -> service.draft(List.of(point), AProceeding.moved("A10"), "Roads."));
        assertRefused("required", () -> service.draft(List.of(point), proceedings.moved(point, "A10"), " "));

        SignedIn.as(DemoAccounts.LEAD_HEALTH);
        assertThatThrownBy(() -> forms.begin(List.of(point))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> service.draft(List.of(point), AProceeding.moved("A10", "2000/1"), "Roads."))
                .isInstanceOf(NotFoundException.class);
    }
}

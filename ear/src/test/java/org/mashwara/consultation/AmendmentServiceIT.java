package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mashwara.consultation.FeedbackRoundServiceIT.assertRefused;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mashwara.dashboard.DashboardQueries;
import org.mashwara.dashboard.FeedbackLine;
import org.mashwara.programme.Quarter;
import org.mashwara.shared.NotFoundException;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.SignedIn;

@ArquillianTest
class AmendmentServiceIT {

    private static final String OTHER_SECRETARIAT = "secretariat-islamabad";

    @Inject
    private AReviewedMeeting review;

    @Inject
    private DispositionService dispositions;

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

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    @Inject
    private UserTransaction transaction;

    private long accepted() throws Exception {
        long point = review.proposal(DemoAccounts.IG_PRISONS, review.openRound(), "A10", "Hold the course in winter.");
        SignedIn.as(DemoAccounts.LEAD_JUSTICE);
        dispositions.give(List.of(point), Verdict.ACCEPTED, "It will be held in winter.", false);
        return point;
    }

    private static AmendmentEntry moved(String... quarters) {
        return new AmendmentEntry(
                AmendmentKind.MOVED, "A10", null, null, null, null, null, null, List.of(quarters), List.of());
    }

    /** Other quarters than the activity has now. */
    private AmendmentEntry moved(long point) {
        AmendmentForm form = forms.begin(List.of(point));
        List<String> now = form.activities().stream()
                .filter(activity -> activity.code().equals("A10"))
                .findFirst()
                .orElseThrow()
                .quarters();
        return form.quarters().stream()
                .map(quarter -> quarter.getYear() + "/" + quarter.getNumber())
                .filter(quarter -> now.size() > 1 || !now.contains(quarter))
                .findFirst()
                .map(AmendmentServiceIT::moved)
                .orElseThrow();
    }

    /** Has made one recommendation to the committee. */
    private long reviewWithRecommendation() throws Exception {
        long meeting = review.closed();
        transaction.begin();
        em.createNativeQuery("""
                        insert into recommendation (id, version, meeting_id, to_body_id, number, text, recorded_at)
                        select ?1, 1, ?1, b.id, 1, 'Follow the members.', now() from governing_body b where b.code = 'PGC'
                        """).setParameter(1, meeting).executeUpdate();
        transaction.commit();
        return meeting;
    }

    private long sitting(boolean quorate) throws Exception {
        long meeting = review.of("PGC", "IN_SESSION");
        transaction.begin();
        em.createNativeQuery("""
                        update meeting_body set quorum_needed = 4, quorum_present = ?2, quorum_reached = ?3,
                               found_at = now(), version = version + 1 where meeting_id = ?1
                        """)
                .setParameter(1, meeting)
                .setParameter(2, quorate ? 5 : 3)
                .setParameter(3, quorate)
                .executeUpdate();
        transaction.commit();
        return meeting;
    }

    /** What the person is told of a recommendation on the page "today". */
    private List<FeedbackLine> toDecide(long recommendation) {
        return dashboard.today().feedback().stream()
                .filter(line -> line.kind() == FeedbackLine.Kind.DECIDE && line.id() == recommendation)
                .toList();
    }

    @Test
    void whatAnotherLeadAnswersForIsNeitherOfferedNorTaken() throws Exception {
        long point = accepted();
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
        long point = accepted();
        AmendmentEntry entry = moved(point);
        long amendment = service.draft(List.of(point), entry, "Roads are closed in summer.");
        assertThat(queries.amendment(amendment).mayRedraft()).isTrue();

        long meeting = reviewWithRecommendation();
        SignedIn.as(DemoAccounts.SECRETARIAT);
        assertThat(queries.toRecommend().drafts()).extracting(AmendmentRow::id).contains(amendment);
        committee.recommend(meeting, meeting, Set.of(amendment));
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

        SignedIn.as(OTHER_SECRETARIAT);
        String decision = committee.decide(meeting, sitting(true), "Adopted.", Set.of(amendment));
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
        VersionChanges changes = queries.changes(after);
        assertThat(changes.amendments()).extracting(AmendmentRow::id).containsExactly(amendment);
        assertThat(changes.amendments().get(0).changes().get(0).after().quarters())
                .extracting(Quarter::toString)
                .hasSize(1);
        SignedIn.as(DemoAccounts.IG_PRISONS);
        Followed followed = said.point(point).row().followed();
        assertThat(followed.decision()).isEqualTo(decision);
        assertThat(followed.versionId()).isEqualTo(after);
    }

    @Test
    void nothingIsDecidedWithoutQuorumOrElsewhere() throws Exception {
        long point = accepted();
        long amendment = service.draft(List.of(point), moved(point), "Roads are closed.");
        long meeting = reviewWithRecommendation();
        SignedIn.as(DemoAccounts.SECRETARIAT);
        committee.recommend(meeting, meeting, Set.of(amendment));
        long withoutQuorum = sitting(false);
        long withQuorum = sitting(true);
        assertThatThrownBy(() -> committee.decide(meeting, withQuorum, "Adopted.", Set.of(amendment)))
                .isInstanceOf(NotFoundException.class);

        SignedIn.as(OTHER_SECRETARIAT);
        assertRefused(
                "meeting.noQuorum", () -> committee.decide(meeting, withoutQuorum, "Adopted.", Set.of(amendment)));
        long version = review.workplan();
        committee.decide(meeting, withQuorum, "Not adopted.", Set.of());

        assertThat(review.workplan()).isEqualTo(version);
        SignedIn.as(DemoAccounts.LEAD_JUSTICE);
        assertThat(queries.amendment(amendment).row().state()).isEqualTo(AmendmentState.REJECTED);
        SignedIn.as(OTHER_SECRETARIAT);
        assertRefused(
                "recommendation.nothingToDecide",
                () -> committee.decide(meeting, withQuorum, "Again.", Set.of(amendment)));
    }

    @Test
    void aChangeAnswersAnAcceptedPointAndChangesSomething() throws Exception {
        long point = review.proposal(DemoAccounts.IG_PRISONS, review.openRound(), "A10", "Hold it in winter.");
        SignedIn.as(DemoAccounts.LEAD_JUSTICE);
        assertRefused(
                "amendment.pointNotAccepted",
                () -> service.draft(List.of(point), moved("2000/1"), "Roads are closed in summer."));
        dispositions.give(List.of(point), Verdict.ACCEPTED, "It will be.", false);
        assertRefused("workplan.quarterOutside", () -> service.draft(List.of(point), moved("2000/1"), "Roads."));
        assertRefused("activity.needsAQuarter", () -> service.draft(List.of(point), moved(new String[0]), "Roads."));
        assertRefused("required", () -> service.draft(List.of(point), moved(point), " "));

        SignedIn.as(DemoAccounts.LEAD_HEALTH);
        assertThatThrownBy(() -> forms.begin(List.of(point))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> service.draft(List.of(point), moved("2000/1"), "Roads."))
                .isInstanceOf(NotFoundException.class);
    }
}

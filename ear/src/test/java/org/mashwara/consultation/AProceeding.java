package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.mashwara.shared.Shown;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.SignedIn;

/** What it takes to carry a change of the workplan from a review to the committee that decides. */
@ApplicationScoped
class AProceeding {

    @Inject
    private AReviewedMeeting review;

    @Inject
    private AmendmentFormQueries forms;

    @Inject
    private DispositionService dispositions;

    @Inject
    private AmendmentService drafts;

    @Inject
    private CommitteeService committee;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    @Inject
    private UserTransaction transaction;

    /** A proposal about activity A10 that its lead, who stays signed in, has accepted. */
    long accepted(long round) throws Exception {
        long point = review.proposal(DemoAccounts.IG_PRISONS, round, "A10", "Hold the course in winter.");
        SignedIn.as(DemoAccounts.LEAD_JUSTICE);
        dispositions.give(review.shown(point), Verdict.ACCEPTED, "It will be held in winter.", false);
        return point;
    }

    /** A draft of the lead, who is signed in: the activity of an accepted point in another quarter. */
    long drafted(long point) {
        return drafts.draft(List.of(point), moved(point, "A10"), "Roads are closed.");
    }

    /** A recommendation that carries the drafts; the secretariat stays signed in. */
    long recommended(long... amendments) throws Exception {
        long recommendation = reviewWithRecommendation();
        SignedIn.as(DemoAccounts.SECRETARIAT);
        committee.recommend(recommendation, recommendation, shown(amendments));
        return recommendation;
    }

    /** The committee adopts what the recommendation carries; its secretariat stays signed in. */
    String adopted(long recommendation, long... amendments) throws Exception {
        SignedIn.as(DemoAccounts.OTHER_SECRETARIAT);
        return committee.decide(recommendation, sitting(true), "Adopted.", Rulings.adopting(shown(amendments)));
    }

    static AmendmentEntry moved(String activity, String... quarters) {
        return new AmendmentEntry(
                AmendmentKind.MOVED, activity, null, null, null, null, null, null, List.of(quarters), List.of());
    }

    /** To other quarters than the activity has now; for the lead who answers the point. */
    AmendmentEntry moved(long point, String activity) {
        AmendmentForm form = forms.begin(List.of(point));
        List<String> now = form.activities().stream()
                .filter(each -> each.code().equals(activity))
                .findFirst()
                .orElseThrow()
                .quarters();
        return form.quarters().stream()
                .map(quarter -> quarter.getYear() + "/" + quarter.getNumber())
                .filter(quarter -> now.size() > 1 || !now.contains(quarter))
                .findFirst()
                .map(quarter -> moved(activity, quarter))
                .orElseThrow();
    }

    /** A closed meeting that has made one recommendation to the committee, which has the same id. */
    long reviewWithRecommendation() throws Exception {
        long meeting = review.closed();
        transaction.begin();
        em.createNativeQuery("""
                        insert into recommendation (id, version, meeting_id, to_body_id, number, text, recorded_at)
                        select ?1, 1, ?1, b.id, 1, 'Follow the members.', now() from governing_body b where b.code = 'PGC'
                        """).setParameter(1, meeting).executeUpdate();
        transaction.commit();
        return meeting;
    }

    /** Amendments as somebody who reads them now is shown them. */
    Set<Shown> shown(long... amendments) {
        return LongStream.of(amendments)
                .mapToObj(amendment -> new Shown(amendment, review.version("amendment", amendment)))
                .collect(Collectors.toSet());
    }

    /** A meeting of the committee in session. */
    long sitting(boolean quorate) throws Exception {
        return sitting("PGC", quorate);
    }

    /** A meeting of the body in session. */
    long sitting(String body, boolean quorate) throws Exception {
        long meeting = review.of(body, "IN_SESSION");
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
}

package org.mashwara.programme;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.mashwara.directory.Area;
import org.mashwara.directory.Incumbency;
import org.mashwara.directory.Organisation;
import org.mashwara.directory.Post;
import org.mashwara.identity.Account;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Period;
import org.mashwara.suite.DemoAccounts;

/** A programme of its own with a workplan far in the future, led by the lead of criminal justice. */
final class AWorkplan {

    private static final AtomicInteger NEXT = new AtomicInteger(1);
    private static final LocalDate APPROVED = LocalDate.of(2039, 12, 1);

    private final EntityManager em;
    private final Organisation agency;
    private final Post lead;
    private final Output output;
    final Workplan workplan;

    AWorkplan(EntityManager em) {
        this.em = em;
        this.lead = postOf(DemoAccounts.LEAD_JUSTICE);
        this.agency = lead.getOrganisation();
        Programme programme = new Programme(
                "TEST-" + NEXT.getAndIncrement() + "-" + System.nanoTime() % 1_000_000, text("Test programme"));
        programme.agree(Period.between(LocalDate.of(2040, 1, 1), LocalDate.of(2045, 12, 31)), APPROVED, null);
        Subprogramme subprogramme = programme.addSubprogramme("T1", text("Test subprogramme"));
        subprogramme.ledBy(lead);
        this.output = subprogramme.addOutcome("1", text("Test outcome")).addOutput("1.1", text("Test output"));
        this.workplan = new Workplan(
                programme,
                em.createQuery("select a from Area a where a.pCode = 'PK2'", Area.class)
                        .getSingleResult(),
                2040,
                2041,
                text("Workplan under test"));
        em.persist(programme);
        em.persist(workplan);
    }

    /** A draft with so many activities, T01 and on. */
    WorkplanVersion draft(int activities) {
        WorkplanVersion draft = workplan.draft(null);
        for (int i = 1; i <= activities; i++) {
            draft.addActivity(
                    output,
                    "T%02d".formatted(i),
                    text("Test activity " + i),
                    agency,
                    Budget.usd(100L * i),
                    List.of(Quarter.of(2040, 1), Quarter.of(2041, 4)),
                    List.of(lead));
        }
        return draft;
    }

    /** A version in force with so many activities. */
    WorkplanVersion inForce(int activities) {
        WorkplanVersion draft = draft(activities);
        workplan.approve(draft, APPROVED);
        em.flush();
        return draft;
    }

    /** The next version, in force: a copy of the present one. */
    WorkplanVersion amended() {
        WorkplanVersion next = workplan.draft("amendment under test");
        workplan.approve(next, APPROVED.plusYears(1));
        em.flush();
        return next;
    }

    long leadPost() {
        return lead.getId();
    }

    private Post postOf(String signInName) {
        Account account = em.createQuery("select a from Account a where a.signInName = :name", Account.class)
                .setParameter("name", signInName)
                .getSingleResult();
        return em.createQuery(
                        "select i from Incumbency i where i.person = :person and i.period.until is null",
                        Incumbency.class)
                .setParameter("person", account.getPerson())
                .getSingleResult()
                .getPost();
    }

    private static LocalText text(String english) {
        return LocalText.of(english, null);
    }
}

package org.mashwara.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mashwara.demo.DemoRegister.Register;
import org.mashwara.demo.Table.Row;
import org.mashwara.directory.Post;
import org.mashwara.identity.Account;
import org.mashwara.programme.Activity;
import org.mashwara.programme.Budget;
import org.mashwara.programme.Outcome;
import org.mashwara.programme.Output;
import org.mashwara.programme.Programme;
import org.mashwara.programme.ProgressRating;
import org.mashwara.programme.ProgressReport;
import org.mashwara.programme.Quarter;
import org.mashwara.programme.Subprogramme;
import org.mashwara.programme.Workplan;
import org.mashwara.programme.WorkplanVersion;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Period;

/**
 * The Country Programme with its results, the workplan for Balochistan of 2014 and 2015, and one of last year and this
 * with the same activities, so that the portal shows current work in any year.
 */
@ApplicationScoped
class DemoProgramme {

    /** The meeting of the story. */
    static final LocalDate MEETING_OF_2014 = LocalDate.of(2014, 3, 18);

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    private record Results(Programme programme, Map<String, Output> outputs) {}

    /** What the later steps need. */
    record Workplans(Programme programme, Workplan of2014, Workplan current) {}

    Workplans load(Register register, Map<String, Account> accounts, LocalDate today) {
        Results results = results(register, today);
        Workplan of2014 = workplan(results, register, 2014, LocalDate.of(2013, 12, 12));
        em.flush();
        progress("2014", of2014.inForce().orElseThrow(), accounts, MEETING_OF_2014);
        Workplan current = workplan(results, register, today.getYear() - 1, LocalDate.of(today.getYear() - 2, 12, 10));
        em.flush();
        progress("now", current.inForce().orElseThrow(), accounts, today);
        return new Workplans(results.programme, of2014, current);
    }

    /** How the version that the committee made of the workplan ended. */
    void ended(Workplan of2014, Map<String, Account> accounts) {
        progress("2015", of2014.inForce().orElseThrow(), accounts, LocalDate.of(2015, 12, 15));
    }

    private Results results(Register register, LocalDate today) {
        Programme programme = new Programme(
                "CP-PAK-2010", LocalText.of("Country Programme for Pakistan", "کنٹری پروگرام برائے پاکستان"));
        LocalDate first = LocalDate.of(2010, 1, 1);
        programme.agree(
                Period.between(first, LocalDate.of(2013, 12, 31)), LocalDate.of(2010, 9, 28), "As first agreed.");
        programme.agree(
                Period.between(first, LocalDate.of(2014, 12, 31)),
                LocalDate.of(2012, 11, 20),
                "The end was moved by a year.");
        programme.agree(
                Period.between(first, LocalDate.of(2015, 12, 31)),
                LocalDate.of(2013, 11, 26),
                "The end was moved by another year: Country Programme (2010–2015).");
        programme.agree(
                Period.between(first, LocalDate.of(today.getYear() + 2, 12, 31)),
                LocalDate.of(2015, 11, 24),
                "Illustrative: carried on, so that the portal shows current work.");
        Map<String, Output> outputs = new HashMap<>();
        Subprogramme subprogramme = null;
        Outcome outcome = null;
        for (Row row : Table.read("results.txt")) {
            switch (row.text(0)) {
                case "subprogramme" -> {
                    subprogramme = programme.addSubprogramme(row.text(1), row.names(3));
                    subprogramme.ledBy(register.post(row.text(2)));
                }
                case "outcome" -> outcome = subprogramme.addOutcome(row.text(1), row.names(2));
                default -> outputs.put(row.text(1), outcome.addOutput(row.text(1), row.names(2)));
            }
        }
        em.persist(programme);
        return new Results(programme, outputs);
    }

    private Workplan workplan(Results results, Register register, int firstYear, LocalDate approvedOn) {
        int lastYear = firstYear + 1;
        Workplan workplan = new Workplan(
                results.programme,
                register.area("PK2"),
                firstYear,
                lastYear,
                LocalText.of(
                        "Workplan for Balochistan " + firstYear + "–" + lastYear,
                        "ورک پلان برائے بلوچستان " + firstYear + "–" + lastYear));
        WorkplanVersion draft = workplan.draft(null);
        for (Row row : Table.read("activities.txt")) {
            List<Quarter> quarters =
                    row.words(4).stream().map(word -> quarter(word, firstYear)).toList();
            List<Post> posts = row.words(5).stream().map(register::post).toList();
            draft.addActivity(
                    results.outputs.get(row.text(1)),
                    row.text(0),
                    row.names(6),
                    register.organisation(row.text(2)),
                    Budget.usd(row.number(3)),
                    quarters,
                    posts);
        }
        workplan.approve(draft, approvedOn);
        em.persist(workplan);
        return workplan;
    }

    /** A1 is the first quarter of the first year, B4 the last of the second. */
    private static Quarter quarter(String word, int firstYear) {
        return Quarter.of(firstYear + word.charAt(0) - 'A', word.charAt(1) - '0');
    }

    private void progress(String plan, WorkplanVersion version, Map<String, Account> accounts, LocalDate reference) {
        for (Row row : Table.read("progress.txt")) {
            if (row.text(0).equals(plan)) {
                Activity activity = version.getActivities().stream()
                        .filter(candidate -> candidate.getCode().equals(row.text(1)))
                        .findFirst()
                        .orElseThrow();
                Instant at = reference
                        .minusDays(row.number(3))
                        .atTime(LocalTime.of(11, 30))
                        .atZone(DemoData.PAKISTAN)
                        .toInstant();
                long lead = leadOf(activity, accounts).getId();
                em.persist(new ProgressReport(activity, row.one(ProgressRating.class, 2), row.text(4), at, lead));
            }
        }
    }

    /** The account of the lead in whose subprogramme the activity is. */
    static Account leadOf(Activity activity, Map<String, Account> accounts) {
        String code = activity.getOutput().getOutcome().getSubprogramme().getCode();
        return accounts.get(
                switch (code) {
                    case "SP1" -> "lead-trafficking";
                    case "SP2" -> "lead-justice";
                    default -> "lead-health";
                });
    }
}

package org.mashwara.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mashwara.directory.Area;
import org.mashwara.directory.Organisation;
import org.mashwara.directory.OrganisationKind;
import org.mashwara.directory.Post;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Period;

class WorkplanTest {

    private static final LocalDate START = LocalDate.of(2010, 1, 1);

    private final Organisation agency = new Organisation(OrganisationKind.AGENCY, text("Agency"), START, null);
    private final Post prisons = new Post(agency, text("Inspector General of Prisons"), START, null, null);
    private final Programme programme = new Programme("CP", text("Country Programme"));
    private final Output output = programme
            .addSubprogramme("SP2", text("Criminal justice"))
            .addOutcome("2.1", text("Prisons are humane"))
            .addOutput("2.1.1", text("Prison staff trained"));
    private final Workplan workplan =
            new Workplan(programme, new Area(text("Balochistan"), "PK2", "PK-BA", null), 2014, 2015, text("Workplan"));

    @Test
    void anApprovedVersionNeverChanges() {
        WorkplanVersion first = workplan.draft(null);
        train(first, "A1");
        workplan.approve(first, LocalDate.of(2014, 1, 10));

        assertRefused("workplan.approvedNeverChanges", () -> train(first, "A2"));
        assertRefused("workplan.notADraft", () -> workplan.approve(first, LocalDate.of(2014, 2, 1)));
        assertThat(first.getActivities()).extracting(Activity::getCode).containsExactly("A1");
    }

    @Test
    void aDayLiesBeforeInOrAfterItsYearsAndAfterThemItIsAmendedNoMore() {
        assertThat(workplan.timeOn(LocalDate.of(2013, 12, 31))).isEqualTo(WorkplanTime.AHEAD);
        assertThat(workplan.timeOn(LocalDate.of(2014, 1, 1))).isEqualTo(WorkplanTime.RUNNING);
        assertThat(workplan.timeOn(LocalDate.of(2015, 12, 31))).isEqualTo(WorkplanTime.RUNNING);
        assertThat(workplan.timeOn(LocalDate.of(2016, 1, 1))).isEqualTo(WorkplanTime.ENDED);
        assertThat(WorkplanTime.values())
                .filteredOn(WorkplanTime::mayBeAmended)
                .containsExactly(WorkplanTime.RUNNING, WorkplanTime.AHEAD);
    }

    @Test
    void thoseThatRunAreOfferedFirstAndThoseThatHaveEndedLast() {
        Workplan before = of(2010, 2011);
        Workplan last = of(2012, 2013);
        Workplan longer = of(2013, 2016);
        Workplan next = of(2016, 2017);
        Workplan afterNext = of(2018, 2019);
        List<Workplan> offered = new ArrayList<>(List.of(afterNext, before, next, longer, last, workplan));
        offered.sort(Workplan.asOfferedOn(LocalDate.of(2014, 3, 18)));
        assertThat(offered).containsExactly(workplan, longer, next, afterNext, last, before);
    }

    private Workplan of(int firstYear, int lastYear) {
        return new Workplan(programme, workplan.getArea(), firstYear, lastYear, text("Workplan " + firstYear));
    }

    @Test
    void theNextVersionStartsFromTheOneInForceAndKeepsItsCodes() {
        WorkplanVersion first = workplan.draft(null);
        train(first, "A1");
        workplan.approve(first, LocalDate.of(2014, 1, 10));
        WorkplanVersion second = workplan.draft("amendment 3");
        train(second, "A2");

        assertThat(workplan.inForce()).containsSame(first);
        workplan.approve(second, LocalDate.of(2014, 12, 12));

        assertThat(workplan.inForce()).containsSame(second);
        assertThat(first.getState()).isEqualTo(WorkplanState.SUPERSEDED);
        assertThat(first.getActivities()).hasSize(1);
        assertThat(second.getActivities()).extracting(Activity::getCode).containsExactly("A1", "A2");
        assertThat(second.getActivities().get(0).concerns(prisons)).isTrue();
        assertThat(second.getOrigin()).isEqualTo("amendment 3");
    }

    @Test
    void onlyOneDraftAtATime() {
        workplan.draft(null);
        assertRefused("workplan.draftExists", () -> workplan.draft(null));
    }

    @Test
    void aCodeNamesOneActivity() {
        WorkplanVersion draft = workplan.draft(null);
        train(draft, "A1");
        assertRefused("programme.codeTaken", () -> train(draft, "A1"));
    }

    @Test
    void quartersLieWithinTheYearsOfTheWorkplan() {
        WorkplanVersion draft = workplan.draft(null);
        assertRefused("workplan.quarterOutside", () -> train(draft, "A1", Quarter.of(2013, 4)));
        assertRefused("activity.needsAQuarter", () -> train(draft, "A1", new Quarter[0]));
        assertRefused("quarter.outsideYear", () -> Quarter.of(2014, 5));

        Activity activity = train(draft, "A1", Quarter.of(2015, 1), Quarter.of(2014, 4));
        assertThat(activity.getQuarters()).containsExactly(Quarter.of(2014, 4), Quarter.of(2015, 1));
    }

    @Test
    void aWorkplanDoesNotEndBeforeItBegins() {
        assertRefused(
                "workplan.years", () -> new Workplan(programme, workplan.getArea(), 2015, 2014, text("Backwards")));
    }

    @Test
    void aBudgetIsAnAmountOfMoney() {
        assertRefused("budget.negative", () -> Budget.of(BigDecimal.valueOf(-1), "USD"));
        assertRefused("budget.decimals", () -> Budget.of(new BigDecimal("1.005"), "USD"));
        assertThat(Budget.of(new BigDecimal("1.500"), "USD").getAmount()).isEqualTo(new BigDecimal("1.50"));
        assertRefused("budget.currency", () -> Budget.of(BigDecimal.ONE, "dollars"));
        assertThat(Budget.usd(1500)).isEqualTo(Budget.of(new BigDecimal("1500.00"), "USD"));
    }

    @Test
    void aReportSaysSomethingAboutTheVersionInForce() {
        WorkplanVersion first = workplan.draft(null);
        Activity activity = train(first, "A1");
        assertRefused("workplan.notInForce", () -> report(activity, ProgressRating.MET, "Done"));
        workplan.approve(first, LocalDate.of(2014, 1, 10));

        assertThat(report(activity, ProgressRating.CONSTRAINED, " The visas are late. ")
                        .getNarrative())
                .isEqualTo("The visas are late.");
        assertRefused("required", () -> report(activity, ProgressRating.NO_STATUS, "Nothing to say"));
        assertRefused("required", () -> report(activity, null, "Which rating?"));
        assertRefused("required", () -> report(activity, ProgressRating.MET, "  "));
        assertRefused("tooLong", () -> report(activity, ProgressRating.MET, "x".repeat(4001)));
    }

    @Test
    void aProgrammeKeepsItsVersionsWhenItsEndIsMoved() {
        programme.agree(
                Period.between(LocalDate.of(2010, 1, 1), LocalDate.of(2012, 12, 31)), LocalDate.of(2010, 2, 1), null);
        programme.agree(
                Period.between(LocalDate.of(2010, 1, 1), LocalDate.of(2015, 12, 31)),
                LocalDate.of(2012, 11, 1),
                "Extended");
        programme.agree(Period.between(LocalDate.of(2010, 1, 1), LocalDate.of(2016, 12, 31)), null, "Proposed");

        assertThat(programme.getVersions()).hasSize(3);
        assertThat(programme.inForce().orElseThrow().getNumber()).isEqualTo(2);
        assertRefused("programme.needsAnEnd", () -> programme.agree(Period.from(START), null, null));
        assertRefused("programme.codeTaken", () -> programme.addSubprogramme("SP2", text("Twice")));
    }

    private ProgressReport report(Activity activity, ProgressRating rating, String narrative) {
        return new ProgressReport(activity, rating, narrative, Instant.parse("2014-03-10T05:00:00Z"), 1);
    }

    private Activity train(WorkplanVersion version, String code, Quarter... quarters) {
        return version.addActivity(
                output, code, text("Train staff"), agency, Budget.usd(10_000), List.of(quarters), List.of(prisons));
    }

    private Activity train(WorkplanVersion version, String code) {
        return train(version, code, Quarter.of(2014, 2));
    }

    private static LocalText text(String english) {
        return LocalText.of(english, null);
    }

    private static void assertRefused(String rule, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.getMessageKey()).isEqualTo(rule));
    }
}

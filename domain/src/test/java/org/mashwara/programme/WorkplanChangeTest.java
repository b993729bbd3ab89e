package org.mashwara.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.mashwara.directory.Area;
import org.mashwara.directory.Organisation;
import org.mashwara.directory.OrganisationKind;
import org.mashwara.directory.Post;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.LocalText;

class WorkplanChangeTest {

    private static final LocalDate DECIDED = LocalDate.of(2014, 6, 12);

    private final Organisation agency =
            new Organisation(OrganisationKind.AGENCY, text("Agency"), LocalDate.of(2010, 1, 1), null);
    private final Post prisons =
            new Post(agency, text("Inspector General of Prisons"), LocalDate.of(2010, 1, 1), null, null);
    private final Output output = new Programme("CP", text("Country Programme"))
            .addSubprogramme("SP2", text("Criminal justice"))
            .addOutcome("2.1", text("Prisons are humane"))
            .addOutput("2.1.1", text("Prison staff trained"));
    private final Workplan workplan = new Workplan(
            output.getOutcome().getSubprogramme().getProgramme(),
            new Area(text("Balochistan"), "PK2", "PK-BA", null),
            2014,
            2015,
            text("Workplan"));
    private final WorkplanVersion first = workplan.draft(null);

    WorkplanChangeTest() {
        for (String code : List.of("A1", "A2", "A3")) {
            first.addActivity(
                    output,
                    code,
                    text("Activity " + code),
                    agency,
                    Budget.usd(1000),
                    List.of(Quarter.of(2014, 1)),
                    List.of(prisons));
        }
        workplan.approve(first, LocalDate.of(2014, 1, 10));
    }

    @Test
    void theNextVersionHasTheChangesAndTheOneBeforeStays() {
        WorkplanVersion next = workplan.amend(
                List.of(
                        new WorkplanChange.Move("A1", Set.of(Quarter.of(2015, 2))),
                        new WorkplanChange.Drop("A2"),
                        new WorkplanChange.Describe("A3", text("Train women officers"), agency, List.of()),
                        new WorkplanChange.Add(new PlannedActivity(
                                "A4",
                                output,
                                text("Solar panels"),
                                agency,
                                Budget.usd(500),
                                Set.of(Quarter.of(2015, 1)),
                                Set.of(prisons)))),
                "PGC/2014/M1/D2",
                DECIDED);

        assertThat(workplan.inForce()).containsSame(next);
        assertThat(next.getOrigin()).isEqualTo("PGC/2014/M1/D2");
        assertThat(next.getApprovedOn()).isEqualTo(DECIDED);
        assertThat(next.getActivities()).extracting(Activity::getCode).containsExactly("A1", "A3", "A4");
        assertThat(next.getActivities().get(0).getQuarters()).containsExactly(Quarter.of(2015, 2));
        assertThat(next.getActivities().get(1).getName()).isEqualTo(text("Train women officers"));
        assertThat(next.getActivities().get(1).concerns(prisons)).isFalse();
        assertThat(first.getState()).isEqualTo(WorkplanState.SUPERSEDED);
        assertThat(first.getActivities()).extracting(Activity::getCode).containsExactly("A1", "A2", "A3");
        assertThat(first.getActivities().get(0).getQuarters()).containsExactly(Quarter.of(2014, 1));
    }

    @Test
    void saysWhatAChangeWouldDoWithoutDoingIt() {
        List<WorkplanChange.Effect> effects =
                first.effectOf(new WorkplanChange.ShiftBudget("A1", "A2", Budget.usd(400)));

        assertThat(effects)
                .extracting(effect -> effect.after().budget())
                .containsExactly(Budget.usd(600), Budget.usd(1400));
        assertThat(first.getActivities())
                .allMatch(activity -> activity.getBudget().equals(Budget.usd(1000)));
    }

    @Test
    void refusesWhatIsNoChange() {
        assertRefused("workplan.noActivity", () -> first.effectOf(new WorkplanChange.Drop("A9")));
        assertRefused(
                "workplan.changesNothing",
                () -> first.effectOf(new WorkplanChange.Move("A1", Set.of(Quarter.of(2014, 1)))));
        assertRefused(
                "workplan.quarterOutside",
                () -> first.effectOf(new WorkplanChange.Move("A1", Set.of(Quarter.of(2016, 1)))));
        assertRefused("activity.needsAQuarter", () -> first.effectOf(new WorkplanChange.Move("A1", Set.of())));
        assertRefused(
                "workplan.shiftsTooMuch",
                () -> first.effectOf(new WorkplanChange.ShiftBudget("A1", "A2", Budget.usd(1001))));
        assertRefused(
                "workplan.shiftsToItself",
                () -> first.effectOf(new WorkplanChange.ShiftBudget("A1", "A1", Budget.usd(1))));
        assertRefused("workplan.approvedNeverChanges", () -> first.apply(new WorkplanChange.Drop("A1")));
        assertRefused("workplan.changesNothing", () -> workplan.amend(List.of(), "X", DECIDED));
    }

    @Test
    void saysAtWhichFieldItIsWrong() {
        assertThat(refusedAt(new WorkplanChange.Move("A1", Set.of()))).isEqualTo("quarters");
        assertThat(refusedAt(new WorkplanChange.Move("A1", Set.of(Quarter.of(2016, 1)))))
                .isEqualTo("quarters");
        assertThat(refusedAt(new WorkplanChange.ShiftBudget("A1", "A2", Budget.usd(1001))))
                .isEqualTo("amount");
        assertThat(refusedAt(new WorkplanChange.ShiftBudget("A1", "A2", Budget.usd(0))))
                .isEqualTo("amount");
        assertThat(refusedAt(new WorkplanChange.ShiftBudget("A1", "A1", Budget.usd(1))))
                .isEqualTo("toCode");
    }

    private String refusedAt(WorkplanChange change) {
        return catchThrowableOfType(BusinessException.class, () -> first.effectOf(change))
                .getField();
    }

    @Property(tries = 200)
    void shiftingMoneyNeitherMakesNorLosesAny(@ForAll List<@IntRange(min = 1, max = 700) Integer> amounts) {
        WorkplanVersion draft = new WorkplanChangeTest().workplan.draft("X");
        String[] codes = {"A1", "A2", "A3"};
        for (int i = 0; i < amounts.size(); i++) {
            WorkplanChange shift =
                    new WorkplanChange.ShiftBudget(codes[i % 3], codes[(i + 1) % 3], Budget.usd(amounts.get(i)));
            try {
                draft.apply(shift);
            } catch (BusinessException e) {
                assertThat(e.getMessageKey()).isEqualTo("workplan.shiftsTooMuch");
            }
        }
        assertThat(draft.getActivities().stream()
                        .map(activity -> activity.getBudget().getAmount())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("3000");
        assertThat(draft.getActivities())
                .allMatch(activity -> activity.getBudget().getAmount().signum() >= 0);
    }

    private static void assertRefused(String rule, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        e -> assertThat(e.getMessageKey()).isEqualTo(rule));
    }

    private static LocalText text(String english) {
        return LocalText.of(english, null);
    }
}

package org.mashwara.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Period;
import org.mashwara.shared.StaleEditException;

class LineOfHoldersTest {

    private static final LocalDate JANUARY = LocalDate.of(2014, 1, 1);
    private static final LocalDate MARCH = LocalDate.of(2014, 3, 18);
    private static final LocalDate JUNE = LocalDate.of(2014, 6, 1);

    private static final LocalDate TODAY = LocalDate.of(2014, 2, 10);

    private final Organisation home =
            new Organisation(OrganisationKind.DEPARTMENT, LocalText.of("Home Department", null), JANUARY, null);
    private final Post post =
            new Post(home, LocalText.of("Home Secretary", null), JANUARY.minusYears(4), "BS-20", null);
    private final Person asad = person("Asad");
    private final Person bilal = person("Bilal");
    private final Person chand = person("Chand");
    private final List<Incumbency> kept = new ArrayList<>();

    @Test
    void theSuccessorHoldsThePostFromTheDayAndThePredecessorUntilTheDayBefore() {
        handOver(asad, IncumbencyKind.REGULAR, JANUARY);
        handOver(bilal, IncumbencyKind.REGULAR, MARCH);

        assertThat(holderOn(MARCH.minusDays(1))).isSameAs(asad);
        assertThat(holderOn(MARCH)).isSameAs(bilal);
        assertThat(kept.get(0).getPeriod().getUntil()).isEqualTo(MARCH.minusDays(1));
        assertThat(kept.get(1).getPeriod().isOpen()).isTrue();
    }

    @Test
    void nobodyHoldsThePostBeforeItsFirstHolder() {
        handOver(asad, IncumbencyKind.REGULAR, JANUARY);
        assertThat(line().holderOn(JANUARY.minusDays(1))).isEmpty();
    }

    @Test
    void anActingHolderPrevailsAndTheSubstantiveOneRemains() {
        handOver(asad, IncumbencyKind.REGULAR, JANUARY);
        kept.add(new Incumbency(post, bilal, IncumbencyKind.ACTING, null, Period.between(MARCH, JUNE)));

        assertThat(holderOn(MARCH)).isSameAs(bilal);
        assertThat(holderOn(JUNE.plusDays(1))).isSameAs(asad);
        assertThat(line().remaining(IncumbencyKind.LOOK_AFTER, MARCH.plusDays(3)))
                .contains(kept.get(0));
    }

    @Test
    void somebodyInChargeReplacesTheActingHolderOnly() {
        handOver(asad, IncumbencyKind.REGULAR, JANUARY);
        kept.add(new Incumbency(post, bilal, IncumbencyKind.ACTING, null, Period.from(MARCH)));
        handOver(chand, IncumbencyKind.LOOK_AFTER, JUNE);

        assertThat(holderOn(JUNE)).isSameAs(chand);
        assertThat(kept.get(0).isHeldOn(JUNE)).isTrue();
        assertThat(kept.get(1).isHeldOn(JUNE)).isFalse();
    }

    @Test
    void aRegularHolderReplacesBoth() {
        handOver(asad, IncumbencyKind.REGULAR, JANUARY);
        kept.add(new Incumbency(post, bilal, IncumbencyKind.ACTING, null, Period.from(MARCH)));
        handOver(chand, IncumbencyKind.REGULAR, JUNE);

        assertThat(kept)
                .filteredOn(incumbency -> incumbency.isHeldOn(JUNE))
                .extracting(Incumbency::getPerson)
                .containsExactly(chand);
    }

    @Test
    void whoActsMayBecomeTheRegularHolder() {
        handOver(asad, IncumbencyKind.ACTING, JANUARY);
        Incumbency regular = handOver(asad, IncumbencyKind.REGULAR, MARCH);
        assertThat(line().holderOn(MARCH)).contains(regular);
    }

    @Test
    void nobodyIsTransferredMoreThanAYearAhead() {
        handOver(asad, IncumbencyKind.REGULAR, TODAY.plusYears(1));
        assertRefused(
                "transfer.tooFarAhead",
                () -> handOver(bilal, IncumbencyKind.REGULAR, TODAY.plusYears(1).plusDays(1)));
        assertThat(kept).hasSize(1);
    }

    @Test
    void somebodyNewNeedsAName() {
        assertRefused("required", () -> Person.named(" ", "اسد", null, null));
        assertThat(Person.named("Asad", " ", null, null).getName()).isEqualTo(LocalText.of("Asad", null));
    }

    @Test
    void refusesWhatMakesNoSense() {
        handOver(asad, IncumbencyKind.REGULAR, JANUARY);
        assertRefused("transfer.nothingChanges", () -> handOver(asad, IncumbencyKind.REGULAR, MARCH));
        assertRefused("transfer.sameDay", () -> handOver(bilal, IncumbencyKind.REGULAR, JANUARY));
        handOver(bilal, IncumbencyKind.REGULAR, JUNE);
        assertRefused("transfer.laterHolder", () -> handOver(chand, IncumbencyKind.REGULAR, MARCH));
        assertRefused("required", () -> handOver(null, IncumbencyKind.REGULAR, JUNE.plusDays(1)));
        assertRefused("required", () -> handOver(chand, null, JUNE.plusDays(1)));
        assertRefused("required", () -> handOver(chand, IncumbencyKind.REGULAR, null));
        assertThat(holderOn(MARCH)).isSameAs(asad);
    }

    @Test
    void aMistakenHandOverCanBeTakenBackOnItsFirstDay() {
        handOver(asad, IncumbencyKind.REGULAR, JANUARY);
        Incumbency mistake = handOver(bilal, IncumbencyKind.REGULAR, MARCH);

        LineOfHolders line = line();
        line.takeBack(mistake, MARCH);
        kept.remove(mistake);

        assertThat(holderOn(MARCH)).isSameAs(asad);
        assertThat(kept.get(0).getPeriod().isOpen()).isTrue();
    }

    @Test
    void takingBackRestoresAPlannedEnd() {
        kept.add(new Incumbency(post, asad, IncumbencyKind.ACTING, "N/1", Period.between(JANUARY, JUNE)));
        Incumbency mistake = handOver(bilal, IncumbencyKind.ACTING, MARCH);
        assertThat(kept.get(0).getPeriod().getUntil()).isEqualTo(MARCH.minusDays(1));

        line().takeBack(mistake, MARCH);
        assertThat(kept.get(0).getPeriod()).isEqualTo(Period.between(JANUARY, JUNE));
    }

    @Test
    void takingBackDoesNotProlongWhatHadItsPlannedEndTheDayBefore() {
        handOver(asad, IncumbencyKind.REGULAR, JANUARY);
        kept.add(new Incumbency(post, bilal, IncumbencyKind.ACTING, null, Period.between(JANUARY, MARCH.minusDays(1))));
        Incumbency mistake = handOver(chand, IncumbencyKind.REGULAR, MARCH);

        line().takeBack(mistake, MARCH);
        assertThat(kept.get(0).getPeriod().isOpen()).isTrue();
        assertThat(kept.get(1).getPeriod()).isEqualTo(Period.between(JANUARY, MARCH.minusDays(1)));
    }

    @Test
    void twoHandOversAreTakenBackOneAfterTheOther() {
        handOver(asad, IncumbencyKind.REGULAR, JANUARY);
        Incumbency acting = handOver(bilal, IncumbencyKind.ACTING, JUNE);
        Incumbency regular = handOver(chand, IncumbencyKind.REGULAR, MARCH);

        line().takeBack(acting, MARCH);
        kept.remove(acting);
        line().takeBack(regular, MARCH);
        kept.remove(regular);
        assertThat(kept.get(0).getPeriod()).isEqualTo(Period.from(JANUARY));
    }

    @Test
    void onceItsFirstDayIsOverItCanNoLongerBeTakenBack() {
        Incumbency first = handOver(asad, IncumbencyKind.REGULAR, JANUARY);
        Incumbency second = handOver(bilal, IncumbencyKind.REGULAR, MARCH);

        assertRefused("transfer.tooLateToTakeBack", () -> line().takeBack(second, MARCH.plusDays(1)));
        assertRefused("transfer.tooLateToTakeBack", () -> line().takeBack(first, JANUARY));
    }

    @Test
    void aTransferBegunOnAnotherStateIsStale() {
        handOver(asad, IncumbencyKind.REGULAR, JANUARY);
        String shown = line().fingerprint();
        line().requireUnchanged(shown);
        handOver(bilal, IncumbencyKind.REGULAR, MARCH);

        assertThatThrownBy(() -> line().requireUnchanged(shown)).isInstanceOf(StaleEditException.class);
    }

    private Incumbency handOver(Person successor, IncumbencyKind kind, LocalDate day) {
        Incumbency next = line().handOver(successor, kind, Notification.NONE, day, TODAY);
        kept.add(next);
        return next;
    }

    private LineOfHolders line() {
        return new LineOfHolders(post, kept);
    }

    private Person holderOn(LocalDate day) {
        return line().holderOn(day).orElseThrow().getPerson();
    }

    private static Person person(String name) {
        return new Person(LocalText.of(name, null), null, null);
    }

    private static void assertRefused(String rule, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.getMessageKey()).isEqualTo(rule));
    }
}

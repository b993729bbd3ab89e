package org.mashwara.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mashwara.scheduling.slots.Outlook;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.NotFoundException;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.SignedIn;

@ArquillianTest
class SlotQueriesIT {

    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final LocalTime ONE = LocalTime.of(13, 0);

    @Inject
    private SlotQueries queries;

    @Inject
    private AvailabilityService availability;

    @Inject
    private Clock clock;

    private long body() {
        SignedIn.as(DemoAccounts.SECRETARIAT);
        return queries.bodies().stream()
                .filter(body -> body.getName().getEn().contains("Balochistan"))
                .findFirst()
                .orElseThrow()
                .getId();
    }

    private LocalDate nextHoliday() {
        LocalDate soon = LocalDate.now(clock).plusDays(2);
        LocalDate thisYears = MonthDay.of(12, 25).atYear(soon.getYear());
        return thisYears.isBefore(soon) ? thisYears.plusYears(1) : thisYears;
    }

    private LocalDate tuesday(int weeks) {
        return LocalDate.now(clock)
                .with(TemporalAdjusters.next(DayOfWeek.TUESDAY))
                .plusWeeks(weeks);
    }

    private static List<String> rules(SlotRow slot) {
        return slot.getAgainst().stream().map(ObjectionRow::rule).toList();
    }

    private static SeatLine seat(SlotAdvice advice, String post) {
        return advice.getSeats().stream()
                .filter(line -> line.getPost().getEn().contains(post))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aHolidaySpeaksAgainstADateAndBetterOnesAreNamed() {
        SlotAdvice advice = queries.advise(List.of(body()), null, nextHoliday(), TEN, ONE, null);

        assertThat(rules(advice.getSlot())).contains("holiday");
        assertThat(advice.getBetter()).isNotEmpty();
        assertThat(advice.getBetter())
                .allSatisfy(better ->
                        assertThat(better.getCost()).isLessThan(advice.getSlot().getCost()));
        assertThat(advice.getBetter()).isSortedAccordingTo((one, other) -> one.getCost() - other.getCost());
    }

    @Test
    void aDateForWhichAPermissionCannotBeHadInTimeHasASentenceAgainstIt() {
        SlotAdvice early = queries.advise(List.of(body()), null, tuesday(1), TEN, ONE, null);
        SlotAdvice late = queries.advise(List.of(body()), null, tuesday(4), TEN, ONE, null);

        assertThat(early.getSlot().getAgainst())
                .filteredOn(objection -> objection.rule().equals("permissionLate"))
                .singleElement()
                .satisfies(objection ->
                        assertThat(objection.arguments().toString()).contains("Anti-Narcotics Force"));
        assertThat(rules(late.getSlot())).doesNotContain("permissionLate");
    }

    @Test
    void theSecretariatOfAnotherBodyIsToldThatThereIsNone() {
        long body = body();
        SignedIn.as("secretariat-islamabad");

        assertThatThrownBy(() -> queries.advise(List.of(body), null, nextHoliday(), TEN, ONE, null))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> queries.find(search(body), null, null)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aDateThatHasPassedIsRefused() {
        long body = body();

        assertThatThrownBy(() ->
                        queries.advise(List.of(body), null, LocalDate.now(clock).minusDays(1), TEN, ONE, null))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.getField()).isEqualTo("day"));
    }

    @Test
    void whatAnOfficeSaysOnTheTelephoneIsKnownAtOnceAndTheNewestPrevails() {
        long body = body();
        LocalDate day = tuesday(7);
        long seat = seat(queries.advise(List.of(body), null, day, TEN, ONE, null), "AIG Training")
                .getSeatId();

        availability.enterByTelephone(seat, day, TEN, ONE, false, "The private secretary");
        assertThat(outlook(body, day)).isIn(Outlook.BUSY, Outlook.DEPUTY);

        availability.enterByTelephone(seat, day, TEN, ONE, true, "The AIG himself");
        assertThat(outlook(body, day)).isEqualTo(Outlook.FREE);
        assertThat(seat(queries.advise(List.of(body), null, day, ONE, LocalTime.of(15, 0), null), "AIG Training")
                        .getOutlook())
                .isEqualTo(Outlook.UNKNOWN);
    }

    private Outlook outlook(long body, LocalDate day) {
        return seat(queries.advise(List.of(body), null, day, TEN, ONE, null), "AIG Training")
                .getOutlook();
    }

    @Test
    void anotherSecretariatEntersNoAnswerForTheSeat() {
        long body = body();
        long seat = seat(queries.advise(List.of(body), null, tuesday(8), TEN, ONE, null), "AIG Training")
                .getSeatId();
        SignedIn.as("secretariat-islamabad");

        assertThatThrownBy(() -> availability.enterByTelephone(seat, tuesday(8), TEN, ONE, true, "Somebody"))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aWindowIsRankedWithItsCalendarAndTheSlotLookedAt() {
        long body = body();

        SlotsFound found = queries.find(search(body), null, null);

        assertThat(found.getTotal()).isPositive();
        assertThat(found.getRanked()).isSortedAccordingTo((one, other) -> one.getCost() - other.getCost());
        assertThat(found.getChosen().getSlot().getCost())
                .isEqualTo(found.getRanked().get(0).getCost());
        assertThat(found.getWeeks()).allSatisfy(week -> assertThat(week).hasSize(7));
        assertThat(found.getCity().getEn()).isEqualTo("Quetta");

        LocalDate day = tuesday(3);
        assertThat(queries.find(search(body), day, TEN).getChosen().getSlot().getDay())
                .isEqualTo(day);
    }

    private SlotSearch search(long body) {
        LocalDate from = LocalDate.now(clock).plusDays(1);
        return new SlotSearch(
                List.of(body),
                null,
                from,
                from.plusDays(60),
                180,
                LocalTime.of(9, 0),
                LocalTime.of(17, 0),
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                null,
                null,
                Set.of());
    }
}

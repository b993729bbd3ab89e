package org.mashwara.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Period;

class OfficeTimesTest {

    private static final LocalText ORDINARY = LocalText.of("Ordinary hours", null);
    private static final LocalText RAMADAN = LocalText.of("Ramadan", null);
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Period FASTING = Period.between(LocalDate.of(2026, 2, 19), LocalDate.of(2026, 3, 20));
    private static final long OWN = 3;

    private static final Hours NINE_TO_FIVE = new Hours(LocalTime.of(9, 0), LocalTime.of(17, 0));
    private static final Hours TO_NOON = new Hours(LocalTime.of(9, 0), LocalTime.of(12, 30));
    private static final WorkingHours FIVE_DAYS = WorkingHours.of(NINE_TO_FIVE, TO_NOON, null);
    private static final WorkingHours SIX_DAYS = WorkingHours.of(NINE_TO_FIVE, TO_NOON, NINE_TO_FIVE);
    private static final WorkingHours SHORT =
            WorkingHours.of(new Hours(LocalTime.of(9, 0), LocalTime.of(14, 0)), TO_NOON, null);

    @Test
    void aWeekHasAShortFridayAndPerhapsASaturday() {
        assertThat(FIVE_DAYS.on(DayOfWeek.THURSDAY)).contains(NINE_TO_FIVE);
        assertThat(FIVE_DAYS.on(DayOfWeek.FRIDAY)).contains(TO_NOON);
        assertThat(FIVE_DAYS.on(DayOfWeek.SATURDAY)).isEmpty();
        assertThat(SIX_DAYS.on(DayOfWeek.SATURDAY)).contains(NINE_TO_FIVE);
        assertThat(SIX_DAYS.on(DayOfWeek.SUNDAY)).isEmpty();
    }

    @Test
    void theHoursOfRamadanPrevailWhileTheyLast() {
        OfficeTimes times = new OfficeTimes()
                .with(OWN, Period.from(MONDAY.minusYears(5)), SIX_DAYS)
                .with(null, Period.from(MONDAY.minusYears(5)), FIVE_DAYS)
                .with(null, FASTING, SHORT);

        assertThat(times.on(OWN, MONDAY).orElseThrow().closes()).isEqualTo(LocalTime.of(14, 0));
        assertThat(times.on(OWN, FASTING.getUntil().plusDays(1))).contains(NINE_TO_FIVE);
    }

    @Test
    void anOfficesOwnHoursPrevailOverThoseOfAll() {
        OfficeTimes times = new OfficeTimes()
                .with(null, Period.from(MONDAY.minusYears(1)), FIVE_DAYS)
                .with(OWN, Period.from(MONDAY.minusYears(5)), SIX_DAYS);

        assertThat(times.on(OWN, MONDAY.plusDays(5))).isPresent();
        assertThat(times.on(99L, MONDAY.plusDays(5))).isEmpty();
    }

    @Test
    void whereNobodyLaidDownHoursTheFederalOnesAreTaken() {
        assertThat(new OfficeTimes().on(OWN, MONDAY)).contains(NINE_TO_FIVE);
        assertThat(new OfficeTimes().city(OWN)).isEmpty();
    }

    @Test
    void hoursThatEndMayNotOverlap() {
        Office office = new Office(null, null);
        office.keep(ORDINARY, Period.from(MONDAY.minusYears(1)), FIVE_DAYS);
        office.keep(RAMADAN, FASTING, SHORT);

        assertThatThrownBy(() -> office.keep(RAMADAN, Period.between(MONDAY, MONDAY.plusDays(3)), SHORT))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        e -> assertThat(e.getMessageKey()).isEqualTo("hours.overlap"));
        office.keep(ORDINARY, Period.from(MONDAY), SIX_DAYS);
        assertThat(office.getHours()).hasSize(3);
    }

    @Test
    void aFormHasBothTimesOrNeither() {
        assertThat(WorkingHours.hours("saturday", null, null)).isNull();
        assertThatThrownBy(() -> WorkingHours.hours("saturday", LocalTime.NOON, null))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.getField()).isEqualTo("saturday"));
        assertThatThrownBy(() -> WorkingHours.hours("saturday", LocalTime.NOON, LocalTime.of(9, 0)))
                .isInstanceOf(BusinessException.class);
    }
}

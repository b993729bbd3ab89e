package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.mashwara.scheduling.DayOff;
import org.mashwara.scheduling.Holidays;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Period;

class AnswerDeadlineTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2014, 3, 19);

    @Test
    void countsNeitherWeekendsNorHolidays() {
        LocalDate day = LocalDate.of(2014, 3, 24);
        Holidays pakistanDay =
                Holidays.of(List.of(new DayOff(LocalText.of("Pakistan Day", null), Period.between(day, day), false)));

        assertThat(new AnswerDeadline(3, Holidays.none()).after(WEDNESDAY)).isEqualTo(LocalDate.of(2014, 3, 24));
        assertThat(new AnswerDeadline(3, pakistanDay).after(WEDNESDAY)).isEqualTo(LocalDate.of(2014, 3, 25));
    }

    @Property
    void isAWorkingDayAndNotTheDayItself(
            @ForAll @IntRange(min = 1, max = 120) int days, @ForAll @IntRange(max = 400) int on) {
        LocalDate said = WEDNESDAY.plusDays(on);
        LocalDate due = new AnswerDeadline(days, Holidays.none()).after(said);

        assertThat(due.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        long between = said.plusDays(1)
                .datesUntil(due.plusDays(1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .count();
        assertThat(between).isEqualTo(days);
    }
}

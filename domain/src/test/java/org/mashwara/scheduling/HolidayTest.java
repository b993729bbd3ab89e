package org.mashwara.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mashwara.directory.Area;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Period;

class HolidayTest {

    private static final Area PAKISTAN = new Area(LocalText.of("Pakistan", "پاکستان"), "PK", null, null);
    private static final LocalText EID = LocalText.of("Eid-ul-Fitr", "عید الفطر");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 20);

    @Test
    void itIsCorrectedWhenTheMoonIsSeen() {
        Holiday eid = new Holiday(PAKISTAN, EID, Period.between(DAY, DAY.plusDays(2)), HolidayState.EXPECTED);

        eid.correct(PAKISTAN, EID, Period.between(DAY.plusDays(1), DAY.plusDays(3)), HolidayState.ANNOUNCED);

        assertThat(eid.getState()).isEqualTo(HolidayState.ANNOUNCED);
        assertThat(eid.getPeriod().getFrom()).isEqualTo(DAY.plusDays(1));
    }

    @Test
    void itEndsAndLastsNoLongerThanTwoWeeks() {
        assertThatThrownBy(() -> new Holiday(PAKISTAN, EID, Period.from(DAY), HolidayState.EXPECTED))
                .isInstanceOf(BusinessException.class);
        assertThatThrownBy(
                        () -> new Holiday(PAKISTAN, EID, Period.between(DAY, DAY.plusDays(14)), HolidayState.EXPECTED))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        e -> assertThat(e.getMessageKey()).isEqualTo("holiday.tooLong"));
    }

    @Test
    void whereTwoFallOnOneDayTheAnnouncedOnePrevails() {
        DayOff expected = new DayOff(EID, Period.between(DAY, DAY.plusDays(2)), true);
        DayOff announced = new DayOff(LocalText.of("Pakistan Day", null), Period.between(DAY, DAY), false);

        for (List<DayOff> order : List.of(List.of(expected, announced), List.of(announced, expected))) {
            assertThat(Holidays.of(order).on(DAY)).contains(announced);
            assertThat(Holidays.of(order).on(DAY.plusDays(1))).contains(expected);
            assertThat(Holidays.of(order).on(DAY.plusDays(3))).isEmpty();
        }
    }
}

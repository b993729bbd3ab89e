package org.mashwara.consultation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.mashwara.scheduling.Holidays;

/** By when the agency answers: so many of its working days after the point was made, Monday to Friday, no holidays. */
public record AnswerDeadline(int workingDays, Holidays holidays) {

    /** The last day on which an answer is in time to what was said on a day. */
    public LocalDate after(LocalDate said) {
        LocalDate day = said;
        int left = workingDays;
        while (left > 0) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    private boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0
                && holidays.on(day).isEmpty();
    }
}

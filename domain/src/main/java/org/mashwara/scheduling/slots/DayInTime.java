package org.mashwara.scheduling.slots;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mashwara.scheduling.DayOff;
import org.mashwara.scheduling.Hours;

/**
 * What is the same for all slots of a day.
 *
 * @param day the day
 * @param holiday the public holiday on it
 * @param holidayBefore the public holiday on the day before, where the day itself is none
 * @param officeHours when the host's office is open
 * @param daysUntil how many days it is away
 * @param teamTravel days of travel of the agency's team, the longest of them
 * @param travelOnDayOff true if the team would travel on a day off
 * @param dispatchDays so many days before it notices go out: the most that terms of reference in force want, or {@link
 *     #USUAL_DISPATCH}
 * @param permissionsLate the seats whose permission to attend cannot be had in time
 * @param bodies the bodies with the seats they have on the day
 */
record DayInTime(
        LocalDate day,
        Optional<DayOff> holiday,
        Optional<DayOff> holidayBefore,
        Optional<Hours> officeHours,
        int daysUntil,
        int teamTravel,
        boolean travelOnDayOff,
        int dispatchDays,
        SeatsNamed permissionsLate,
        List<BodyOnDay> bodies) {

    /** Where no terms of reference say when notices go out. */
    static final int USUAL_DISPATCH = 14;

    /**
     * A body on a day.
     *
     * @param body the body
     * @param terms in force, or null
     * @param seats the seats it has
     * @param standings the forecasts found so far for those who hold the seats
     */
    record BodyOnDay(SittingBody body, TermsInTime terms, List<SeatOnDay> seats, Forecasts standings) {}

    /**
     * A seat on a day.
     *
     * @param seat the seat
     * @param holder who holds its post, or null
     * @param time what is known of the holder's time, or null
     * @param elsewhere true if the holder sits in another city too near in time
     * @param deputies those right below who sit for no other seat
     */
    record SeatOnDay(SeatInTime seat, Holder holder, Timeline time, boolean elsewhere, List<DeputyOnDay> deputies) {}

    /** Somebody who could be nominated, with what is known of the time. */
    record DeputyOnDay(long postId, Timeline time) {}
}

package org.mashwara.scheduling.slots;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.mashwara.governance.SeatCapacity;
import org.mashwara.scheduling.DayOff;
import org.mashwara.scheduling.Hours;
import org.mashwara.scheduling.slots.DayInTime.SeatOnDay;

/** A slot as the rules look at it: what is known of its day, of every seat, of the quorum, and of the room. */
public final class Candidate {

    private final SlotRequest request;
    private final DayInTime day;
    private final LocalTime starts;
    private final LocalTime ends;
    private final List<Outlook[]> outlooks;
    private final List<BodyOutlook> bodies;
    private final Long roomId;

    /** How many of the seats that count towards a quorum have each outlook. */
    private final int[] members = new int[Outlook.values().length];

    private int chairsUnable;

    Candidate(
            SlotRequest request,
            DayInTime day,
            LocalTime starts,
            LocalTime ends,
            List<Outlook[]> outlooks,
            List<BodyOutlook> bodies,
            Long roomId) {
        this.request = request;
        this.day = day;
        this.starts = starts;
        this.ends = ends;
        this.outlooks = outlooks;
        this.bodies = bodies;
        this.roomId = roomId;
        count();
    }

    private void count() {
        for (int b = 0; b < outlooks.size(); b++) {
            Outlook[] ofBody = outlooks.get(b);
            List<SeatOnDay> seats = day.bodies().get(b).seats();
            for (int s = 0; s < ofBody.length; s++) {
                SeatCapacity capacity = seats.get(s).seat().capacity();
                if (capacity.countsTowardsQuorum()) {
                    members[ofBody[s].ordinal()]++;
                }
                if (capacity == SeatCapacity.CHAIR && isUnableInPerson(ofBody[s])) {
                    chairsUnable++;
                }
            }
        }
    }

    /** What was sought. */
    public SlotRequest request() {
        return request;
    }

    /** The local day. */
    public LocalDate day() {
        return day.day();
    }

    /** The local time of its start. */
    public LocalTime starts() {
        return starts;
    }

    /** The local time of its end. */
    public LocalTime ends() {
        return ends;
    }

    /** The public holiday on its day. */
    public Optional<DayOff> holiday() {
        return day.holiday();
    }

    /** The public holiday on the day before, where its own is none. */
    public Optional<DayOff> holidayBefore() {
        return day.holidayBefore();
    }

    /** When the host's office is open on its day; empty on a day off. */
    public Optional<Hours> officeHours() {
        return day.officeHours();
    }

    /** How many days it is away. */
    public int daysUntil() {
        return day.daysUntil();
    }

    /** So many days before it notices go out. */
    public int dispatchDays() {
        return day.dispatchDays();
    }

    /** The seats whose permission to attend cannot be had in time. */
    public SeatsNamed permissionsLate() {
        return day.permissionsLate();
    }

    /** How many days the agency's team travels, in one direction. */
    public int teamTravel() {
        return day.teamTravel();
    }

    /** True if the agency's team would travel on a day off. */
    public boolean isTravelOnDayOff() {
        return day.travelOnDayOff();
    }

    /** What can be expected of each body. */
    public List<BodyOutlook> bodies() {
        return bodies;
    }

    /** How many of the bodies are as asked. */
    public int bodies(Predicate<BodyOutlook> which) {
        int found = 0;
        for (BodyOutlook body : bodies) {
            if (which.test(body)) {
                found++;
            }
        }
        return found;
    }

    /** The room asked for if it is free and large enough, otherwise the smallest that is; null for none. */
    public Long roomId() {
        return roomId;
    }

    /** How many of the seats that count towards a quorum have an outlook. */
    public int members(Outlook outlook) {
        return members[outlook.ordinal()];
    }

    /** The seats that count towards a quorum and have an outlook. */
    public SeatsNamed membersNamed(Outlook outlook) {
        return named(outlook, seat -> seat.capacity().countsTowardsQuorum());
    }

    /** How many chairs cannot come in person. */
    public int chairsUnable() {
        return chairsUnable;
    }

    /** The seats without which it makes no sense and whose holder cannot come. */
    public SeatsNamed missed() {
        List<Long> missed = new ArrayList<>();
        for (Outlook outlook : Outlook.values()) {
            if (isUnableInPerson(outlook)) {
                missed.addAll(named(outlook, seat -> request.mustAttend().contains(seat.seatId()))
                        .seatIds());
            }
        }
        return new SeatsNamed(missed);
    }

    private static boolean isUnableInPerson(Outlook outlook) {
        return outlook != Outlook.FREE && outlook != Outlook.UNKNOWN;
    }

    private SeatsNamed named(Outlook outlook, Predicate<SeatInTime> which) {
        List<Long> ids = new ArrayList<>();
        for (int b = 0; b < outlooks.size(); b++) {
            Outlook[] ofBody = outlooks.get(b);
            for (int s = 0; s < ofBody.length; s++) {
                SeatInTime seat = day.bodies().get(b).seats().get(s).seat();
                if (ofBody[s] == outlook && which.test(seat)) {
                    ids.add(seat.seatId());
                }
            }
        }
        return new SeatsNamed(ids);
    }

    List<Outlook[]> outlooks() {
        return outlooks;
    }

    DayInTime dayInTime() {
        return day;
    }
}

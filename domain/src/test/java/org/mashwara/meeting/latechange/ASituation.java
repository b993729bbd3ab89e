package org.mashwara.meeting.latechange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mashwara.directory.IncumbencyKind;
import org.mashwara.governance.ChairSuccession;
import org.mashwara.governance.QuorumRule;
import org.mashwara.governance.SeatCapacity;
import org.mashwara.governance.SeatStanding;
import org.mashwara.governance.Standing;
import org.mashwara.meeting.Purpose;
import org.mashwara.scheduling.TimeSlot;
import org.mashwara.scheduling.slots.BodyOutlook;
import org.mashwara.scheduling.slots.SlotAssessment;

/**
 * The Technical Working Group of Quetta two days before its meeting, to be told otherwise step by step. Seats and posts
 * have the same numbers; five of ten make the quorum; the Additional Home Secretary succeeds the chair, then the
 * Additional Secretary, Prosecution.
 */
final class ASituation {

    static final long HOME_SECRETARY = 1;
    static final long ADDITIONAL_HOME_SECRETARY = 2;
    static final long PROSECUTION = 3;
    static final long PRISONS = 4;
    static final long FIA = 5;
    static final long AIG_TRAINING = 6;
    static final long COLLEGE = 7;
    static final long FRONTIER_CORPS = 8;
    static final long NARCOTICS = 9;
    static final long HEALTH = 10;
    static final long COORDINATOR = 11;
    static final long AGENCY_HEAD = 12;

    static final long OPENING = 101;
    static final long STATUS = 102;
    static final long PRIORITIES = 103;

    static final ZoneId QUETTA = ZoneId.of("Asia/Karachi");
    static final LocalDate DAY = LocalDate.of(2014, 3, 18);

    private final List<SeatStanding> seats = new ArrayList<>();
    private final Set<Long> byLink = new HashSet<>();
    private final Set<Long> notPresiding = new HashSet<>();
    private final List<SlotAssessment> others = new ArrayList<>();
    private final List<AgendaPoint> agenda = new ArrayList<>(List.of(
            new AgendaPoint(OPENING, Purpose.INFORMATION, 15, HOME_SECRETARY, List.of(ADDITIONAL_HOME_SECRETARY)),
            new AgendaPoint(STATUS, Purpose.DISCUSSION, 105, AGENCY_HEAD, List.of(COORDINATOR)),
            new AgendaPoint(PRIORITIES, Purpose.DECISION, 40, HOME_SECRETARY, List.of(ADDITIONAL_HOME_SECRETARY))));
    private QuorumRule quorum = QuorumRule.seats(5, true);
    private boolean linked;
    private Long leavingSeat;
    private Instant leavesAt;
    private Instant parentSits;

    ASituation() {
        for (long seat = HOME_SECRETARY; seat <= AGENCY_HEAD; seat++) {
            seats.add(new SeatStanding(
                    seat, seat, capacity(seat), Standing.UNKNOWN, 1000 + seat, IncumbencyKind.REGULAR));
        }
    }

    private static SeatCapacity capacity(long seat) {
        if (seat == HOME_SECRETARY) {
            return SeatCapacity.CHAIR;
        }
        return seat == COORDINATOR
                ? SeatCapacity.SECRETARIAT
                : seat == AGENCY_HEAD ? SeatCapacity.OBSERVER : SeatCapacity.MEMBER;
    }

    ASituation stands(Standing standing, long... which) {
        for (long seat : which) {
            seats.replaceAll(each -> each.seatId() == seat ? each.as(standing) : each);
        }
        return this;
    }

    ASituation sure(long... which) {
        return stands(Standing.SURE, which);
    }

    ASituation unable(long... which) {
        return stands(Standing.UNABLE, which);
    }

    /** As an alternate sits: sure, and never presiding. */
    ASituation represented(long seat) {
        seats.replaceAll(each -> each.seatId() == seat ? each.as(Standing.SURE).notPresiding() : each);
        return this;
    }

    ASituation quorum(QuorumRule rule) {
        this.quorum = rule;
        return this;
    }

    ASituation byLink(long... which) {
        for (long seat : which) {
            byLink.add(seat);
        }
        return this;
    }

    ASituation linked() {
        this.linked = true;
        return this;
    }

    ASituation notPresiding(long seat) {
        notPresiding.add(seat);
        return this;
    }

    ASituation leaving(long seat, LocalTime at) {
        this.leavingSeat = seat;
        this.leavesAt = DAY.atTime(at).atZone(QUETTA).toInstant();
        return this;
    }

    ASituation agenda(AgendaPoint... points) {
        agenda.clear();
        agenda.addAll(List.of(points));
        return this;
    }

    ASituation parentSits(LocalDate day) {
        this.parentSits = slot(day).getStartsAt();
        return this;
    }

    /** Another slot of which is known who could come. */
    ASituation other(LocalDate day, int cost, Long room, Set<Long> free) {
        List<SeatStanding> then = seats.stream()
                .map(seat -> seat.as(free.contains(seat.seatId()) ? Standing.SURE : Standing.UNKNOWN))
                .toList();
        others.add(new SlotAssessment(
                slot(day), cost, List.of(), List.of(), List.of(BodyOutlook.of(1, quorum, succession(), then)), room));
        return this;
    }

    Situation now() {
        return new Situation(
                slot(DAY),
                linked,
                List.of(new BodyThen(1, quorum, succession(), seats)),
                agenda,
                new Told(byLink, notPresiding, leavingSeat, leavesAt),
                others,
                parentSits);
    }

    static TimeSlot slot(LocalDate day) {
        return TimeSlot.of(day, LocalTime.of(10, 0), LocalTime.of(13, 0), QUETTA);
    }

    private static ChairSuccession succession() {
        return new ChairSuccession(
                List.of(ADDITIONAL_HOME_SECRETARY, PROSECUTION), Set.of(IncumbencyKind.REGULAR, IncumbencyKind.ACTING));
    }
}

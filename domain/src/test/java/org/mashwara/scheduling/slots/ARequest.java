package org.mashwara.scheduling.slots;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mashwara.directory.IncumbencyKind;
import org.mashwara.governance.ChairSuccession;
import org.mashwara.governance.QuorumRule;
import org.mashwara.governance.SeatCapacity;
import org.mashwara.scheduling.DayOff;
import org.mashwara.scheduling.Holidays;
import org.mashwara.scheduling.Hours;
import org.mashwara.scheduling.Knowledge;
import org.mashwara.scheduling.KnownTime;
import org.mashwara.scheduling.OfficeTimes;
import org.mashwara.scheduling.TimeSlot;
import org.mashwara.scheduling.TravelDays;
import org.mashwara.scheduling.WorkingHours;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Period;

/**
 * A group of Quetta that seeks a slot in March 2026: a chair (seat 1), two members (2, 3), and the agency's observer
 * (4); post and person of a seat have its number times 10 and 100. Nothing is known of anybody's time.
 */
final class ARequest {

    static final ZoneId QUETTA = ZoneId.of("Asia/Karachi");
    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    static final long HOME_DEPARTMENT = 7;
    static final long AGENCY = 8;

    private final List<DayOff> holidays = new ArrayList<>();
    private final OfficeTimes offices = new OfficeTimes()
            .with(
                    null,
                    Period.from(LocalDate.of(2000, 1, 1)),
                    WorkingHours.of(
                            new Hours(LocalTime.of(9, 0), LocalTime.of(17, 0)),
                            new Hours(LocalTime.of(9, 0), LocalTime.of(12, 30)),
                            null))
            .in(AGENCY, "Islamabad")
            .in(HOME_DEPARTMENT, "Quetta");
    private final TravelDays travel = new TravelDays().with("Quetta", "Islamabad", 1);
    private final Map<Long, List<KnownTime>> persons = new HashMap<>();
    private final List<Engagement> engagements = new ArrayList<>();
    private final List<Place> rooms = new ArrayList<>(List.of(new Place(1, "Quetta", 20)));
    private final List<SeatInTime> seats = new ArrayList<>(List.of(
            seat(1, SeatCapacity.CHAIR, false),
            seat(2, SeatCapacity.MEMBER, false),
            seat(3, SeatCapacity.MEMBER, false),
            seat(4, SeatCapacity.OBSERVER, true)));
    private final List<TermsInTime> terms = new ArrayList<>(List.of(new TermsInTime(
            Period.from(LocalDate.of(2000, 1, 1)),
            QuorumRule.seats(2, true),
            new ChairSuccession(List.of(20L), Set.of(IncumbencyKind.REGULAR)),
            10)));
    private Set<Long> mustAttend = Set.of();
    private LocalDate today = LocalDate.of(2026, 2, 1);
    private LocalDate until = MONDAY.plusDays(4);

    static ARequest ofQuetta() {
        return new ARequest();
    }

    static SeatInTime seat(long id, SeatCapacity capacity, boolean agency, PostInTime... deputies) {
        return new SeatInTime(
                id,
                capacity,
                Period.from(LocalDate.of(2000, 1, 1)),
                post(id * 10),
                Arrays.asList(deputies),
                agency ? AGENCY : HOME_DEPARTMENT,
                agency);
    }

    /** A post that the person of its number times 10 holds. */
    static PostInTime post(long id) {
        return new PostInTime(id, day -> Optional.of(new Holder(id * 10, IncumbencyKind.REGULAR)));
    }

    ARequest holiday(LocalDate day, boolean expected) {
        holidays.add(new DayOff(LocalText.of("Eid", "عید"), Period.between(day, day), expected));
        return this;
    }

    ARequest free(long person) {
        return knows(person, MONDAY.minusDays(30).atStartOfDay(QUETTA).toInstant(), Knowledge.FREE, 0);
    }

    ARequest allFree() {
        return free(100).free(200).free(300).free(400);
    }

    ARequest busy(long person, LocalDate day, int from, int until) {
        persons.computeIfAbsent(person, id -> new ArrayList<>())
                .add(new KnownTime(at(day, from), at(day, until), Knowledge.BUSY, KnownTime.BUSY, 1));
        return this;
    }

    private ARequest knows(long person, Instant from, Knowledge knowledge, int rank) {
        persons.computeIfAbsent(person, id -> new ArrayList<>())
                .add(new KnownTime(from, from.plus(Duration.ofDays(180)), knowledge, rank, 0));
        return this;
    }

    ARequest meeting(LocalDate day, String city, long room, Long... people) {
        engagements.add(new Engagement(at(day, 10), at(day, 13), city, room, Set.of(people)));
        return this;
    }

    ARequest withSeat(SeatInTime seat) {
        seats.removeIf(other -> other.seatId() == seat.seatId());
        seats.add(seat);
        seats.sort(Comparator.comparingLong(SeatInTime::seatId));
        return this;
    }

    ARequest withoutRooms() {
        rooms.clear();
        return this;
    }

    ARequest withoutTerms() {
        terms.clear();
        return this;
    }

    ARequest mustAttend(Long... seatIds) {
        mustAttend = Set.of(seatIds);
        return this;
    }

    ARequest today(LocalDate day) {
        today = day;
        return this;
    }

    ARequest until(LocalDate day) {
        until = day;
        return this;
    }

    static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(QUETTA).toInstant();
    }

    static TimeSlot slot(LocalDate day, int from, int until) {
        return TimeSlot.of(day, LocalTime.of(from, 0), LocalTime.of(until, 0), QUETTA);
    }

    SlotFinder finder() {
        return new SlotFinder(request(), facts(), SlotRules.all());
    }

    private SlotRequest request() {
        return new SlotRequest(
                List.of(new SittingBody(5, terms, seats)),
                QUETTA,
                MONDAY,
                until,
                Duration.ofHours(3),
                LocalTime.of(8, 0),
                LocalTime.of(18, 0),
                EnumSet.allOf(DayOfWeek.class),
                "Quetta",
                null,
                10,
                mustAttend,
                today.atTime(8, 0).atZone(QUETTA).toInstant(),
                SlotRequest.HALF_HOURS);
    }

    private KnownFacts facts() {
        return new KnownFacts(Holidays.of(holidays), offices, travel, persons, Map.of(), engagements, rooms);
    }
}

package org.mashwara.scheduling.slots;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
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
import org.mashwara.scheduling.TravelDays;
import org.mashwara.scheduling.WorkingHours;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Period;

/** A request with facts drawn at random; all times are quarters of an hour. */
record AGeneratedCase(SlotRequest request, KnownFacts facts) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Karachi");
    private static final LocalDate START = LocalDate.of(2026, 3, 16);
    private static final List<String> CITIES = List.of("Quetta", "Islamabad", "Karachi");
    private static final IncumbencyKind[] CHARGES = IncumbencyKind.values();

    static AGeneratedCase of(Random random) {
        return of(random, 1 + random.nextInt(6), 1 + random.nextInt(5), 1 + random.nextInt(2));
    }

    /** @param days 1 and more days in the window */
    static AGeneratedCase of(Random random, int seats, int days, int bodies) {
        List<SittingBody> sitting = new ArrayList<>();
        for (int b = 0; b < bodies; b++) {
            sitting.add(body(random, b, seats, days));
        }
        Set<Long> mustAttend = new HashSet<>();
        if (random.nextInt(3) == 0) {
            mustAttend.add((long) random.nextInt(seats));
        }
        SlotRequest request = new SlotRequest(
                sitting,
                ZONE,
                START,
                START.plusDays(days - 1L),
                Duration.ofMinutes(30L * (1 + random.nextInt(8))),
                LocalTime.of(7 + random.nextInt(3), 0),
                LocalTime.of(16 + random.nextInt(3), 0),
                random.nextInt(4) == 0
                        ? EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.THURSDAY)
                        : EnumSet.allOf(DayOfWeek.class),
                CITIES.get(random.nextInt(2)),
                random.nextInt(4) == 0 ? 1L : null,
                10,
                mustAttend,
                START.minusDays(random.nextInt(20)).atTime(9, 0).atZone(ZONE).toInstant(),
                SlotRequest.HALF_HOURS);
        return new AGeneratedCase(request, facts(random, seats, days));
    }

    private static SittingBody body(Random random, int number, int count, int days) {
        List<SeatInTime> seats = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long id = number * 100L + i;
            LocalDate change = START.plusDays(random.nextInt(days + 2));
            seats.add(new SeatInTime(
                    id,
                    i == 0 ? SeatCapacity.CHAIR : SeatCapacity.values()[random.nextInt(5)],
                    random.nextInt(10) == 0 ? Period.from(change) : Period.from(START.minusYears(1)),
                    new PostInTime(id, holders(random, count, change)),
                    random.nextBoolean()
                            ? List.of(new PostInTime(500 + id, holders(random, count * 2, change)))
                            : List.of(),
                    random.nextInt(3),
                    random.nextInt(4) == 0,
                    random.nextInt(3) == 0 ? random.nextInt(30) : 0));
        }
        TermsInTime terms = new TermsInTime(
                random.nextInt(10) == 0 ? Period.from(START.plusDays(1)) : Period.from(START.minusYears(1)),
                random.nextBoolean()
                        ? QuorumRule.seats(1 + random.nextInt(count), random.nextBoolean())
                        : QuorumRule.percent(1 + random.nextInt(100), random.nextBoolean()),
                new ChairSuccession(
                        List.of((long) random.nextInt(count)), Set.of(IncumbencyKind.REGULAR, IncumbencyKind.ACTING)),
                random.nextInt(25));
        return new SittingBody(number, List.of(terms), seats);
    }

    private static Holders holders(Random random, int persons, LocalDate change) {
        Holder first = holder(random, persons);
        Holder second = random.nextInt(3) == 0 ? holder(random, persons) : first;
        return day -> Optional.ofNullable(day.isBefore(change) ? first : second);
    }

    private static Holder holder(Random random, int persons) {
        return random.nextInt(8) == 0
                ? null
                : new Holder(random.nextInt(persons), CHARGES[random.nextInt(CHARGES.length)]);
    }

    private static KnownFacts facts(Random random, int seats, int days) {
        List<DayOff> holidays = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            LocalDate day = START.plusDays(random.nextInt(days + 2) - 1L);
            holidays.add(new DayOff(
                    LocalText.of("Holiday " + i, null),
                    Period.between(day, day.plusDays(random.nextInt(2))),
                    random.nextBoolean()));
        }
        OfficeTimes offices = new OfficeTimes().in(0L, "Islamabad").in(1L, "Quetta");
        offices.with(
                random.nextBoolean() ? 0L : null,
                Period.from(START.minusYears(1)),
                WorkingHours.of(
                        new Hours(LocalTime.of(8, 30), LocalTime.of(16, 30)),
                        new Hours(LocalTime.of(8, 30), LocalTime.of(12, 30)),
                        random.nextBoolean() ? new Hours(LocalTime.of(9, 0), LocalTime.of(14, 0)) : null));
        Map<Long, List<KnownTime>> persons = new HashMap<>();
        Map<Long, List<KnownTime>> posts = new HashMap<>();
        for (long id = 0; id < seats * 2L; id++) {
            persons.put(id, times(random, days));
            posts.put(random.nextBoolean() ? id : 500 + id, times(random, days));
        }
        List<Engagement> meetings = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            Instant from = quarter(random, days);
            meetings.add(new Engagement(
                    from,
                    from.plus(Duration.ofMinutes(15L * (1 + random.nextInt(12)))),
                    CITIES.get(random.nextInt(3)),
                    random.nextInt(3),
                    Set.of((long) random.nextInt(seats * 2))));
        }
        return new KnownFacts(
                Holidays.of(holidays),
                offices,
                new TravelDays().with("Quetta", "Islamabad", random.nextInt(3)),
                persons,
                posts,
                meetings,
                List.of(new Place(1, "Quetta", 20), new Place(2, "Islamabad", 5 + random.nextInt(10))));
    }

    private static List<KnownTime> times(Random random, int days) {
        List<KnownTime> times = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            Instant from = quarter(random, days);
            boolean free = random.nextBoolean();
            int rank = random.nextInt(4) == 0 ? KnownTime.ASKED : free ? KnownTime.OTHERWISE_FREE : KnownTime.BUSY;
            times.add(new KnownTime(
                    from,
                    from.plus(Duration.ofMinutes(
                            15L * (1 + random.nextInt(rank == KnownTime.OTHERWISE_FREE ? 300 : 30)))),
                    free ? Knowledge.FREE : Knowledge.BUSY,
                    rank,
                    random.nextInt(5)));
        }
        return times;
    }

    private static Instant quarter(Random random, int days) {
        return START.minusDays(1)
                .atStartOfDay(ZONE)
                .toInstant()
                .plus(Duration.ofMinutes(15L * random.nextInt((days + 2) * 96)));
    }

    SlotFinder finder() {
        return new SlotFinder(request, facts, SlotRules.all());
    }
}

package org.mashwara.scheduling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What is laid down about time, as values, at hand without a query: offices, holidays, journeys and rooms. A change in
 * this server is seen at once, one in another within a minute.
 */
@ApplicationScoped
class Timetable {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private static final int YEARS = 3;

    @Inject
    private TimetableRepository repository;

    @Inject
    private RoomRepository rooms;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    private final AtomicLong changes = new AtomicLong();

    private volatile Laid laid;

    /** Said when something of it has changed. */
    record Changed() {}

    /** A holiday with the area that keeps it. */
    private record Kept(long areaId, DayOff dayOff) {}

    /** Everything, as read at a moment. */
    static final class Laid {

        private final Instant readAt;
        private final long changesBefore;
        private final OfficeTimes offices;
        private final TravelDays travel;
        private final List<RoomRow> rooms;
        private final List<Kept> holidays;
        private final Map<Long, Long> areasAbove;

        private Laid(
                Instant readAt,
                long changesBefore,
                OfficeTimes offices,
                TravelDays travel,
                List<RoomRow> rooms,
                List<Kept> holidays,
                Map<Long, Long> areasAbove) {
            this.readAt = readAt;
            this.changesBefore = changesBefore;
            this.offices = offices;
            this.travel = travel;
            this.rooms = rooms;
            this.holidays = holidays;
            this.areasAbove = areasAbove;
        }

        /** Whether it may still be used: not too old, and nothing was changed while or after it was read. */
        private boolean isGoodFor(long changes, Instant now) {
            return changesBefore == changes
                    && Duration.between(readAt, now).abs().compareTo(FRESH) <= 0;
        }

        OfficeTimes offices() {
            return offices;
        }

        TravelDays travel() {
            return travel;
        }

        List<RoomRow> rooms() {
            return rooms;
        }

        /**
         * The holidays of an area and of all above it.
         *
         * @param areaId null for what concerns the whole country: the holidays of areas without one above
         */
        Holidays holidays(Long areaId) {
            Set<Long> bearing = new HashSet<>();
            for (Long area = areaId; area != null && bearing.add(area); ) {
                area = areasAbove.get(area);
            }
            return Holidays.of(holidays.stream()
                    .filter(kept ->
                            areaId == null ? areasAbove.get(kept.areaId()) == null : bearing.contains(kept.areaId()))
                    .map(Kept::dayOff)
                    .toList());
        }
    }

    /** What is laid down now. */
    Laid now() {
        Laid known = laid;
        long changed = changes.get();
        Instant now = clock.instant();
        if (known == null || !known.isGoodFor(changed, now)) {
            known = read(now, changed);
            laid = known;
        }
        return known;
    }

    private Laid read(Instant now, long changed) {
        TravelDays travel = new TravelDays();
        repository
                .journeys()
                .forEach(journey ->
                        travel.with(journey.getFrom().getEn(), journey.getTo().getEn(), journey.getDays()));
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        List<Kept> holidays = repository.holidays(today.minusYears(YEARS), today.plusYears(YEARS)).stream()
                .map(holiday -> new Kept(
                        holiday.getArea().getId(),
                        new DayOff(
                                holiday.getName(), holiday.getPeriod(), holiday.getState() == HolidayState.EXPECTED)))
                .toList();
        Map<Long, Long> above = new HashMap<>();
        entityManager
                .createQuery("select a.id, p.id from Area a join a.parent p", Object[].class)
                .getResultList()
                .forEach(row -> above.put((Long) row[0], (Long) row[1]));
        List<RoomRow> all = rooms.all().stream().map(RoomRow::of).toList();
        return new Laid(now, changed, OfficeTimes.of(repository.offices()), travel, all, holidays, above);
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changed change) {
        changes.incrementAndGet();
    }
}

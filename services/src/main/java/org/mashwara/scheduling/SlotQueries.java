package org.mashwara.scheduling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mashwara.scheduling.slots.RankedSlot;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Roles;

/**
 * Seeks slots for the bodies of which the person is the TWG Secretariat; for others it answers as if there were none.
 * Each method asks at most six queries beyond who acts.
 */
@Stateless
@RolesAllowed(Roles.SECRETARIAT)
public class SlotQueries {

    /** How many better slots an advice names. */
    static final int BETTER = 5;

    private static final int MOST_RANKED = 12;
    private static final int A_DAY = 1;

    /** Around a date that was named: how far to look for a better one, in days. */
    private static final int BEFORE = 21;

    private static final int AFTER = 35;

    static final LocalTime EARLIEST = LocalTime.of(8, 0);
    static final LocalTime LATEST = LocalTime.of(18, 0);

    @Inject
    private OwnBodies bodies;

    @Inject
    private SlotDesk desk;

    @Inject
    private Timetable timetable;

    @Inject
    private Clock clock;

    /** The bodies for which the person may seek. One query. */
    public List<BodyChoice> bodies() {
        return bodies.all();
    }

    /**
     * What speaks against a date that somebody has named, and what would be better around it.
     *
     * @param bodyIds the bodies that sit
     * @param exceptMeeting the planned meeting that is being changed, or null
     * @param day the local day, not before today
     * @param roomId the room, or null; where it is in another city than the body's, that city counts
     * @throws NotFoundException if one of the bodies is not the person's
     * @throws org.mashwara.shared.BusinessException if the day has passed, it ends before it starts, or is too long
     */
    public SlotAdvice advise(
            @NotEmpty List<Long> bodyIds,
            Long exceptMeeting,
            @NotNull LocalDate day,
            @NotNull LocalTime starts,
            @NotNull LocalTime ends,
            Long roomId) {
        List<BodyChoice> sitting = bodies.of(bodyIds);
        ZoneId zone = ZoneId.of(sitting.get(0).zone());
        TimeSlot slot = TimeSlot.of(day, starts, ends, zone);
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        if (day.isBefore(today)) {
            throw BusinessException.onField("day", "meeting.inThePast");
        }
        LocalDate from = latest(today, day.minusDays(BEFORE));
        SlotSearch search = new SlotSearch(
                bodyIds,
                exceptMeeting,
                from,
                latest(from, day).plusDays(AFTER),
                (int) slot.length().toMinutes(),
                EARLIEST,
                ends.isAfter(LATEST) ? ends : LATEST,
                EnumSet.allOf(DayOfWeek.class),
                city(roomId),
                roomId,
                Set.of());
        SlotDesk.Laid laid = desk.lay(search, sitting);
        SlotWriter writer = new SlotWriter(laid);
        SlotAdvice advice = writer.advice(laid.finder().assess(slot), List.of());
        List<SlotRow> better = bestOfDays(laid.finder().rank(), 1, zone).stream()
                .filter(ranked -> ranked.cost() < advice.slot().cost())
                .limit(BETTER)
                .map(writer::row)
                .toList();
        return new SlotAdvice(
                advice.slot(), advice.seats(), advice.bodies(), advice.room(), advice.otherTimes(), better);
    }

    /**
     * Ranks the slots of a window.
     *
     * @param day the day of the slot to be looked at closely, or null for the best slot
     * @param starts its start, or null for the best slot of that day
     * @throws NotFoundException if one of the bodies is not the person's
     * @throws org.mashwara.shared.BusinessException if the search makes no sense
     */
    public SlotsFound find(@NotNull SlotSearch search, LocalDate day, LocalTime starts) {
        List<BodyChoice> own = bodies.all();
        if (search.bodyIds().isEmpty()) {
            return own.size() == 1 ? find(search.of(own.get(0).id()), own, day, starts) : SlotsFound.none(own);
        }
        return find(search, own, day, starts);
    }

    private SlotsFound find(SlotSearch search, List<BodyChoice> own, LocalDate day, LocalTime starts) {
        List<BodyChoice> sitting = OwnBodies.among(own, search.bodyIds());
        SlotDesk.Laid laid = desk.lay(search, sitting);
        ZoneId zone = laid.request().zone();
        SlotWriter writer = new SlotWriter(laid);
        List<RankedSlot> all = laid.finder().rank();
        Map<LocalDate, SlotRow> best = new HashMap<>();
        bestOfDays(all, 1, zone).forEach(ranked -> best.put(dayOf(ranked, zone), writer.row(ranked)));
        return new SlotsFound(
                all.size(),
                bestOfDays(all, A_DAY, zone).stream()
                        .limit(MOST_RANKED)
                        .map(writer::row)
                        .toList(),
                weeks(search, best),
                chosen(all, day, starts, laid, writer),
                cityOf(laid),
                laid.rooms(),
                own);
    }

    private static SlotAdvice chosen(
            List<RankedSlot> all, LocalDate day, LocalTime starts, SlotDesk.Laid laid, SlotWriter writer) {
        ZoneId zone = laid.request().zone();
        TimeSlot slot = day != null && starts != null
                ? TimeSlot.between(
                        day.atTime(starts).atZone(zone).toInstant(),
                        day.atTime(starts)
                                .atZone(zone)
                                .toInstant()
                                .plus(laid.request().length()),
                        zone)
                : all.stream()
                        .filter(ranked -> day == null || dayOf(ranked, zone).equals(day))
                        .findFirst()
                        .map(RankedSlot::slot)
                        .orElse(null);
        return slot == null ? null : writer.advice(laid.finder().assess(slot), List.of());
    }

    static List<RankedSlot> bestOfDays(List<RankedSlot> ranked, int each, ZoneId zone) {
        Map<LocalDate, Integer> seen = new HashMap<>();
        return ranked.stream()
                .filter(slot -> seen.merge(dayOf(slot, zone), 1, Integer::sum) <= each)
                .toList();
    }

    private static LocalDate dayOf(RankedSlot ranked, ZoneId zone) {
        return LocalDate.ofInstant(ranked.slot().getStartsAt(), zone);
    }

    private static List<List<DayCell>> weeks(SlotSearch search, Map<LocalDate, SlotRow> best) {
        List<List<DayCell>> weeks = new ArrayList<>();
        for (LocalDate monday = search.from().with(DayOfWeek.MONDAY);
                !monday.isAfter(search.until());
                monday = monday.plusWeeks(1)) {
            List<DayCell> week = new ArrayList<>();
            for (int i = 0; i < DayOfWeek.values().length; i++) {
                LocalDate day = monday.plusDays(i);
                boolean inside = !day.isBefore(search.from()) && !day.isAfter(search.until());
                week.add(inside ? new DayCell(day, best.get(day)) : null);
            }
            weeks.add(week);
        }
        return weeks;
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private String city(Long roomId) {
        return timetable.now().rooms().stream()
                .filter(room -> roomId != null && room.id() == roomId)
                .findFirst()
                .map(room -> room.city().getEn())
                .orElse(null);
    }

    private static LocalText cityOf(SlotDesk.Laid laid) {
        String city = laid.request().city();
        return laid.rooms().stream()
                .map(RoomRow::city)
                .filter(each -> each.getEn().equalsIgnoreCase(city))
                .findFirst()
                .orElseGet(() -> LocalText.of(city, null));
    }
}

package org.mashwara.scheduling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mashwara.governance.GoverningBody;
import org.mashwara.scheduling.slots.RankedSlot;
import org.mashwara.scheduling.slots.SlotAssessment;
import org.mashwara.scheduling.slots.TermsInTime;

/** Asked by a feature that moves meetings: to which slots could a fixed one be moved, and who would come? */
@ApplicationScoped
public class OtherSlots {

    /** How far after the meeting date to look, in days. */
    private static final int AFTER = 42;

    /** A meeting further away than this is looked at as if it were so many days before it. */
    private static final int BEFORE = 60;

    @Inject
    private SlotDesk desk;

    @Inject
    private Clock clock;

    /**
     * The best slots on later days, with what is known of the bodies on the meeting date. Four queries.
     *
     * @param bodies those that sit, the first one's chair is the host
     * @param meetingId the meeting, which does not stand in its own way
     * @param slot when it is to be held
     * @param city where, by the city's English name
     * @param most how many slots
     */
    public AroundMeeting around(List<GoverningBody> bodies, long meetingId, TimeSlot slot, String city, int most) {
        ZoneId zone = slot.getZone();
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        LocalDate earliest = slot.day().minusDays(BEFORE);
        SlotSearch search = new SlotSearch(
                bodies.stream().map(GoverningBody::getId).toList(),
                meetingId,
                today.isBefore(earliest) ? earliest : today,
                (today.isAfter(slot.day()) ? today : slot.day()).plusDays(AFTER),
                (int) slot.length().toMinutes(),
                SlotQueries.EARLIEST,
                SlotQueries.LATEST,
                EnumSet.allOf(DayOfWeek.class),
                city,
                null,
                Set.of());
        SlotDesk.Laid laid =
                desk.lay(search, bodies.stream().map(OtherSlots::choice).toList(), most > 0);
        return new AroundMeeting(
                most == 0 ? List.of() : others(laid, slot.day(), zone, most),
                laid.seats(),
                laid.incumbencies(),
                terms(laid, slot.day()),
                laid.fixed());
    }

    private static BodyChoice choice(GoverningBody body) {
        return new BodyChoice(
                body.getId(),
                body.getName(),
                body.getCity(),
                body.getTimeZone().getId(),
                body.getArea() == null ? null : body.getArea().getId());
    }

    private static List<OtherSlot> others(SlotDesk.Laid laid, LocalDate day, ZoneId zone, int most) {
        SlotWriter writer = new SlotWriter(laid);
        List<RankedSlot> later = laid.finder().rank().stream()
                .filter(ranked -> ranked.slot().day().isAfter(day))
                .toList();
        return SlotQueries.bestOfDays(later, 1, zone).stream()
                .limit(most)
                .map(ranked -> {
                    SlotAssessment said = laid.finder().assess(ranked.slot());
                    return new OtherSlot(said, writer.advice(said, List.of()));
                })
                .toList();
    }

    private static Map<Long, TermsInTime> terms(SlotDesk.Laid laid, LocalDate day) {
        Map<Long, TermsInTime> terms = new HashMap<>();
        laid.request()
                .bodies()
                .forEach(body -> body.terms().stream()
                        .filter(each -> each.period().includes(day))
                        .findFirst()
                        .ifPresent(each -> terms.put(body.bodyId(), each)));
        return terms;
    }
}

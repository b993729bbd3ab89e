package org.mashwara.scheduling;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mashwara.scheduling.planning.Finding;
import org.mashwara.scheduling.planning.MoveEffect;
import org.mashwara.scheduling.planning.OtherPlace;
import org.mashwara.scheduling.planning.OtherPlaces;
import org.mashwara.scheduling.planning.Placement;
import org.mashwara.scheduling.planning.PlanningCalendar;

/** Puts names and days to what moving a meeting of a plan would mean. */
final class MoveWriter {

    private static final int MOST_OFFERED = 10;

    private static final Comparator<PlaceRow> BEST_FIRST =
            Comparator.comparingInt(PlaceRow::hard).thenComparingLong(PlaceRow::cost);

    private final PlanAtHand plan;
    private final ProposedMeeting proposal;
    private final OtherPlaces others;
    private final List<RoomRow> rooms;
    private final YearClock clock;

    MoveWriter(PlanAtHand plan, long proposalId, List<RoomRow> rooms) {
        this.plan = plan;
        this.proposal = plan.proposal(proposalId);
        this.others = plan.otherPlaces(proposalId);
        this.rooms = rooms;
        this.clock = plan.layout().clock();
    }

    MoveSheet write(LocalDate day, Integer session, Long roomId) {
        TreeMap<LocalDate, PlaceRow> bestOfDays = new TreeMap<>();
        others.bySlot().stream().map(this::row).forEach(row -> bestOfDays.merge(row.day(), row, MoveWriter::better));
        PlaceRow chosen = day == null ? null : chosen(day, session, roomId, bestOfDays);
        MoveEffect effect = chosen == null
                ? null
                : plan.ifMoved(proposal.getId(), plan.placement(chosen.day(), chosen.session(), chosen.roomId()));
        return new MoveSheet(
                proposal.getRun().getId(),
                ProposalRow.of(proposal),
                weeks(bestOfDays),
                bestOfDays.values().stream()
                        .filter(row -> row.isPossible() && !isWhereItIs(row))
                        .sorted(BEST_FIRST.thenComparing(PlaceRow::day))
                        .limit(MOST_OFFERED)
                        .toList(),
                chosen,
                effect == null ? Map.of() : effect.costByRule(),
                effect == null
                        ? List.of()
                        : effect.conflicts().stream().map(this::conflict).toList(),
                chosen == null ? List.of() : rooms(chosen));
    }

    private static PlaceRow better(PlaceRow one, PlaceRow other) {
        return BEST_FIRST.compare(one, other) <= 0 ? one : other;
    }

    private boolean isWhereItIs(PlaceRow row) {
        return proposal.isPlaced()
                && row.startsAt().equals(proposal.getSlot().getStartsAt())
                && row.roomId() == proposal.getRoom().getId();
    }

    private PlaceRow chosen(LocalDate day, Integer session, Long roomId, Map<LocalDate, PlaceRow> bestOfDays) {
        if (session == null) {
            return bestOfDays.get(day);
        }
        PlanningCalendar calendar = clock.calendar();
        return others.rooms(calendar.slot(calendar.day(day), session)).stream()
                .map(this::row)
                .filter(row -> roomId == null || row.roomId() == roomId)
                .min(BEST_FIRST)
                .orElse(null);
    }

    private List<PlaceRow> rooms(PlaceRow chosen) {
        PlanningCalendar calendar = clock.calendar();
        return others.rooms(calendar.slot(calendar.day(chosen.day()), chosen.session())).stream()
                .map(this::row)
                .sorted(BEST_FIRST)
                .toList();
    }

    private PlaceRow row(OtherPlace place) {
        Placement where = place.place();
        TimeSlot time = clock.time(where.slot(), proposal.getBody().getTimeZone());
        RoomRow room = rooms.stream()
                .filter(each -> each.id()
                        == plan.layout().problem().rooms().get(where.room()).id())
                .findFirst()
                .orElseThrow();
        return new PlaceRow(
                clock.date(where.slot()),
                clock.calendar().sessionOf(where.slot()),
                clock.session(where.slot()).starts(),
                clock.session(where.slot()).ends(),
                time.getStartsAt(),
                time.getEndsAt(),
                time.getZone().getId(),
                room.id(),
                room.name(),
                room.city(),
                place.hard(),
                place.cost());
    }

    private ConflictRow conflict(Finding finding) {
        int own = plan.position(proposal.getId());
        return new ConflictRow(
                finding.rule(),
                finding.times(),
                finding.meetings().stream()
                        .filter(meeting -> meeting != own)
                        .map(meeting -> ProposalRow.of(plan.proposals().get(meeting)))
                        .toList());
    }

    private static List<List<PlaceRow>> weeks(TreeMap<LocalDate, PlaceRow> bestOfDays) {
        List<List<PlaceRow>> weeks = new ArrayList<>();
        if (bestOfDays.isEmpty()) {
            return weeks;
        }
        for (LocalDate monday = bestOfDays.firstKey().with(DayOfWeek.MONDAY);
                !monday.isAfter(bestOfDays.lastKey());
                monday = monday.plusWeeks(1)) {
            List<PlaceRow> week = new ArrayList<>();
            for (int i = 0; i < DayOfWeek.values().length; i++) {
                week.add(bestOfDays.get(monday.plusDays(i)));
            }
            weeks.add(week);
        }
        return weeks;
    }
}

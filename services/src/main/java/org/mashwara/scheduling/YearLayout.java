package org.mashwara.scheduling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mashwara.governance.GoverningBody;
import org.mashwara.governance.Seat;
import org.mashwara.governance.SeatCapacity;
import org.mashwara.governance.SeatHolder;
import org.mashwara.governance.TermsOfReference;
import org.mashwara.scheduling.planning.BodyToPlan;
import org.mashwara.scheduling.planning.City;
import org.mashwara.scheduling.planning.DaySession;
import org.mashwara.scheduling.planning.MeetingToPlan;
import org.mashwara.scheduling.planning.Participant;
import org.mashwara.scheduling.planning.Placement;
import org.mashwara.scheduling.planning.PlanningCalendar;
import org.mashwara.scheduling.planning.PlanningProblem;
import org.mashwara.scheduling.planning.ReviewCycle;
import org.mashwara.scheduling.planning.RoomOffer;
import org.mashwara.scheduling.planning.SeatToFill;
import org.mashwara.scheduling.planning.SlotSet;
import org.mashwara.scheduling.planning.TravelTable;
import org.mashwara.shared.LocalText;

/**
 * One year, while it is laid out for the planner: bodies with their cadence, seats and quorum, what is known of their
 * holders' time, rooms and journeys. The posts with the secretariat's seats are those who travel to every meeting of the
 * body.
 */
final class YearLayout {

    /** Where in its part of the year a meeting suits best; a body that acts on others' advice meets later than they. */
    private static final double MIDDLE = 0.5;

    private static final double LATE = 0.8;

    private final CycleDesk.Facts facts;
    private final PlanningRun run;
    private final YearClock clock;
    private final List<ProposedMeeting> proposals;
    private final List<GoverningBody> bodies;
    private final List<RoomRow> rooms;
    private final Map<String, Integer> cities = new LinkedHashMap<>();
    private final Map<Long, Integer> participants = new LinkedHashMap<>();
    private final Map<Integer, Commitment> linked = new HashMap<>();
    private final List<Long> freed = new ArrayList<>();

    YearLayout(CycleDesk.Facts facts) {
        this.facts = facts;
        this.proposals = facts.proposals();
        this.run = proposals.get(0).getRun();
        this.clock = facts.clock();
        this.bodies =
                proposals.stream().map(ProposedMeeting::getBody).distinct().toList();
        this.rooms = facts.laid().rooms();
        bodies.forEach(body -> number(body.getCity().getEn()));
        rooms.forEach(room -> number(room.city().getEn()));
        facts.seats().values().stream()
                .flatMap(List::stream)
                .forEach(holder ->
                        participants.putIfAbsent(holder.seat().getPost().getId(), participants.size()));
    }

    private int number(String city) {
        cities.putIfAbsent(city.toLowerCase(Locale.ROOT), cities.size());
        return cities.get(city.toLowerCase(Locale.ROOT));
    }

    CycleLayout lay() {
        ReviewCycle cycle = new ReviewCycle(
                clock.calendar(), bodies.stream().map(this::body).toList());
        link();
        PlanningProblem problem = cycle.problem(cities(), travel(), offers(), people());
        List<MeetingToPlan> meetings = new ArrayList<>();
        for (int i = 0; i < proposals.size(); i++) {
            meetings.add(standing(i, problem.meeting(i).inTimeFrom(firstInTime(proposals.get(i)))));
        }
        return new CycleLayout(
                problem.withMeetings(meetings),
                run.book(),
                run.getSeed(),
                run.getOfSteps(),
                proposals.stream().map(ProposedMeeting::getId).toList(),
                linked,
                freed,
                officials(),
                facts.engaged(),
                clock);
    }

    private Map<Long, LocalText> officials() {
        Map<Long, LocalText> names = new LinkedHashMap<>();
        facts.seats().values().stream()
                .flatMap(List::stream)
                .filter(holder -> holder.seat().getCapacity().countsTowardsQuorum()
                        || holder.seat().getCapacity() == SeatCapacity.SECRETARIAT)
                .forEach(holder -> names.putIfAbsent(holder.seat().getPost().getId(), holder.postName()));
        return names;
    }

    /** Finds the meetings that proposals are already; a proposal whose meeting is no more is free again. */
    private void link() {
        for (int i = 0; i < proposals.size(); i++) {
            Long meeting = proposals.get(i).getMeetingId();
            if (meeting != null) {
                int position = i;
                facts.engaged().stream()
                        .filter(each -> each.meetingId() == meeting && room(each.roomId()) >= 0)
                        .filter(each -> clock.isInYear(each.from()))
                        .findFirst()
                        .ifPresentOrElse(
                                each -> linked.put(position, each),
                                () -> freed.add(proposals.get(position).getId()));
            }
        }
    }

    /**
     * What is a meeting already stays where it is, but for a planned one where a plan is to be changed: that may move,
     * like what an earlier plan has only proposed.
     */
    private MeetingToPlan standing(int position, MeetingToPlan meeting) {
        Commitment already = linked.get(position);
        ProposedMeeting proposal = proposals.get(position);
        if (already != null && (run.getBasedOn() == null || !mayMove(already))) {
            return meeting.fixedAt(placement(already.slot(), already.roomId()));
        }
        return proposal.getStood() == null
                ? meeting
                : meeting.standingAt(
                        placement(proposal.getStood(), proposal.getStoodRoom().getId()));
    }

    private boolean mayMove(Commitment meeting) {
        return meeting.movable() && meeting.slot().day().isAfter(facts.today());
    }

    private Placement placement(TimeSlot slot, long roomId) {
        return new Placement(clock.slotOf(slot.getStartsAt()), room(roomId));
    }

    private int firstInTime(ProposedMeeting proposal) {
        int days = facts.terms().get(proposal.getBody().getId()).getDispatchDays();
        return clock.calendar().day(facts.today()) + Math.max(1, days);
    }

    private BodyToPlan body(GoverningBody body) {
        TermsOfReference terms = facts.terms().get(body.getId());
        List<SeatToFill> filled = new ArrayList<>();
        List<Integer> travellers = new ArrayList<>();
        for (SeatHolder holder : facts.seats().getOrDefault(body.getId(), List.of())) {
            long post = holder.seat().getPost().getId();
            SeatCapacity capacity = holder.seat().getCapacity();
            if (capacity.countsTowardsQuorum()) {
                filled.add(new SeatToFill(
                        participants.get(post),
                        SeatToFill.NOBODY,
                        presiding(capacity, post, terms),
                        permittedFrom(holder.seat())));
            } else if (capacity == SeatCapacity.SECRETARIAT) {
                travellers.add(participants.get(post));
            }
        }
        int home = number(body.getCity().getEn());
        Set<Integer> where = new LinkedHashSet<>(Set.of(home));
        if (body.getParent() != null && bodies.contains(body.getParent())) {
            where.add(number(body.getParent().getCity().getEn()));
        }
        return new BodyToPlan(
                body.getCode(),
                body.getParent() == null ? BodyToPlan.NONE : bodies.indexOf(body.getParent()),
                (int) proposals.stream()
                        .filter(each -> each.getBody().equals(body))
                        .count(),
                bodies.stream().anyMatch(other -> body.equals(other.getParent())) ? LATE : MIDDLE,
                home,
                where,
                filled.size() + travellers.size(),
                terms.getQuorumRule().outlook(filled.size()).needed(),
                filled,
                travellers);
    }

    private int permittedFrom(Seat seat) {
        LocalDate firstDay = clock.calendar().firstDay();
        return seat.permissionNeedOn(facts.today().isAfter(firstDay) ? facts.today() : firstDay)
                .map(need -> Math.max(0, clock.calendar().day(facts.today().plusDays(need.getLeadDays()))))
                .orElse(0);
    }

    private static int presiding(SeatCapacity capacity, long post, TermsOfReference terms) {
        if (capacity.presides()) {
            return capacity == SeatCapacity.CHAIR ? 0 : 1;
        }
        int place = terms.getSuccession().posts().indexOf(post);
        return place < 0 ? SeatToFill.NOBODY : 2 + place;
    }

    private List<City> cities() {
        return cities.keySet().stream().map(this::city).toList();
    }

    private City city(String name) {
        Holidays holidays = facts.laid()
                .holidays(bodies.stream()
                        .filter(body -> body.getCity().getEn().equalsIgnoreCase(name) && body.getArea() != null)
                        .findFirst()
                        .map(body -> body.getArea().getId())
                        .orElse(null));
        PlanningCalendar calendar = clock.calendar();
        BitSet closed = new BitSet();
        Set<Integer> off = new LinkedHashSet<>();
        for (int slot = 0; slot < calendar.slots(); slot++) {
            DaySession session = clock.session(slot);
            boolean holiday = holidays.on(clock.date(slot)).isPresent();
            boolean open = facts.laid()
                    .offices()
                    .on(null, clock.date(slot))
                    .filter(hours -> hours.cover(session.starts(), session.ends()))
                    .isPresent();
            closed.set(slot, holiday || !open || FridayPrayer.isReached(clock.date(slot), session.ends()));
            if (holiday) {
                off.add(calendar.dayOf(slot));
            }
        }
        return new City(name, SlotSet.of(closed), off);
    }

    private TravelTable travel() {
        List<String> names = List.copyOf(cities.keySet());
        int[][] days = new int[names.size()][names.size()];
        for (int from = 0; from < days.length; from++) {
            for (int to = 0; to < days.length; to++) {
                days[from][to] =
                        from == to ? 0 : Math.max(1, facts.laid().travel().between(names.get(from), names.get(to)));
            }
        }
        return new TravelTable(days);
    }

    private List<RoomOffer> offers() {
        return rooms.stream()
                .map(room -> new RoomOffer(
                        room.id(),
                        number(room.city().getEn()),
                        room.capacity(),
                        false,
                        engagedSlots(commitment -> commitment.roomId() == room.id())))
                .toList();
    }

    /** Slots that meetings take which are none of the proposals. */
    private SlotSet engagedSlots(Predicate<Commitment> whose) {
        Set<Long> own = linked.values().stream().map(Commitment::meetingId).collect(Collectors.toSet());
        BitSet slots = new BitSet();
        facts.engaged().stream()
                .filter(commitment -> !own.contains(commitment.meetingId()) && whose.test(commitment))
                .forEach(commitment -> clock.mark(slots, commitment.from(), commitment.until()));
        return SlotSet.of(slots);
    }

    private List<Participant> people() {
        return participants.keySet().stream()
                .map(post -> new Participant(
                        post,
                        clock.busy(Objects.requireNonNullElse(facts.byPost().get(post), List.of()))
                                .and(engagedSlots(
                                        commitment -> commitment.postIds().contains(post)))))
                .toList();
    }

    /** Which room, or -1 for one that is none of those on offer. */
    private int room(long roomId) {
        for (int room = 0; room < rooms.size(); room++) {
            if (rooms.get(room).id() == roomId) {
                return room;
            }
        }
        return -1;
    }
}

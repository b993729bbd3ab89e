package org.mashwara.scheduling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mashwara.governance.GovernanceRepository;
import org.mashwara.governance.GoverningBody;
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
import org.mashwara.scheduling.planning.rules.StandardRules;
import org.mashwara.shared.BaseEntity;

/**
 * Lays a year out for the planner: bodies with their cadence, seats and quorum, what is known of their holders' time,
 * rooms and journeys. The posts with the secretariat's seats are those who travel to every meeting of the body.
 */
@ApplicationScoped
class CycleDesk {

    private static final List<DaySession> SESSIONS = List.of(
            new DaySession(LocalTime.of(10, 0), LocalTime.of(13, 0)),
            new DaySession(LocalTime.of(14, 0), LocalTime.of(17, 0)));

    /** Where in its part of the year a meeting suits best; a body that acts on others' advice meets later than they. */
    private static final double MIDDLE = 0.5;

    private static final double LATE = 0.8;

    @Inject
    private PlanningRunRepository runs;

    @Inject
    private GovernanceRepository governance;

    @Inject
    private AvailabilityRepository availability;

    @Inject
    private Commitments commitments;

    @Inject
    private Timetable timetable;

    /** Within a transaction, since it reads what the run is about. */
    CycleLayout lay(PlanningRun run) {
        List<ProposedMeeting> proposals = runs.proposals(run.getId());
        return new Layout(run, proposals).lay();
    }

    /** One year, while it is being laid out. */
    private final class Layout {

        private final PlanningRun run;
        private final List<ProposedMeeting> proposals;
        private final List<GoverningBody> bodies;
        private final Map<Long, List<ProposedMeeting>> sittings;
        private final PlanningCalendar calendar;
        private final ZoneId zone;
        private final Timetable.Laid laid = timetable.now();
        private final List<RoomRow> rooms = laid.rooms();
        private final Map<String, Integer> cities = new LinkedHashMap<>();
        private final Map<Long, Integer> participants = new LinkedHashMap<>();
        private final List<Commitment> engaged;
        private final Map<Integer, Commitment> fixed = new HashMap<>();

        private Layout(PlanningRun run, List<ProposedMeeting> proposals) {
            this.run = run;
            this.proposals = proposals;
            this.bodies =
                    proposals.stream().map(ProposedMeeting::getBody).distinct().toList();
            this.sittings = proposals.stream()
                    .collect(Collectors.groupingBy(
                            proposal -> proposal.getBody().getId(), LinkedHashMap::new, Collectors.toList()));
            LocalDate first = LocalDate.of(run.getYear(), 1, 1);
            this.calendar = new PlanningCalendar(first, first.lengthOfYear(), SESSIONS);
            this.zone = bodies.get(0).getTimeZone();
            bodies.forEach(body -> number(body.getCity().getEn()));
            rooms.forEach(room -> number(room.city().getEn()));
            this.engaged = commitments.between(starts(0), starts(calendar.slots() - 1), null);
        }

        private int number(String city) {
            cities.putIfAbsent(city.toLowerCase(Locale.ROOT), cities.size());
            return cities.get(city.toLowerCase(Locale.ROOT));
        }

        private CycleLayout lay() {
            Map<Long, List<SeatHolder>> seats =
                    governance
                            .seatHoldersOn(
                                    bodies.stream().map(GoverningBody::getId).toList(), calendar.firstDay())
                            .stream()
                            .collect(Collectors.groupingBy(
                                    holder -> holder.seat().getBody().getId()));
            seats.values().stream()
                    .flatMap(List::stream)
                    .forEach(holder ->
                            participants.putIfAbsent(holder.seat().getPost().getId(), participants.size()));
            ReviewCycle cycle = new ReviewCycle(
                    calendar,
                    bodies.stream()
                            .map(body -> body(body, seats.getOrDefault(body.getId(), List.of())))
                            .toList());
            List<Commitment> standing = new ArrayList<>();
            for (int i = 0; i < proposals.size(); i++) {
                findStanding(i, standing);
            }
            PlanningProblem problem = cycle.problem(cities(), travel(), rooms(standing), people(seats, standing));
            List<MeetingToPlan> meetings = new ArrayList<>(problem.meetings());
            fixed.forEach((meeting, commitment) -> meetings.set(
                    meeting,
                    meetings.get(meeting).fixedAt(new Placement(slotOf(commitment.from()), room(commitment)))));
            return new CycleLayout(
                    problem.withMeetings(meetings),
                    StandardRules.book(),
                    run.getSeed(),
                    run.getOfSteps(),
                    proposals.stream().map(ProposedMeeting::getId).toList(),
                    fixed);
        }

        /** A proposal that has become a meeting stays where that is, unless the meeting is no more. */
        private void findStanding(int position, List<Commitment> standing) {
            Long meeting = proposals.get(position).getMeetingId();
            if (meeting == null) {
                return;
            }
            engaged.stream()
                    .filter(commitment -> commitment.meetingId() == meeting && room(commitment) >= 0)
                    .findFirst()
                    .ifPresentOrElse(
                            commitment -> {
                                fixed.put(position, commitment);
                                standing.add(commitment);
                            },
                            proposals.get(position)::beFree);
        }

        private BodyToPlan body(GoverningBody body, List<SeatHolder> seats) {
            TermsOfReference terms =
                    governance.termsOn(body.getId(), calendar.firstDay()).orElseThrow();
            List<SeatToFill> filled = new ArrayList<>();
            List<Integer> travellers = new ArrayList<>();
            for (SeatHolder holder : seats) {
                long post = holder.seat().getPost().getId();
                SeatCapacity capacity = holder.seat().getCapacity();
                if (capacity.countsTowardsQuorum()) {
                    filled.add(new SeatToFill(
                            participants.get(post), SeatToFill.NOBODY, presiding(capacity, post, terms)));
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
                    sittings.get(body.getId()).size(),
                    bodies.stream().anyMatch(other -> body.equals(other.getParent())) ? LATE : MIDDLE,
                    home,
                    where,
                    filled.size() + travellers.size(),
                    terms.getQuorumRule().outlook(filled.size()).needed(),
                    filled,
                    travellers);
        }

        private static int presiding(SeatCapacity capacity, long post, TermsOfReference terms) {
            if (capacity.presides()) {
                return capacity == SeatCapacity.CHAIR ? 0 : 1;
            }
            int place = terms.getSuccession().posts().indexOf(post);
            return place < 0 ? SeatToFill.NOBODY : 2 + place;
        }

        private List<City> cities() {
            List<City> all = new ArrayList<>();
            for (String city : cities.keySet()) {
                Holidays holidays = laid.holidays(bodies.stream()
                        .filter(body -> body.getCity().getEn().equalsIgnoreCase(city) && body.getArea() != null)
                        .findFirst()
                        .map(body -> body.getArea().getId())
                        .orElse(null));
                BitSet closed = new BitSet();
                Set<Integer> off = new LinkedHashSet<>();
                for (int slot = 0; slot < calendar.slots(); slot++) {
                    LocalDate date = calendar.date(calendar.dayOf(slot));
                    DaySession session = SESSIONS.get(calendar.sessionOf(slot));
                    boolean holiday = holidays.on(date).isPresent();
                    boolean open = laid.offices()
                            .on(null, date)
                            .filter(hours -> hours.cover(session.starts(), session.ends()))
                            .isPresent();
                    closed.set(slot, holiday || !open || FridayPrayer.isReached(date, session.ends()));
                    if (holiday) {
                        off.add(calendar.dayOf(slot));
                    }
                }
                all.add(new City(city, SlotSet.of(closed), off));
            }
            return all;
        }

        private TravelTable travel() {
            List<String> names = List.copyOf(cities.keySet());
            int[][] days = new int[names.size()][names.size()];
            for (int from = 0; from < days.length; from++) {
                for (int to = 0; to < days.length; to++) {
                    days[from][to] =
                            from == to ? 0 : Math.max(1, laid.travel().between(names.get(from), names.get(to)));
                }
            }
            return new TravelTable(days);
        }

        private List<RoomOffer> rooms(List<Commitment> standing) {
            return rooms.stream()
                    .map(room -> new RoomOffer(
                            room.id(),
                            number(room.city().getEn()),
                            room.capacity(),
                            false,
                            engagedSlots(standing, commitment -> commitment.roomId() == room.id())))
                    .toList();
        }

        private SlotSet engagedSlots(List<Commitment> standing, Predicate<Commitment> whose) {
            BitSet slots = new BitSet();
            engaged.stream()
                    .filter(commitment -> !standing.contains(commitment) && whose.test(commitment))
                    .forEach(commitment -> mark(slots, commitment.from(), commitment.until()));
            return SlotSet.of(slots);
        }

        private List<Participant> people(Map<Long, List<SeatHolder>> seats, List<Commitment> standing) {
            Map<Long, Long> personOf = new HashMap<>();
            seats.values().stream()
                    .flatMap(List::stream)
                    .filter(holder -> !holder.isVacant())
                    .forEach(holder -> personOf.put(holder.seat().getPost().getId(), holder.personId()));
            List<Availability> said = availability.between(
                    new LinkedHashSet<>(personOf.values()),
                    participants.keySet(),
                    starts(0),
                    starts(calendar.slots() - 1));
            Map<Long, List<KnownTime>> byPost = times(said, Availability::getPost);
            Map<Long, List<KnownTime>> byPerson = times(said, Availability::getPerson);
            return participants.keySet().stream()
                    .map(post -> {
                        List<KnownTime> known = new ArrayList<>(byPost.getOrDefault(post, List.of()));
                        known.addAll(byPerson.getOrDefault(personOf.get(post), List.of()));
                        SlotSet meetings = engagedSlots(
                                standing, commitment -> commitment.postIds().contains(post));
                        return new Participant(post, busy(known).and(meetings));
                    })
                    .toList();
        }

        private Map<Long, List<KnownTime>> times(List<Availability> said, Function<Availability, BaseEntity> whose) {
            Map<Long, List<KnownTime>> times = new HashMap<>();
            said.stream()
                    .filter(each -> whose.apply(each) != null)
                    .forEach(each -> times.computeIfAbsent(whose.apply(each).getId(), none -> new ArrayList<>())
                            .addAll(each.between(starts(0), starts(calendar.slots() - 1))));
            return times;
        }

        /** Busy times; of several that overlap, the one of the highest rank, then the one said last, prevails. */
        private SlotSet busy(List<KnownTime> known) {
            BitSet slots = new BitSet();
            known.stream()
                    .sorted(Comparator.comparingInt(KnownTime::rank).thenComparingLong(KnownTime::saidAt))
                    .forEach(time -> {
                        BitSet touched = new BitSet();
                        mark(touched, time.from(), time.until());
                        if (time.knowledge() == Knowledge.BUSY) {
                            slots.or(touched);
                        } else {
                            slots.andNot(touched);
                        }
                    });
            return SlotSet.of(slots);
        }

        /** Marks the slots that a time touches. */
        private void mark(BitSet slots, Instant from, Instant until) {
            int first = Math.max(0, calendar.slot(calendar.day(LocalDate.ofInstant(from, zone)), 0));
            int last = Math.min(
                    calendar.slots() - 1,
                    calendar.slot(calendar.day(LocalDate.ofInstant(until, zone)), SESSIONS.size() - 1));
            for (int slot = first; slot <= last; slot++) {
                if (starts(slot).isBefore(until) && ends(slot).isAfter(from)) {
                    slots.set(slot);
                }
            }
        }

        private Instant starts(int slot) {
            return calendar.date(calendar.dayOf(slot))
                    .atTime(SESSIONS.get(calendar.sessionOf(slot)).starts())
                    .atZone(zone)
                    .toInstant();
        }

        private Instant ends(int slot) {
            return calendar.date(calendar.dayOf(slot))
                    .atTime(SESSIONS.get(calendar.sessionOf(slot)).ends())
                    .atZone(zone)
                    .toInstant();
        }

        private int slotOf(Instant starts) {
            int morning = calendar.slot(calendar.day(LocalDate.ofInstant(starts, zone)), 0);
            return starts.isBefore(ends(morning)) ? morning : morning + 1;
        }

        /** Which room, or -1 for one that is none of those on offer. */
        private int room(Commitment commitment) {
            for (int room = 0; room < rooms.size(); room++) {
                if (rooms.get(room).id() == commitment.roomId()) {
                    return room;
                }
            }
            return -1;
        }
    }
}

package org.mashwara.scheduling.slots;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mashwara.governance.SeatCapacity;
import org.mashwara.scheduling.DayOff;
import org.mashwara.scheduling.Knowledge;
import org.mashwara.scheduling.KnownTime;
import org.mashwara.scheduling.TimeSlot;
import org.mashwara.scheduling.slots.DayInTime.BodyOnDay;
import org.mashwara.scheduling.slots.DayInTime.DeputyOnDay;
import org.mashwara.scheduling.slots.DayInTime.SeatOnDay;

/**
 * Ranks every slot of a window and says of any slot what speaks against it. Exact: what is known is looked at moment by
 * moment, not by the grid. Deterministic: the same facts give the same order, slots of equal cost the earlier first.
 */
public final class SlotFinder {

    private static final Comparator<RankedSlot> BEST_FIRST = Comparator.comparingInt(RankedSlot::cost)
            .thenComparing(ranked -> ranked.slot().getStartsAt());

    private final SlotRequest request;
    private final KnownFacts facts;
    private final List<SlotRule> rules;
    private final PeopleInTime people;
    private final Map<Long, Timeline> roomTimes = new HashMap<>();
    private final List<Place> places;
    private final Map<LocalDate, DayInTime> days = new HashMap<>();
    private final Map<List<Object>, Forecasts> forecasts = new HashMap<>();

    public SlotFinder(SlotRequest request, KnownFacts facts, List<SlotRule> rules) {
        this.request = request;
        this.facts = facts;
        this.rules = List.copyOf(rules);
        this.people = new PeopleInTime(facts, request.zone());
        this.places = facts.rooms().stream()
                .filter(place -> place.city().equalsIgnoreCase(request.city()) && place.capacity() >= request.people())
                .filter(place -> request.roomId() == null || place.roomId() == request.roomId())
                .sorted(Comparator.comparingInt(Place::capacity).thenComparingLong(Place::roomId))
                .toList();
        Map<Long, List<KnownTime>> taken = new HashMap<>();
        facts.engagements()
                .forEach(meeting -> taken.computeIfAbsent(meeting.roomId(), id -> new ArrayList<>())
                        .add(new KnownTime(meeting.from(), meeting.until(), Knowledge.BUSY, KnownTime.ENGAGED, 0)));
        places.forEach(
                place -> roomTimes.put(place.roomId(), Timeline.of(taken.getOrDefault(place.roomId(), List.of()))));
    }

    /** All slots that come into question, the best first. */
    public List<RankedSlot> rank() {
        List<RankedSlot> ranked = new ArrayList<>();
        for (LocalDate day = request.from(); !day.isAfter(request.until()); day = day.plusDays(1)) {
            if (request.weekdays().contains(day.getDayOfWeek())) {
                rankDay(day, ranked);
            }
        }
        ranked.sort(BEST_FIRST);
        return ranked;
    }

    private void rankDay(LocalDate day, List<RankedSlot> ranked) {
        LocalDateTime last = day.atTime(request.latest());
        for (LocalDateTime start = day.atTime(request.earliest());
                !start.plus(request.length()).isAfter(last);
                start = start.plus(request.grid())) {
            LocalTime ends = start.plus(request.length()).toLocalTime();
            Instant from = start.atZone(request.zone()).toInstant();
            if (from.isAfter(request.now())) {
                TimeSlot slot = TimeSlot.of(day, start.toLocalTime(), ends, request.zone());
                ranked.add(new RankedSlot(slot, cost(look(slot))));
            }
        }
    }

    /** What is to be said of a slot, also of one that is not on the grid or not in the window. */
    public SlotAssessment assess(TimeSlot slot) {
        Candidate candidate = look(slot);
        List<Objection> objections = rules.stream()
                .filter(rule -> rule.against(candidate) > 0)
                .map(rule -> new Objection(
                        rule.name(), rule.against(candidate) * rule.weight(), List.of(rule.arguments(candidate))))
                .sorted(Comparator.comparingInt(Objection::cost).reversed().thenComparing(Objection::rule))
                .toList();
        return new SlotAssessment(
                slot, cost(candidate), objections, seats(candidate, slot), candidate.bodies(), candidate.roomId());
    }

    private int cost(Candidate candidate) {
        int cost = 0;
        for (SlotRule rule : rules) {
            cost += rule.against(candidate) * rule.weight();
        }
        return cost;
    }

    private Candidate look(TimeSlot slot) {
        DayInTime day = days.computeIfAbsent(LocalDate.ofInstant(slot.getStartsAt(), request.zone()), this::look);
        long from = slot.getStartsAt().getEpochSecond();
        long until = slot.getEndsAt().getEpochSecond();
        List<Outlook[]> outlooks = new ArrayList<>(day.bodies().size());
        List<BodyOutlook> bodies = new ArrayList<>(day.bodies().size());
        for (BodyOnDay body : day.bodies()) {
            Outlook[] ofBody = new Outlook[body.seats().size()];
            for (int i = 0; i < ofBody.length; i++) {
                ofBody[i] = outlook(body.seats().get(i), from, until);
            }
            outlooks.add(ofBody);
            bodies.add(body.standings().of(ofBody));
        }
        return new Candidate(
                request,
                day,
                LocalTime.ofInstant(slot.getStartsAt(), request.zone()),
                LocalTime.ofInstant(slot.getEndsAt(), request.zone()),
                outlooks,
                bodies,
                freeRoom(from, until));
    }

    private static Outlook outlook(SeatOnDay seat, long from, long until) {
        if (seat.holder() == null) {
            return Outlook.VACANT;
        }
        Knowledge known = seat.elsewhere() ? Knowledge.BUSY : seat.time().between(from, until);
        return switch (known) {
            case FREE -> Outlook.FREE;
            case UNKNOWN -> Outlook.UNKNOWN;
            case BUSY -> {
                if (deputy(seat, from, until).isPresent()) {
                    yield Outlook.DEPUTY;
                }
                yield seat.elsewhere() ? Outlook.ELSEWHERE : Outlook.BUSY;
            }
        };
    }

    private static Optional<DeputyOnDay> deputy(SeatOnDay seat, long from, long until) {
        for (DeputyOnDay deputy : seat.deputies()) {
            if (deputy.time().between(from, until) == Knowledge.FREE) {
                return Optional.of(deputy);
            }
        }
        return Optional.empty();
    }

    private Long freeRoom(long from, long until) {
        for (Place place : places) {
            if (roomTimes.get(place.roomId()).between(from, until) != Knowledge.BUSY) {
                return place.roomId();
            }
        }
        return null;
    }

    private static List<SeatOutlook> seats(Candidate candidate, TimeSlot slot) {
        List<SeatOutlook> seats = new ArrayList<>();
        List<BodyOnDay> bodies = candidate.dayInTime().bodies();
        for (int b = 0; b < bodies.size(); b++) {
            for (int s = 0; s < bodies.get(b).seats().size(); s++) {
                SeatOnDay seat = bodies.get(b).seats().get(s);
                Outlook outlook = candidate.outlooks().get(b)[s];
                Holder holder = seat.holder();
                seats.add(new SeatOutlook(
                        seat.seat().seatId(),
                        seat.seat().post().postId(),
                        outlook,
                        holder == null ? null : holder.personId(),
                        holder == null ? null : holder.charge(),
                        outlook == Outlook.DEPUTY
                                ? deputy(
                                                seat,
                                                slot.getStartsAt().getEpochSecond(),
                                                slot.getEndsAt().getEpochSecond())
                                        .map(DeputyOnDay::postId)
                                        .orElse(null)
                                : null));
            }
        }
        return seats;
    }

    private DayInTime look(LocalDate day) {
        Optional<DayOff> holiday = facts.holidays().on(day);
        int travel = 0;
        boolean onDayOff = false;
        for (SittingBody body : request.bodies()) {
            for (SeatInTime seat : body.seats()) {
                if (seat.agency() && seat.existsOn(day)) {
                    int days = travelOf(seat);
                    travel = Math.max(travel, days);
                    onDayOff |= days > 0 && isOff(seat.organisationId(), day.minusDays(1));
                }
            }
        }
        Set<Long> sitting = holdersOn(day);
        int daysUntil = (int) ChronoUnit.DAYS.between(LocalDate.ofInstant(request.now(), request.zone()), day);
        return new DayInTime(
                day,
                holiday,
                holiday.isPresent() ? Optional.empty() : facts.holidays().on(day.minusDays(1)),
                facts.offices().on(host(), day),
                daysUntil,
                travel,
                onDayOff,
                dispatchDays(day),
                permissionsLate(day, daysUntil),
                request.bodies().stream().map(body -> look(body, day, sitting)).toList());
    }

    private int dispatchDays(LocalDate day) {
        return request.bodies().stream()
                .flatMap(body -> body.termsOn(day).stream())
                .mapToInt(TermsInTime::dispatchDays)
                .max()
                .orElse(DayInTime.USUAL_DISPATCH);
    }

    private SeatsNamed permissionsLate(LocalDate day, int daysUntil) {
        return new SeatsNamed(request.bodies().stream()
                .flatMap(body -> body.seats().stream())
                .filter(seat -> seat.existsOn(day) && seat.permissionLeadDays() > Math.max(0, daysUntil))
                .map(SeatInTime::seatId)
                .toList());
    }

    private int travelOf(SeatInTime seat) {
        return facts.offices()
                .city(seat.organisationId())
                .map(city -> facts.travel().between(city, request.city()))
                .orElse(0);
    }

    private boolean isOff(Long organisationId, LocalDate day) {
        return facts.offices().on(organisationId, day).isEmpty()
                || facts.holidays().on(day).isPresent();
    }

    /** The organisation whose working hours count: that of the first body's chair. */
    private Long host() {
        return request.bodies().get(0).seats().stream()
                .filter(seat -> seat.capacity() == SeatCapacity.CHAIR)
                .findFirst()
                .map(SeatInTime::organisationId)
                .orElse(null);
    }

    private Set<Long> holdersOn(LocalDate day) {
        Set<Long> holders = new HashSet<>();
        request.bodies()
                .forEach(body -> body.seats().stream()
                        .filter(seat -> seat.existsOn(day))
                        .forEach(
                                seat -> seat.post().holders().on(day).ifPresent(held -> holders.add(held.personId()))));
        return holders;
    }

    private BodyOnDay look(SittingBody body, LocalDate day, Set<Long> sitting) {
        List<SeatOnDay> seats = body.seats().stream()
                .filter(seat -> seat.existsOn(day))
                .map(seat -> look(seat, day, sitting))
                .toList();
        TermsInTime terms = body.termsOn(day).orElse(null);
        List<Object> sameHolders = new ArrayList<>();
        sameHolders.add(body.bodyId());
        sameHolders.add(terms == null ? "none" : terms);
        seats.forEach(seat -> {
            sameHolders.add(seat.seat().seatId());
            sameHolders.add(seat.holder() == null ? "vacant" : seat.holder());
        });
        return new BodyOnDay(
                body,
                terms,
                seats,
                forecasts.computeIfAbsent(sameHolders, key -> new Forecasts(body.bodyId(), terms, seats)));
    }

    private SeatOnDay look(SeatInTime seat, LocalDate day, Set<Long> sitting) {
        Holder holder = seat.post().holders().on(day).orElse(null);
        if (holder == null) {
            return new SeatOnDay(seat, null, null, false, List.of());
        }
        List<DeputyOnDay> deputies = new ArrayList<>();
        for (PostInTime below : seat.deputies()) {
            below.holders()
                    .on(day)
                    .filter(deputy -> !sitting.contains(deputy.personId()))
                    .filter(deputy -> !people.isElsewhere(deputy.personId(), day, request.city()))
                    .ifPresent(deputy -> deputies.add(
                            new DeputyOnDay(below.postId(), people.of(below.postId(), deputy.personId()))));
        }
        return new SeatOnDay(
                seat,
                holder,
                people.of(seat.post().postId(), holder.personId()),
                people.isElsewhere(holder.personId(), day, request.city()),
                deputies);
    }
}

package org.mashwara.scheduling.slots;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mashwara.governance.QuorumForecast;
import org.mashwara.governance.SeatCapacity;
import org.mashwara.governance.SeatStanding;
import org.mashwara.governance.Standing;
import org.mashwara.scheduling.Hours;
import org.mashwara.scheduling.Knowledge;
import org.mashwara.scheduling.KnownTime;
import org.mashwara.scheduling.TimeSlot;

/** Looks at every quarter of an hour of everybody's calendar, and adds up the rules one by one: slow and plain. */
final class ByHand {

    private static final long QUARTER = 900;

    private final SlotRequest request;
    private final KnownFacts facts;

    ByHand(AGeneratedCase generated) {
        this.request = generated.request();
        this.facts = generated.facts();
    }

    List<RankedSlot> rank() {
        List<RankedSlot> ranked = new ArrayList<>();
        for (LocalDate day = request.from(); !day.isAfter(request.until()); day = day.plusDays(1)) {
            for (int minute = 0;
                    minute < 24 * 60;
                    minute += (int) request.grid().toMinutes()) {
                LocalTime starts = LocalTime.MIDNIGHT.plusMinutes(minute);
                long ends = minute + request.length().toMinutes();
                boolean inHours = !starts.isBefore(request.earliest())
                        && (minute - request.earliest().toSecondOfDay() / 60)
                                        % request.grid().toMinutes()
                                == 0
                        && ends <= request.latest().toSecondOfDay() / 60;
                if (inHours && request.weekdays().contains(day.getDayOfWeek())) {
                    TimeSlot slot = TimeSlot.of(day, starts, LocalTime.MIDNIGHT.plusMinutes(ends), request.zone());
                    if (slot.getStartsAt().isAfter(request.now())) {
                        ranked.add(new RankedSlot(slot, cost(slot)));
                    }
                }
            }
        }
        ranked.sort(Comparator.comparing(RankedSlot::cost)
                .thenComparing(each -> each.slot().getStartsAt()));
        return ranked;
    }

    Map<Long, Outlook> seats(TimeSlot slot) {
        Map<Long, Outlook> seats = new LinkedHashMap<>();
        request.bodies()
                .forEach(body -> body.seats().stream()
                        .filter(seat -> seat.period().includes(slot.day()))
                        .forEach(seat -> seats.put(seat.seatId(), outlook(seat, slot))));
        return seats;
    }

    private Outlook outlook(SeatInTime seat, TimeSlot slot) {
        Optional<Holder> holder = seat.post().holders().on(slot.day());
        if (holder.isEmpty()) {
            return Outlook.VACANT;
        }
        boolean elsewhere = elsewhere(holder.get(), slot.day());
        Knowledge known = elsewhere ? Knowledge.BUSY : known(seat.post().postId(), holder.get(), slot);
        if (known == Knowledge.FREE) {
            return Outlook.FREE;
        } else if (known == Knowledge.UNKNOWN) {
            return Outlook.UNKNOWN;
        }
        for (PostInTime below : seat.deputies()) {
            Optional<Holder> deputy = below.holders().on(slot.day());
            if (deputy.isPresent()
                    && !sits(deputy.get(), slot.day())
                    && !elsewhere(deputy.get(), slot.day())
                    && known(below.postId(), deputy.get(), slot) == Knowledge.FREE) {
                return Outlook.DEPUTY;
            }
        }
        return elsewhere ? Outlook.ELSEWHERE : Outlook.BUSY;
    }

    private boolean sits(Holder who, LocalDate day) {
        return request.bodies().stream()
                .flatMap(body -> body.seats().stream())
                .filter(seat -> seat.period().includes(day))
                .anyMatch(seat -> seat.post()
                        .holders()
                        .on(day)
                        .filter(held -> held.personId() == who.personId())
                        .isPresent());
    }

    private boolean elsewhere(Holder who, LocalDate day) {
        return facts.engagements().stream()
                .filter(meeting -> meeting.personIds().contains(who.personId()))
                .anyMatch(meeting ->
                        Math.abs(ChronoUnit.DAYS.between(LocalDate.ofInstant(meeting.from(), request.zone()), day))
                                < facts.travel().between(meeting.city(), request.city()));
    }

    private Knowledge known(long post, Holder who, TimeSlot slot) {
        List<KnownTime> times = new ArrayList<>(facts.ofPosts().getOrDefault(post, List.of()));
        times.addAll(facts.ofPersons().getOrDefault(who.personId(), List.of()));
        boolean allFree = true;
        for (Instant at = slot.getStartsAt(); at.isBefore(slot.getEndsAt()); at = at.plusSeconds(QUARTER)) {
            Instant quarter = at;
            boolean sits = facts.engagements().stream()
                    .anyMatch(meeting -> meeting.personIds().contains(who.personId())
                            && !quarter.isBefore(meeting.from())
                            && quarter.isBefore(meeting.until()));
            Optional<KnownTime> said = times.stream()
                    .filter(time -> !quarter.isBefore(time.from()) && quarter.isBefore(time.until()))
                    .max(Comparator.comparing(KnownTime::rank)
                            .thenComparing(KnownTime::saidAt)
                            .thenComparing(time -> time.knowledge() == Knowledge.BUSY));
            if (sits || said.filter(time -> time.knowledge() == Knowledge.BUSY).isPresent()) {
                return Knowledge.BUSY;
            }
            allFree &= said.isPresent();
        }
        return allFree ? Knowledge.FREE : Knowledge.UNKNOWN;
    }

    private int cost(TimeSlot slot) {
        int cost = 0;
        for (SittingBody body : request.bodies()) {
            cost += ofBody(body, slot);
        }
        return cost + ofDay(slot) + ofTeam(slot.day()) + (hasRoom(slot) ? 0 : 90);
    }

    private int ofBody(SittingBody body, TimeSlot slot) {
        int cost = 0;
        List<SeatStanding> standings = new ArrayList<>();
        List<SeatStanding> ifAllCome = new ArrayList<>();
        for (SeatInTime seat : body.seats()) {
            if (!seat.period().includes(slot.day())) {
                continue;
            }
            Outlook outlook = outlook(seat, slot);
            boolean inPerson = outlook == Outlook.FREE || outlook == Outlook.UNKNOWN;
            if (seat.capacity().countsTowardsQuorum()) {
                cost += switch (outlook) {
                    case UNKNOWN -> 1;
                    case DEPUTY -> 4;
                    case BUSY -> 10;
                    case ELSEWHERE -> 12;
                    default -> 0;
                };
            }
            cost += seat.capacity() == SeatCapacity.CHAIR && !inPerson ? 40 : 0;
            cost += request.mustAttend().contains(seat.seatId()) && !inPerson ? 200 : 0;
            Holder holder = seat.post().holders().on(slot.day()).orElse(null);
            Standing standing = outlook == Outlook.FREE
                    ? Standing.SURE
                    : outlook == Outlook.UNKNOWN || outlook == Outlook.DEPUTY ? Standing.UNKNOWN : Standing.UNABLE;
            standings.add(standing(seat, holder, standing));
            ifAllCome.add(standing(seat, holder, inPerson ? Standing.SURE : standing));
        }
        Optional<TermsInTime> terms = body.terms().stream()
                .filter(each -> each.period().includes(slot.day()))
                .findFirst();
        if (terms.isEmpty()) {
            return cost + 100;
        }
        QuorumForecast forecast =
                terms.get().quorum().forecast(standings, terms.get().succession());
        cost += forecast.isPossible() ? 2 * forecast.missing() : 120;
        return cost + (terms.get().succession().presiding(ifAllCome).isEmpty() ? 60 : 0);
    }

    private static SeatStanding standing(SeatInTime seat, Holder holder, Standing standing) {
        return new SeatStanding(
                seat.seatId(),
                seat.post().postId(),
                seat.capacity(),
                standing,
                holder == null ? null : holder.personId(),
                holder == null ? null : holder.charge());
    }

    private int ofDay(TimeSlot slot) {
        LocalDate day = slot.day();
        LocalTime starts = slot.localStart().toLocalTime();
        LocalTime ends = slot.localEnd().toLocalTime();
        int cost =
                facts.holidays().on(day).map(off -> off.expected() ? 60 : 100).orElse(0);
        if (facts.holidays().on(day).isEmpty()
                && facts.holidays().on(day.minusDays(1)).isPresent()) {
            cost += 8;
        }
        Long host = request.bodies().get(0).seats().stream()
                .filter(seat -> seat.capacity() == SeatCapacity.CHAIR)
                .map(SeatInTime::organisationId)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        Optional<Hours> open = facts.offices().on(host, day);
        if (open.isEmpty()) {
            cost += 80;
        } else if (starts.isBefore(open.get().opens())
                || ends.isAfter(open.get().closes())) {
            cost += 40;
        }
        if (day.getDayOfWeek() == DayOfWeek.FRIDAY && ends.isAfter(LocalTime.of(12, 30))) {
            cost += 25;
        }
        long away = ChronoUnit.DAYS.between(LocalDate.ofInstant(request.now(), request.zone()), day);
        int ahead = 0;
        boolean anyTerms = false;
        for (SittingBody body : request.bodies()) {
            for (TermsInTime terms : body.terms()) {
                if (terms.period().includes(day)) {
                    anyTerms = true;
                    ahead = Math.max(ahead, terms.dispatchDays());
                }
            }
            for (SeatInTime seat : body.seats()) {
                cost += seat.period().includes(day) && seat.permissionLeadDays() > away ? 15 : 0;
            }
        }
        return cost + 3 * (int) Math.max(0, (anyTerms ? ahead : 14) - away);
    }

    private int ofTeam(LocalDate day) {
        int longest = 0;
        boolean onDayOff = false;
        for (SittingBody body : request.bodies()) {
            for (SeatInTime seat : body.seats()) {
                Optional<String> home = facts.offices().city(seat.organisationId());
                if (seat.agency() && seat.period().includes(day) && home.isPresent()) {
                    int travel = facts.travel().between(home.get(), request.city());
                    longest = Math.max(longest, travel);
                    onDayOff |= travel > 0
                            && (facts.holidays().on(day.minusDays(1)).isPresent()
                                    || facts.offices()
                                            .on(seat.organisationId(), day.minusDays(1))
                                            .isEmpty());
                }
            }
        }
        return 2 * longest + (onDayOff ? 10 : 0);
    }

    private boolean hasRoom(TimeSlot slot) {
        return facts.rooms().stream()
                .filter(room -> room.city().equals(request.city()) && room.capacity() >= request.people())
                .filter(room -> request.roomId() == null || request.roomId() == room.roomId())
                .anyMatch(room -> facts.engagements().stream()
                        .noneMatch(meeting -> meeting.roomId() == room.roomId()
                                && meeting.from().isBefore(slot.getEndsAt())
                                && meeting.until().isAfter(slot.getStartsAt())));
    }
}

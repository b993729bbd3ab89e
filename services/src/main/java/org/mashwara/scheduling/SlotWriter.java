package org.mashwara.scheduling;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mashwara.directory.Person;
import org.mashwara.directory.Post;
import org.mashwara.governance.Presiding;
import org.mashwara.governance.Seat;
import org.mashwara.scheduling.slots.BodyOutlook;
import org.mashwara.scheduling.slots.Objection;
import org.mashwara.scheduling.slots.RankedSlot;
import org.mashwara.scheduling.slots.SeatOutlook;
import org.mashwara.scheduling.slots.SeatsNamed;
import org.mashwara.scheduling.slots.SlotAssessment;
import org.mashwara.shared.LocalText;

/** Puts names to what the slot finder says by numbers. */
final class SlotWriter {

    private final SlotDesk.Laid laid;
    private final Map<Long, Seat> seats;
    private final ZoneId zone;

    SlotWriter(SlotDesk.Laid laid) {
        this.laid = laid;
        this.seats = laid.seats().stream().collect(Collectors.toMap(Seat::getId, Function.identity()));
        this.zone = laid.request().zone();
    }

    SlotRow row(RankedSlot ranked) {
        return row(laid.finder().assess(ranked.slot()));
    }

    SlotRow row(SlotAssessment said) {
        LocalDate day = LocalDate.ofInstant(said.slot().getStartsAt(), zone);
        return new SlotRow(
                day,
                said.slot().getStartsAt().atZone(zone).toLocalTime(),
                said.slot().getEndsAt().atZone(zone).toLocalTime(),
                said.cost(),
                said.isSure(),
                said.objections().stream().map(each -> row(each, day)).toList());
    }

    SlotAdvice advice(SlotAssessment said, List<SlotRow> better) {
        LocalDate day = LocalDate.ofInstant(said.slot().getStartsAt(), zone);
        return new SlotAdvice(
                row(said),
                said.seats().stream().map(seat -> line(seat, day)).toList(),
                said.bodies().stream().map(body -> forecast(body, day)).toList(),
                laid.rooms().stream()
                        .filter(room -> Objects.equals(room.id(), said.roomId()))
                        .findFirst()
                        .orElse(null),
                laid.bodies().stream()
                        .map(body -> OtherTime.of(said.slot(), ZoneId.of(body.zone()), body.city()))
                        .filter(Objects::nonNull)
                        .toList(),
                better);
    }

    private ObjectionRow row(Objection objection, LocalDate day) {
        List<Serializable> arguments = new ArrayList<>();
        for (Object argument : objection.arguments()) {
            arguments.add(
                    argument instanceof SeatsNamed named
                            ? new NamesSaid(named.seatIds().stream()
                                    .map(seat -> seats.get(seat).getPost().nameOn(day))
                                    .toList())
                            : (Serializable) argument);
        }
        return new ObjectionRow(objection.rule(), objection.cost(), arguments);
    }

    private SeatLine line(SeatOutlook said, LocalDate day) {
        Seat seat = seats.get(said.seatId());
        Person person = said.personId() == null ? null : laid.persons().get(said.personId());
        Post deputy = said.deputyPostId() == null ? null : laid.posts().get(said.deputyPostId());
        return new SeatLine(
                said.seatId(),
                seat.getCapacity(),
                seat.getPost().nameOn(day),
                said.outlook(),
                person == null ? null : person.getName(),
                said.charge(),
                person == null ? null : person.getTelephone(),
                deputy == null ? null : deputy.nameOn(day));
    }

    private BodyForecast forecast(BodyOutlook said, LocalDate day) {
        LocalText name = laid.bodies().stream()
                .filter(body -> body.id() == said.bodyId())
                .findFirst()
                .map(BodyChoice::name)
                .orElse(null);
        return said.forecast() == null
                ? new BodyForecast(name, 0, 0, 0, 0, null, null)
                : new BodyForecast(
                        name,
                        said.forecast().needed(),
                        said.forecast().sure(),
                        said.forecast().unknown(),
                        said.forecast().unable(),
                        chair(said.presiding(), day),
                        chair(said.possible(), day));
    }

    private LocalText chair(Presiding presiding, LocalDate day) {
        return presiding == null
                ? null
                : seats.get(presiding.seatId()).getPost().nameOn(day);
    }
}

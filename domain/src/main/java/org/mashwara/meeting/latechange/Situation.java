package org.mashwara.meeting.latechange;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.mashwara.governance.SeatStanding;
import org.mashwara.governance.Standing;
import org.mashwara.scheduling.TimeSlot;
import org.mashwara.scheduling.slots.BodyOutlook;
import org.mashwara.scheduling.slots.SlotAssessment;

/**
 * A convened meeting as it stands when a way out is sought.
 *
 * @param slot when it is to be held
 * @param linked members may take part over a link already
 * @param bodies the bodies that sit, at least one
 * @param agenda in its order
 * @param told what is known beyond the answers
 * @param others slots to which it could be postponed, the best first
 * @param parentSits when the next meeting begins of a body that decides on its recommendations; null where none is
 *     fixed
 */
public record Situation(
        TimeSlot slot,
        boolean linked,
        List<BodyThen> bodies,
        List<AgendaPoint> agenda,
        Told told,
        List<SlotAssessment> others,
        Instant parentSits) {

    public Situation {
        bodies = List.copyOf(bodies);
        agenda = List.copyOf(agenda);
        others = List.copyOf(others);
    }

    /** What has happened, the weightier first; empty while nothing has. */
    public Optional<LateChangeCause> cause() {
        if (bodies.stream().anyMatch(BodyThen::isWithoutChair)) {
            return Optional.of(LateChangeCause.CHAIR_UNABLE);
        }
        return isQuorumInQuestion() ? Optional.of(LateChangeCause.QUORUM_IN_QUESTION) : Optional.empty();
    }

    /** True if somebody can't come and the quorum of a body is not sure. */
    boolean isQuorumInQuestion() {
        return bodies.stream().anyMatch(BodyThen::isInQuestion);
    }

    /** The seats of all bodies. */
    Stream<SeatStanding> seats() {
        return bodies.stream().flatMap(body -> body.seats().stream());
    }

    /** What quorum and chair come to on the day; whoever is not willing to preside does not. */
    List<BodyOutlook> onTheDay(UnaryOperator<SeatStanding> otherwise) {
        return bodies.stream()
                .map(body -> body.outlook(seat -> willing(otherwise.apply(seat))))
                .toList();
    }

    private SeatStanding willing(SeatStanding seat) {
        return told.notPresiding().contains(seat.seatId()) ? seat.notPresiding() : seat;
    }

    /** Ids of the seats that nobody fills in person, and for which nobody takes part otherwise. */
    Set<Long> missing(Set<Long> takingPart) {
        Set<Long> missing = new HashSet<>();
        seats().filter(seat -> seat.standing() == Standing.UNABLE && !takingPart.contains(seat.seatId()))
                .forEach(seat -> missing.add(seat.seatId()));
        return missing;
    }
}

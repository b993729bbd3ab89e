package org.mashwara.meeting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mashwara.governance.GoverningBody;
import org.mashwara.governance.Presiding;
import org.mashwara.governance.QuorumFinding;
import org.mashwara.governance.QuorumForecast;
import org.mashwara.governance.SeatHolder;
import org.mashwara.governance.TermsOfReference;
import org.mashwara.scheduling.OtherTime;
import org.mashwara.shared.LocalText;

/** The bodies of a meeting, each with its quorum and who presides: forecast until attendance has been taken. */
final class BodyLines {

    private final SeenMeeting seen;
    private final Map<Long, Presiding> presiding = new HashMap<>();
    private final List<BodyLine> lines;

    /** @param terms those in force on the meeting date, by the id of the body; not needed once quorum was found */
    BodyLines(SeenMeeting seen, Map<Long, TermsOfReference> terms) {
        this.seen = seen;
        this.lines = seen.meeting().getBodies().stream()
                .map(sitting -> sitting.finding()
                        .map(finding -> found(sitting, finding))
                        .orElseGet(() -> forecast(
                                sitting.getBody(), terms.get(sitting.getBody().getId()))))
                .toList();
    }

    /** In the order in which they sit. */
    List<BodyLine> all() {
        return lines;
    }

    /** True if the seat presides for its body, as found at the meeting or, before, as forecast. */
    boolean presides(SeatHolder holder) {
        Presiding chair = presiding.get(holder.seat().getBody().getId());
        return chair != null && chair.seatId() == holder.seat().getId();
    }

    private BodyLine found(MeetingBody sitting, QuorumFinding finding) {
        GoverningBody body = sitting.getBody();
        if (sitting.getPresidingSeat() != null) {
            presiding.put(body.getId(), new Presiding(sitting.getPresidingSeat().getId(), sitting.isPresidingActing()));
        }
        int seats = (int) seen.holders().stream()
                .filter(holder -> holder.seat().getBody().equals(body)
                        && holder.seat().getCapacity().countsTowardsQuorum())
                .count();
        return line(
                body,
                new QuorumForecast(
                        finding.needed(),
                        seats,
                        finding.present(),
                        0,
                        seats - finding.present(),
                        finding.present() >= finding.needed() && !finding.reached(),
                        presiding.containsKey(body.getId())),
                finding);
    }

    private BodyLine forecast(GoverningBody body, TermsOfReference terms) {
        if (terms == null) {
            return line(body, new QuorumForecast(0, 0, 0, 0, 0, true, false), null);
        }
        seen.meeting()
                .presidingForecast(body, terms, seen.holders())
                .ifPresent(found -> presiding.put(body.getId(), found));
        return line(body, seen.meeting().forecast(body, terms, seen.holders()), null);
    }

    private BodyLine line(GoverningBody body, QuorumForecast quorum, QuorumFinding finding) {
        Presiding chair = presiding.get(body.getId());
        Optional<SeatHolder> seat = seen.holders().stream()
                .filter(holder -> chair != null && holder.seat().getId() == chair.seatId())
                .findFirst();
        LocalDate day = seen.meeting().getSlot().day();
        GoverningBody parent = body.parentOn(day);
        return new BodyLine(
                body.getId(),
                body.getCode(),
                body.nameOn(day),
                parent == null ? null : parent.getId(),
                parent == null ? null : parent.nameOn(day),
                quorum.needed(),
                quorum.seats(),
                quorum.sure(),
                quorum.unknown(),
                quorum.unable(),
                finding == null ? awaitingPermission(body) : 0,
                finding == null ? null : finding.present(),
                finding == null ? quorum.isReached() : finding.reached(),
                quorum.isPossible(),
                quorum.chairNeeded() && chair == null,
                seat.map(SeatHolder::postName).orElse(null),
                seat.map(holder -> chairPerson(holder)).orElse(null),
                chair != null && chair.acting(),
                OtherTime.of(seen.meeting().getSlot(), body.getTimeZone(), body.getCity()));
    }

    private int awaitingPermission(GoverningBody body) {
        return (int) seen.holders().stream()
                .filter(holder -> holder.seat().getBody().equals(body)
                        && holder.seat().getCapacity().countsTowardsQuorum())
                .filter(holder -> seen.meeting().getInvitations().stream()
                        .filter(invitation -> invitation.getSeat().equals(holder.seat()))
                        .anyMatch(invitation -> invitation.isAwaitingPermission(holder)))
                .count();
    }

    private LocalText chairPerson(SeatHolder holder) {
        if (seen.found()) {
            Optional<Attendance> taken = seen.meeting().getAttendance().stream()
                    .filter(attendance -> attendance.getSeat().equals(holder.seat()))
                    .findFirst();
            if (taken.isPresent()) {
                return taken.get().getPersonName();
            }
        }
        return holder.personName();
    }
}

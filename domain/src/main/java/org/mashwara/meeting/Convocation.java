package org.mashwara.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.mashwara.governance.Seat;
import org.mashwara.shared.Require;

/** Who calls a meeting, and which seats are called. Works on the meeting's own lists. */
final class Convocation {

    private final Meeting meeting;
    private final List<MeetingBody> bodies;
    private final List<Notice> notices;
    private final List<Invitation> invitations;

    Convocation(Meeting meeting, List<MeetingBody> bodies, List<Notice> notices, List<Invitation> invitations) {
        this.meeting = meeting;
        this.bodies = bodies;
        this.notices = notices;
        this.invitations = invitations;
    }

    /** One notice for each convener, one invitation for each seat. */
    List<Invitation> send(Collection<Convener> conveners, Collection<Seat> seats, Instant at) {
        Convener.requireEachOnce(conveners);
        Require.that(!seats.isEmpty(), "meeting.noSeats");
        Require.that(at.isBefore(meeting.getSlot().getStartsAt()), "meeting.past");
        seats.forEach(this::requireInvitable);
        notices.removeIf(notice ->
                conveners.stream().noneMatch(convener -> convener.organisation().equals(notice.getOrganisation())));
        conveners.forEach(this::name);
        List<Invitation> sent = seats.stream()
                .distinct()
                .map(seat -> new Invitation(meeting, seat, at))
                .toList();
        invitations.addAll(sent);
        return sent;
    }

    /** The convener's notice: the one known of it, or a new one. */
    Notice name(Convener convener) {
        Optional<Notice> known = notices.stream()
                .filter(notice -> notice.getOrganisation().equals(convener.organisation()))
                .findFirst();
        known.ifPresent(notice -> notice.take(convener));
        return known.orElseGet(() -> {
            int last = notices.stream().mapToInt(Notice::getPosition).max().orElse(0);
            Notice fresh = new Notice(meeting, convener, last + 1);
            notices.add(fresh);
            return fresh;
        });
    }

    /** After the meeting was changed: answers for what it was are asked again, seats of the new day are invited. */
    void follow(MeetingChange change, Collection<Seat> seats) {
        seats.forEach(this::requireInvitable);
        if (change.after().asksAgain(change.before())) {
            invitations.forEach(
                    invitation -> invitation.askAgain(change.before().slot().getStartsAt()));
        }
        if (change.after().asksPermissionAgain(change.before())) {
            invitations.forEach(invitation ->
                    invitation.permission().lapse(change.before().slot().day()));
        }
        seats.stream()
                .distinct()
                .filter(seat -> invitations.stream()
                        .noneMatch(invitation -> invitation.getSeat().equals(seat)))
                .map(seat -> new Invitation(meeting, seat, change.getChangedAt()))
                .forEach(invitations::add);
    }

    /** What was sent to a seat goes on with the one that takes its place. */
    void pass(Seat ended, Seat next) {
        requireInvitable(next);
        invitations.stream()
                .filter(invitation -> invitation.getSeat().equals(ended))
                .forEach(invitation -> invitation.passTo(next));
    }

    /** The invitation of a seat that ended before the meeting has lapsed. */
    List<Invitation> inForce() {
        return invitations.stream()
                .filter(invitation -> invitation.getSeat().existsOn(day()))
                .toList();
    }

    private void requireInvitable(Seat seat) {
        if (bodies.stream().noneMatch(sitting -> sitting.hasSeat(seat, day()))) {
            throw new IllegalArgumentException("a seat that its bodies don't have on the meeting date");
        }
    }

    private LocalDate day() {
        return meeting.getSlot().day();
    }
}

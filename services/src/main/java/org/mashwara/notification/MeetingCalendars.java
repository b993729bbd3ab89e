package org.mashwara.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.mashwara.governance.Seat;
import org.mashwara.governance.SeatCapacity;
import org.mashwara.meeting.CalendarEvent;
import org.mashwara.meeting.CalendarEvents;
import org.mashwara.meeting.CalendarParty;
import org.mashwara.meeting.CalendarParty.Part;
import org.mashwara.meeting.CalendarWriter;
import org.mashwara.meeting.Invitation;
import org.mashwara.meeting.Meeting;
import org.mashwara.notification.Recipients.Recipient;

/**
 * The part of a meeting's mail that calendar programs take over: one attendee for each seat, with the post in the name.
 * The receiver's own seat has the address to which the mail goes, so that the program knows it as the receiver's own,
 * a delegate's too; the other seats have that of whoever holds the post.
 */
@ApplicationScoped
class MeetingCalendars {

    @Inject
    private CalendarEvents events;

    @Inject
    private Clock clock;

    /** The entry as one receiver gets it. */
    String entry(
            Meeting meeting,
            List<Invitation> invitations,
            Map<Long, List<Recipient>> people,
            Invitation own,
            Recipient receiver,
            CalendarMethod method) {
        List<CalendarParty> parties = invitations.stream()
                .map(invitation -> party(
                        invitation,
                        meeting,
                        invitation.equals(own) ? receiver.address() : holderOf(invitation, people),
                        method == CalendarMethod.REQUEST))
                .toList();
        CalendarEvent event = events.of(meeting, clock.instant(), parties);
        return method == CalendarMethod.CANCEL ? CalendarWriter.cancel(event) : CalendarWriter.request(event);
    }

    private static CalendarParty party(Invitation invitation, Meeting meeting, String address, boolean asked) {
        Seat seat = invitation.getSeat();
        return new CalendarParty(
                seat.getPost().nameOn(meeting.getSlot().day()).getEn(),
                address,
                part(seat.getCapacity()),
                invitation.getAnswer(),
                asked);
    }

    private static Part part(SeatCapacity capacity) {
        if (capacity.presides()) {
            return Part.CHAIR;
        }
        return capacity == SeatCapacity.OBSERVER ? Part.OPTIONAL : Part.REQUIRED;
    }

    private static String holderOf(Invitation invitation, Map<Long, List<Recipient>> people) {
        return people.getOrDefault(invitation.getSeat().getPost().getId(), List.of()).stream()
                .findFirst()
                .map(Recipient::address)
                .orElse(null);
    }
}

package org.mashwara.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mashwara.meeting.CalendarAnswers;
import org.mashwara.meeting.CalendarReply;
import org.mashwara.meeting.Invitation;
import org.mashwara.meeting.Meeting;
import org.mashwara.meeting.ReplyProblem;
import org.mashwara.notification.Recipients.Recipient;

/**
 * Makes out which seat a calendar program replies for, and has the reply applied. Only an address counts to which the
 * invitation goes, of somebody who may answer: a calendar names whom it likes.
 */
@ApplicationScoped
class ReplyTaker {

    @Inject
    private CalendarAnswers answers;

    @Inject
    private Recipients recipients;

    @Inject
    private Clock clock;

    /** A seat that the sender may answer for. */
    private record Candidate(Invitation invitation, Recipient sender) {}

    void take(ReceivedMail kept, IncomingMail mail) {
        ReplyReader.Read read;
        try {
            read = ReplyReader.read(mail.calendar(), mail.from(), clock.instant());
        } catch (ReplyReader.UnreadableException e) {
            kept.waitsBecause(ReplyProblem.BROKEN);
            return;
        }
        kept.saying(read.reply());
        Optional<Meeting> meeting = answers.meeting(read.reply().uid()).filter(Meeting::wasConvened);
        if (meeting.isEmpty()) {
            kept.waitsBecause(ReplyProblem.UNKNOWN_MEETING);
            return;
        }
        kept.about(meeting.get().getId(), null);
        take(kept, mail.from(), read, meeting.get());
    }

    private void take(ReceivedMail kept, String from, ReplyReader.Read read, Meeting meeting) {
        Map<Long, List<Recipient>> people = people(meeting);
        List<Candidate> own = meeting.getInvitations().stream()
                .flatMap(invitation -> answering(invitation, from, people))
                .toList();
        List<Candidate> named = own.stream()
                .filter(candidate -> names(read.attendee(), candidate, people))
                .toList();
        if (named.size() == 1) {
            apply(kept, read.reply(), named.get(0));
        } else {
            kept.waitsBecause(named.isEmpty() ? ReplyProblem.STRANGER : ReplyProblem.SEVERAL_SEATS);
        }
    }

    private void apply(ReceivedMail kept, CalendarReply reply, Candidate candidate) {
        kept.about(
                candidate.invitation().getMeeting().getId(),
                candidate.invitation().getId());
        answers.take(reply, candidate.invitation(), candidate.sender().name().getEn())
                .ifPresentOrElse(kept::waitsBecause, kept::applied);
    }

    private Map<Long, List<Recipient>> people(Meeting meeting) {
        return recipients.of(
                meeting.getInvitations().stream()
                        .map(invitation -> invitation.getSeat().getPost().getId())
                        .toList(),
                meeting.getSlot().day());
    }

    /** The sender as one of those who may answer for the seat. */
    private static Stream<Candidate> answering(Invitation invitation, String from, Map<Long, List<Recipient>> people) {
        return people.getOrDefault(invitation.getSeat().getPost().getId(), List.of()).stream()
                .filter(recipient -> recipient.mayAnswer() && isAt(recipient, from))
                .limit(1)
                .map(recipient -> new Candidate(invitation, recipient));
    }

    /** The calendar answers for an address to which this seat's invitation goes. */
    private static boolean names(String attendee, Candidate candidate, Map<Long, List<Recipient>> people) {
        return people.get(candidate.invitation().getSeat().getPost().getId()).stream()
                .anyMatch(recipient -> isAt(recipient, attendee));
    }

    private static boolean isAt(Recipient recipient, String address) {
        return recipient.address() != null && recipient.address().strip().equalsIgnoreCase(address);
    }
}

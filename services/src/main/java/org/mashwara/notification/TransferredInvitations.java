package org.mashwara.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.mashwara.directory.IncumbencyRepository;
import org.mashwara.directory.LineOfHolders;
import org.mashwara.directory.Person;
import org.mashwara.directory.Post;
import org.mashwara.directory.PostRepository;
import org.mashwara.directory.PostTransferred;
import org.mashwara.governance.SeatHolder;
import org.mashwara.meeting.Invitation;
import org.mashwara.meeting.InvitationAnswer;
import org.mashwara.meeting.MeetingRepository;

/** Which invitations go with a post that changes hands: those to convened meetings for which the successor holds it. */
@ApplicationScoped
class TransferredInvitations {

    @Inject
    private PostRepository posts;

    @Inject
    private IncumbencyRepository incumbencies;

    @Inject
    private MeetingRepository meetings;

    @Inject
    private Clock clock;

    /**
     * The post with what goes with it.
     *
     * @param predecessor who held the post on the day before; null where nobody did, or the successor
     */
    record Passing(Post post, Person successor, Person predecessor, List<Passed> invitations) {}

    /**
     * One invitation.
     *
     * @param waits nobody has answered it, or only somebody who no longer holds the post then
     */
    record Passed(Invitation invitation, boolean waits) {}

    Passing of(PostTransferred event) {
        Post post = posts.find(event.postId()).orElseThrow();
        Person successor = posts.findPerson(event.successorId()).orElseThrow();
        LineOfHolders line = new LineOfHolders(post, incumbencies.ofPost(event.postId()));
        Person before = line.holderOn(event.from().minusDays(1))
                .map(incumbency -> incumbency.getPerson())
                .filter(person -> !person.equals(successor))
                .orElse(null);
        List<Passed> passed = meetings.convenedInvitations(event.postId(), clock.instant()).stream()
                .filter(invitation -> passes(event, invitation, line))
                .map(invitation -> new Passed(
                        invitation,
                        invitation.answerOf(holder(invitation, post, line)) == InvitationAnswer.NOT_ANSWERED))
                .toList();
        return new Passing(post, successor, before, passed);
    }

    private static boolean passes(PostTransferred event, Invitation invitation, LineOfHolders line) {
        LocalDate day = invitation.getMeeting().getSlot().day();
        return !day.isBefore(event.from())
                && line.holderOn(day)
                        .filter(incumbency -> incumbency.getPerson().getId().equals(event.successorId()))
                        .isPresent();
    }

    private static SeatHolder holder(Invitation invitation, Post post, LineOfHolders line) {
        LocalDate day = invitation.getMeeting().getSlot().day();
        return new SeatHolder(
                invitation.getSeat(), post.nameOn(day), line.holderOn(day).orElse(null));
    }
}

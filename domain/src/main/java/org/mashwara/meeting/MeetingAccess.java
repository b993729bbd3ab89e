package org.mashwara.meeting;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import org.mashwara.governance.SeatHolder;
import org.mashwara.identity.Delegate;
import org.mashwara.shared.Actor;
import org.mashwara.shared.DelegateScope;
import org.mashwara.shared.Role;

/**
 * Who may do what with one meeting.
 *
 * @param convened whether invitations have gone out
 * @param memberPosts ids of the posts that have a seat in its bodies today or were invited
 * @param secretariatPosts ids of the posts that have a seat of the capacity secretariat in its bodies today
 */
public record MeetingAccess(boolean convened, Set<Long> memberPosts, Set<Long> secretariatPosts) {

    public MeetingAccess {
        memberPosts = Set.copyOf(memberPosts);
        secretariatPosts = Set.copyOf(secretariatPosts);
    }

    /** Plans, convenes, enters answers, takes attendance, records, closes: the TWG Secretariat of one of its bodies. */
    public boolean mayConduct(Actor actor) {
        return actor.has(Role.SECRETARIAT) && secretariatPosts.stream().anyMatch(actor::actsFor);
    }

    /**
     * A planned meeting is the business of those who conduct it; once convened, of all who see for a seat, and of those
     * who follow the whole programme.
     */
    public boolean maySee(Actor actor) {
        return mayConduct(actor)
                || (convened && (seesAllConvened(actor) || memberPosts.stream().anyMatch(actor::seesFor)));
    }

    /** A withheld venue is known to those who conduct the meeting until it is released. */
    public boolean mayKnowVenue(Actor actor, Meeting meeting) {
        return !meeting.isVenueWithheld() || mayConduct(actor);
    }

    /** True for the roles that see every meeting once it has been convened. */
    public static boolean seesAllConvened(Actor actor) {
        return actor.hasAny(Role.AGENCY_HEAD, Role.SUBPROGRAMME_LEAD, Role.AUDITOR);
    }

    /**
     * Told, when a post changes hands, which invitations go with it: those who work with meetings. Whoever else may
     * record a transfer is told their number only.
     */
    public static boolean seesInvitationsOfTransferredPost(Actor actor) {
        return actor.has(Role.SECRETARIAT) || seesAllConvened(actor);
    }

    /** Answers an invitation: whoever acts for the seat's post. */
    public static boolean mayAnswer(Actor actor, Invitation invitation) {
        return actor.actsFor(invitation.getSeat().getPost().getId());
    }

    /** Enters how a seat's permission to attend stands: whoever acts for its post, or conducts the meeting. */
    public boolean mayEnterPermission(Actor actor, Invitation invitation) {
        return mayAnswer(actor, invitation) || mayConduct(actor);
    }

    /**
     * Answers by the signed link of a mail: the person to whom it was sent, as long as that person is to hold the post
     * on the meeting date or is one of its delegates who may answer.
     *
     * @param personId to whom the link was sent
     * @param holder the seat with its holder on the meeting date
     * @param delegates the post's current delegates
     */
    public static boolean mayAnswerByLink(Long personId, SeatHolder holder, Collection<Delegate> delegates) {
        return Objects.equals(personId, holder.personId()) && !holder.isVacant()
                || delegates.stream()
                        .anyMatch(delegate -> delegate.getScope().covers(DelegateScope.ANSWER)
                                && !delegate.getAccount().isLocked()
                                && delegate.getAccount().getPerson().getId().equals(personId));
    }

    /** Reads what an invitation's answer says beyond yes or no: whoever sees for the seat's post. */
    public static boolean mayReadAnswer(Actor actor, Invitation invitation) {
        return actor.seesFor(invitation.getSeat().getPost().getId());
    }

    /** Sends corrections to circulated minutes: whoever acts for an invited seat's post. */
    public static boolean mayCorrectMinutes(Actor actor, Invitation invitation) {
        return mayAnswer(actor, invitation);
    }

    /** Reports an action point as done: whoever acts for its owner. */
    public static boolean mayReportDone(Actor actor, ActionPoint actionPoint) {
        return actor.actsFor(actionPoint.getOwner().getId());
    }
}

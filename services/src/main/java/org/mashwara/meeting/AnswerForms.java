package org.mashwara.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import org.mashwara.governance.SeatHolder;
import org.mashwara.shared.Actor;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.NotFoundException;

/** An invitation with the answer as it stands, for whoever may give or enter another one. */
@ApplicationScoped
class AnswerForms {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /** @throws NotFoundException unless the person acts for the invited post or conducts the meeting */
    AnswerForm of(SeenMeeting seen, long invitationId, Actor actor) {
        Invitation invitation = seen.invitation(invitationId);
        boolean mine = MeetingAccess.mayAnswer(actor, invitation);
        boolean conducts = seen.access().mayConduct(actor);
        if (!mine && !conducts) {
            throw new NotFoundException("invitation", invitationId);
        }
        SeatHolder holder = seen.holders().stream()
                .filter(each -> each.seat().equals(invitation.getSeat()))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("invitation of a seat that has ended", invitationId));
        return form(invitation, holder, mine, conducts);
    }

    /** For whoever holds a signed link; the caller has checked it. */
    AnswerForm of(Invitation invitation, SeatHolder holder) {
        return form(invitation, holder, true, false);
    }

    private AnswerForm form(Invitation invitation, SeatHolder holder, boolean mine, boolean conducts) {
        Meeting meeting = invitation.getMeeting();
        Letter letter = invitation.getLetter();
        return new AnswerForm(
                invitation.getId(),
                invitation.getVersion(),
                meeting.getId(),
                meeting.getReference().toString(),
                meeting.getName(),
                meeting.getSlot().getStartsAt(),
                meeting.getSlot().getEndsAt(),
                meeting.getSlot().getZone().getId(),
                meeting.getRoom().getCity(),
                conducts || !meeting.isVenueWithheld() ? meeting.getRoom().getName() : null,
                meeting.getJoinLink(),
                holder.postName(),
                holder.personName(),
                invitation.answerOf(holder),
                invitation.hasLapsed(holder),
                invitation.getEarlierAnswer(),
                invitation.getEarlierStartsAt(),
                invitation.getReason(),
                invitation.getAlternateName(),
                invitation.getAlternateDesignation(),
                letter == null ? null : letter.getNumber(),
                letter == null ? null : letter.getDated(),
                invitation.getChannel(),
                invitation.getGivenBy(),
                invitation.getDiaryNumber(),
                invitation.getScan() != null,
                invitation.getAnsweredAt(),
                accountName(invitation.getAnsweredBy()),
                PermissionLine.of(
                        invitation,
                        true,
                        LocalDate.ofInstant(clock.instant(), meeting.getSlot().getZone())),
                meeting.getState() == MeetingState.CONVENED,
                mine,
                conducts);
    }

    private LocalText accountName(Long accountId) {
        return accountId == null
                ? null
                : entityManager
                        .createQuery("select a.person.name from Account a where a.id = :id", LocalText.class)
                        .setParameter("id", accountId)
                        .getSingleResult();
    }
}

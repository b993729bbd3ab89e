package org.mashwara.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mashwara.directory.TransferEffect;
import org.mashwara.directory.TransferEffects;
import org.mashwara.shared.Actors;

/**
 * Invitations to meetings still to come go with the post, answered or not; so do its open action points.
 */
@ApplicationScoped
class BusinessOfTransferredPost implements TransferEffects {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Inject
    private MeetingRepository meetings;

    @Inject
    private Actors actors;

    @Inject
    private Clock clock;

    @Override
    public List<TransferEffect> of(long postId, LocalDate from) {
        List<TransferEffect> effects = new ArrayList<>();
        List<Invitation> upcoming = meetings.convenedInvitations(
                postId, from.atStartOfDay(clock.getZone()).toInstant());
        if (MeetingAccess.seesInvitationsOfTransferredPost(actors.current())) {
            upcoming.forEach(invitation -> effects.add(TransferEffect.of(
                    key(invitation.getAnswer()),
                    invitation.getMeeting().getReference().toString(),
                    invitation.getMeeting().getName(),
                    invitation.getMeeting().getSlot().getStartsAt())));
        } else if (!upcoming.isEmpty()) {
            effects.add(TransferEffect.of("directory.effect.invitations", upcoming.size()));
        }
        long open = entityManager
                .createQuery(
                        "select count(a) from ActionPoint a where a.owner.id = :post and a.state = :open", Long.class)
                .setParameter("post", postId)
                .setParameter("open", ActionPointState.OPEN)
                .getSingleResult();
        if (open > 0) {
            effects.add(TransferEffect.of("directory.effect.actions", open));
        }
        return effects;
    }

    /** Acceptance and apology end with the holder who gave them, see {@link Invitation#hasLapsed}. */
    private static String key(InvitationAnswer answer) {
        return switch (answer) {
            case NOT_ANSWERED -> "directory.effect.invitation";
            case ACCEPTED, UNABLE -> "directory.effect.answeredInvitation";
            case ALTERNATE -> "directory.effect.nominatedInvitation";
        };
    }
}

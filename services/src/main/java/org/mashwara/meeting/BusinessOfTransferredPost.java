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
import org.mashwara.shared.Role;

/**
 * Invitations to meetings still to come go with the post, answered or not; so do its open action points. An
 * administrator, who sees no meetings, is told their number only.
 */
@ApplicationScoped
class BusinessOfTransferredPost implements TransferEffects {

    private static final int MOST_INVITATIONS = 20;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Inject
    private Actors actors;

    @Inject
    private Clock clock;

    @Override
    public List<TransferEffect> of(long postId, LocalDate from) {
        List<TransferEffect> effects = new ArrayList<>();
        List<Invitation> upcoming = upcoming(postId, from);
        if (!actors.current().has(Role.SECRETARIAT) && !upcoming.isEmpty()) {
            effects.add(TransferEffect.of("directory.effect.invitations", upcoming.size()));
        } else {
            upcoming.forEach(invitation -> effects.add(TransferEffect.of(
                    key(invitation.getAnswer()),
                    invitation.getMeeting().getReference().toString(),
                    invitation.getMeeting().getName(),
                    invitation.getMeeting().getSlot().getStartsAt())));
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

    private List<Invitation> upcoming(long postId, LocalDate from) {
        return entityManager
                .createQuery(
                        "select i from Invitation i join fetch i.meeting m where i.seat.post.id = :post"
                                + " and m.state = :convened and m.slot.startsAt >= :from order by m.slot.startsAt",
                        Invitation.class)
                .setParameter("post", postId)
                .setParameter("convened", MeetingState.CONVENED)
                .setParameter("from", from.atStartOfDay(clock.getZone()).toInstant())
                .setMaxResults(MOST_INVITATIONS)
                .getResultList();
    }
}

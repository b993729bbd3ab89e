package org.mashwara.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.mashwara.directory.ReorganisationEffects;
import org.mashwara.directory.Touched;
import org.mashwara.shared.Actors;
import org.mashwara.shared.Role;

/**
 * The invitations of the posts to meetings still to come, and their open action points. Who sees no meetings is told
 * their number only.
 */
@ApplicationScoped
class BusinessOfReorganisedPosts implements ReorganisationEffects {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Inject
    private Actors actors;

    @Inject
    private Clock clock;

    @Override
    public List<Touched> of(Collection<Long> postIds, LocalDate from) {
        List<Touched> touched = new ArrayList<>();
        List<Invitation> upcoming = upcoming(postIds, from);
        if (actors.current().has(Role.SECRETARIAT)) {
            upcoming.forEach(invitation -> touched.add(Touched.of(
                    Touched.Kind.INVITATION,
                    "directory.touched.invitation",
                    invitation.getMeeting().getReference().toString(),
                    invitation.getMeeting().getName(),
                    invitation.getMeeting().getSlot().getStartsAt(),
                    invitation.getSeat().getPost().nameOn(from))));
        } else if (!upcoming.isEmpty()) {
            touched.add(Touched.of(Touched.Kind.INVITATION, "directory.effect.invitations", upcoming.size()));
        }
        long open = entityManager
                .createQuery(
                        "select count(a) from ActionPoint a where a.owner.id in :posts and a.state = :open", Long.class)
                .setParameter("posts", postIds)
                .setParameter("open", ActionPointState.OPEN)
                .getSingleResult();
        if (open > 0) {
            touched.add(Touched.of(Touched.Kind.ACTION, "directory.effect.actions", open));
        }
        return touched;
    }

    private List<Invitation> upcoming(Collection<Long> postIds, LocalDate from) {
        return entityManager
                .createQuery(
                        "select i from Invitation i join fetch i.meeting m where i.seat.post.id in :posts"
                                + " and m.state = :convened and m.slot.startsAt >= :from"
                                + " order by m.slot.startsAt, i.id",
                        Invitation.class)
                .setHint("eclipselink.join-fetch", "i.seat")
                .setParameter("posts", postIds)
                .setParameter("convened", MeetingState.CONVENED)
                .setParameter("from", from.atStartOfDay(clock.getZone()).toInstant())
                .setMaxResults(MOST)
                .getResultList();
    }
}

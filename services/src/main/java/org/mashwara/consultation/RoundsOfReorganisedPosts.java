package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.mashwara.directory.ReorganisationEffects;
import org.mashwara.directory.Touched;

/** What open rounds still ask of the posts. */
@ApplicationScoped
class RoundsOfReorganisedPosts implements ReorganisationEffects {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Override
    public List<Touched> of(Collection<Long> postIds, LocalDate from) {
        return entityManager
                .createQuery(
                        "select r from Response r join fetch r.round f where r.seat.post.id in :posts"
                                + " and r.state <> :submitted and f.state = :open order by f.closesAt, r.id",
                        Response.class)
                .setHint("eclipselink.join-fetch", "r.seat")
                .setParameter("posts", postIds)
                .setParameter("submitted", ResponseState.SUBMITTED)
                .setParameter("open", RoundState.OPEN)
                .setMaxResults(MOST)
                .getResultStream()
                .map(response -> Touched.of(
                        Touched.Kind.ROUND,
                        "directory.touched.round",
                        response.getRound().getName(),
                        response.getRound().getClosesAt(),
                        response.getSeat().getPost().nameOn(from)))
                .toList();
    }
}

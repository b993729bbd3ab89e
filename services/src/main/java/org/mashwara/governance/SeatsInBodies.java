package org.mashwara.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.mashwara.directory.PostSeat;
import org.mashwara.directory.SeatsOfPost;

/** Tells the directory in which bodies a post sits. */
@ApplicationScoped
class SeatsInBodies implements SeatsOfPost {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Override
    public List<PostSeat> on(long postId, LocalDate day) {
        return entityManager
                .createQuery(
                        "select distinct s from Seat s join fetch s.body b where s.post.id = :post and s.period.from"
                                + " <= :day and (s.period.until is null or s.period.until >= :day) order by b.code",
                        Seat.class)
                .setHint("eclipselink.left-join-fetch", "s.formerPlaces")
                .setHint("eclipselink.left-join-fetch", "s.body.formerProfiles")
                .setParameter("post", postId)
                .setParameter("day", day)
                .getResultStream()
                .map(seat -> new PostSeat(
                        seat.getBody().getCode(),
                        seat.getBody().nameOn(day),
                        "bodies.capacity." + seat.getCapacity().name(),
                        seat.precedenceOn(day),
                        seat.getPeriod().getFrom(),
                        seat.getPeriod().getUntil()))
                .toList();
    }
}

package org.mashwara.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.mashwara.directory.ReorganisationEffects;
import org.mashwara.directory.Touched;

/** The seats that the posts have, or will have. */
@ApplicationScoped
class SeatsOfReorganisedPosts implements ReorganisationEffects {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Override
    public List<Touched> of(Collection<Long> postIds, LocalDate from) {
        return entityManager
                .createQuery(
                        "select s from Seat s join fetch s.body b where s.post.id in :posts"
                                + " and (s.period.until is null or s.period.until >= :from)"
                                + " order by b.code, function('seat_precedence_on', s.id, s.precedence, :from), s.id",
                        Seat.class)
                .setParameter("posts", postIds)
                .setParameter("from", from)
                .setMaxResults(MOST)
                .getResultStream()
                .map(seat -> Touched.of(
                        Touched.Kind.BODY,
                        "bodies.touched." + seat.getCapacity().name(),
                        seat.getPost().nameOn(from),
                        seat.getBody().getName()))
                .toList();
    }
}

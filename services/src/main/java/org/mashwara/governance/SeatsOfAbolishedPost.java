package org.mashwara.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.mashwara.directory.Post;
import org.mashwara.directory.PostAbolished;
import org.mashwara.directory.PostRepository;

/** The seats of an abolished post end with it, or go on with the post into which it was merged. */
@ApplicationScoped
class SeatsOfAbolishedPost {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Inject
    private GovernanceRepository governance;

    @Inject
    private PostRepository posts;

    @Inject
    private BodyPlans plans;

    @Inject
    private Event<SeatContinued> continued;

    void passOn(@Observes PostAbolished event) {
        List<Seat> seats = entityManager
                .createQuery(
                        "select s from Seat s join fetch s.body where s.post.id = :post"
                                + " and (s.period.until is null or s.period.until >= :from) order by s.id",
                        Seat.class)
                .setParameter("post", event.postId())
                .setParameter("from", event.from())
                .getResultList();
        Post successor = event.successorId() == null
                ? null
                : posts.find(event.successorId()).orElseThrow();
        for (Seat seat : seats) {
            governance.touch(seat.getBody());
            plans.seats(seat.getBody()).succeed(seat, successor, event.from()).ifPresent(next -> {
                governance.add(next);
                continued.fire(new SeatContinued(seat.getId(), next.getId(), event.from()));
            });
        }
    }
}

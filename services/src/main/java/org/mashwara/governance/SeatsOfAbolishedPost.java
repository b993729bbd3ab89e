package org.mashwara.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
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

    @Inject
    private Event<SeatEnded> ended;

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
        if (successor != null) {
            passPermissions(event, successor);
        }
        for (Seat seat : seats) {
            governance.touch(seat.getBody());
            Optional<Seat> next = plans.seats(seat.getBody()).succeed(seat, successor, event.from());
            if (next.isPresent()) {
                governance.add(next.get());
                continued.fire(new SeatContinued(seat.getId(), next.get().getId(), event.from()));
            } else {
                ended.fire(new SeatEnded(seat.getId(), event.from()));
            }
        }
    }

    /** Without a successor the need stays as it is, until somebody says whose permission takes its place. */
    private void passPermissions(PostAbolished event, Post successor) {
        Post authority = posts.find(event.postId()).orElseThrow();
        entityManager
                .createQuery(
                        "select distinct s from Seat s join s.permissionNeeds n where n.authority.id = :post"
                                + " and (n.period.until is null or n.period.until >= :from) order by s.id",
                        Seat.class)
                .setParameter("post", event.postId())
                .setParameter("from", event.from())
                .getResultList()
                .forEach(seat -> seat.passPermission(authority, successor, event.from()));
    }
}

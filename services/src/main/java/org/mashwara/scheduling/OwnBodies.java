package org.mashwara.scheduling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.mashwara.governance.GoverningBody;
import org.mashwara.governance.SeatCapacity;
import org.mashwara.shared.Actor;
import org.mashwara.shared.Actors;
import org.mashwara.shared.NotFoundException;

/** The bodies in which a post of the person has the secretariat's seat: for these alone a slot may be sought. */
@ApplicationScoped
class OwnBodies {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Inject
    private Actors actors;

    @Inject
    private Clock clock;

    /** By their codes. One query. */
    List<BodyChoice> all() {
        Actor actor = actors.current();
        if (actor.actingPosts().isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "select distinct b from GoverningBody b left join fetch b.area where b.id in"
                                + " (select s.body.id from Seat s where s.post.id in :posts and s.capacity = :secretariat"
                                + " and s.period.from <= :day and (s.period.until is null or s.period.until >= :day))"
                                + " order by b.code",
                        GoverningBody.class)
                .setParameter("posts", actor.actingPosts())
                .setParameter("secretariat", SeatCapacity.SECRETARIAT)
                .setParameter("day", LocalDate.now(clock))
                .getResultStream()
                .map(body -> new BodyChoice(
                        body.getId(),
                        body.getName(),
                        body.getCity(),
                        body.getTimeZone().getId(),
                        body.getArea() == null ? null : body.getArea().getId()))
                .toList();
    }

    /**
     * Those of the ids, in their order.
     *
     * @throws NotFoundException if one is none of the person's
     */
    List<BodyChoice> of(List<Long> bodyIds) {
        return among(all(), bodyIds);
    }

    /** Like {@link #of}, where the person's bodies are at hand. */
    static List<BodyChoice> among(List<BodyChoice> own, List<Long> bodyIds) {
        return bodyIds.stream()
                .map(id -> own.stream()
                        .filter(body -> body.id() == id)
                        .findFirst()
                        .orElseThrow(() -> new NotFoundException("body", id)))
                .toList();
    }
}

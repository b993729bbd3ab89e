package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Responses that open rounds still ask for, the most urgent first, with their rounds and seats. */
@ApplicationScoped
class OpenResponses {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    /** Of the seats of posts, at most so many. */
    List<Response> ofPosts(Collection<Long> postIds, int most) {
        return where("r.seat.post.id in :of", postIds, most);
    }

    /** Of one seat, at most so many. */
    List<Response> ofSeat(long seatId, int most) {
        return where("r.seat.id = :of", seatId, most);
    }

    /** What nobody can give any more: drafts of posts that were abolished before today. */
    List<Response> ofAbolishedPosts(LocalDate today, int most) {
        return where(
                "r.state in (org.mashwara.consultation.ResponseState.NOT_STARTED,"
                        + " org.mashwara.consultation.ResponseState.DRAFT) and r.seat.post.lastDay < :of",
                today,
                most);
    }

    private List<Response> where(String condition, Object of, int most) {
        return entityManager
                .createQuery(
                        "select r from Response r join fetch r.round f where " + condition
                                + " and r.standing = true and r.state not in :over and f.state = :open"
                                + " order by f.closesAt, r.id",
                        Response.class)
                .setHint("eclipselink.join-fetch", "r.seat")
                .setParameter("of", of)
                .setParameter("over", List.of(ResponseState.SUBMITTED, ResponseState.WITHDRAWN))
                .setParameter("open", RoundState.OPEN)
                .setMaxResults(most)
                .getResultList();
    }
}

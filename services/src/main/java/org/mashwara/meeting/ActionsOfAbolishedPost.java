package org.mashwara.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.mashwara.directory.PostAbolished;
import org.mashwara.directory.PostRepository;

/** The open action points of a post that is merged into another one are the other's from then on. */
@ApplicationScoped
class ActionsOfAbolishedPost {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Inject
    private PostRepository posts;

    void passOn(@Observes PostAbolished event) {
        if (event.successorId() == null) {
            return;
        }
        posts.find(event.successorId())
                .ifPresent(successor -> entityManager
                        .createQuery(
                                "select a from ActionPoint a where a.owner.id = :post and a.state = :open",
                                ActionPoint.class)
                        .setParameter("post", event.postId())
                        .setParameter("open", ActionPointState.OPEN)
                        .getResultList()
                        .forEach(action -> action.passTo(successor)));
    }
}

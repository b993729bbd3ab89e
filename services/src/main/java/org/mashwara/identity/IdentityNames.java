package org.mashwara.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import org.mashwara.directory.PostRepository;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.NotFoundException;

/** Names as of today, for the record. */
@ApplicationScoped
class IdentityNames {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Inject
    private PostRepository posts;

    @Inject
    private Clock clock;

    LocalText ofAccount(long accountId) {
        return entityManager
                .createQuery("select a.person.name from Account a where a.id = :id", LocalText.class)
                .setParameter("id", accountId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("account", accountId));
    }

    LocalText ofPost(long postId) {
        return posts.find(postId)
                .orElseThrow(() -> new NotFoundException("post", postId))
                .nameOn(LocalDate.now(clock));
    }
}

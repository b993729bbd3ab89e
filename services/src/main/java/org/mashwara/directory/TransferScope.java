package org.mashwara.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.mashwara.shared.Actor;

/** Asks {@link TransferAccess} with what other features know of the post. */
@ApplicationScoped
class TransferScope {

    @Inject
    private Instance<ServedPosts> servedPosts;

    boolean covers(Actor actor, long postId, LocalDate today) {
        return TransferAccess.mayTransfer(actor, false)
                || TransferAccess.mayTransfer(actor, serves(actor, postId, today));
    }

    private boolean serves(Actor actor, long postId, LocalDate today) {
        return servedPosts.stream().anyMatch(answer -> answer.serves(actor, postId, today));
    }
}

package org.mashwara.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.mashwara.shared.Actor;

/** Asks {@link TransferAccess} with what other features know of the post. */
@ApplicationScoped
class TransferScope {

    @Inject
    private Instance<ServedPosts> servedPosts;

    boolean covers(Actor actor, long postId, LocalDate today) {
        return coversOneOf(actor, List.of(postId), today);
    }

    boolean coversOneOf(Actor actor, Collection<Long> postIds, LocalDate today) {
        return TransferAccess.mayTransfer(actor, false)
                || (TransferAccess.mayTransfer(actor, true) && serves(actor, postIds, today));
    }

    private boolean serves(Actor actor, Collection<Long> postIds, LocalDate today) {
        return servedPosts.stream().anyMatch(answer -> answer.serves(actor, postIds, today));
    }
}

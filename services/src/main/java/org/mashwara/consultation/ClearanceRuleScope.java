package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.mashwara.directory.ServedPosts;
import org.mashwara.shared.Actor;
import org.mashwara.shared.Actors;
import org.mashwara.shared.NotFoundException;

/** Asks {@link ClearanceAccess} about rules of clearance, with what governance knows of the post. */
@ApplicationScoped
class ClearanceRuleScope {

    @Inject
    private Instance<ServedPosts> servedPosts;

    @Inject
    private Actors actors;

    @Inject
    private Clock clock;

    /** @throws NotFoundException if the post's rule is not this person's to lay down */
    void requireKept(long postId) {
        if (!mayKeep(postId)) {
            throw new NotFoundException("post", postId);
        }
    }

    boolean mayKeep(long postId) {
        Actor actor = actors.current();
        LocalDate today = LocalDate.now(clock);
        return ClearanceAccess.mayKeepRule(actor, postId, false)
                || ClearanceAccess.mayKeepRule(actor, postId, true)
                        && servedPosts.stream().anyMatch(answer -> answer.serves(actor, List.of(postId), today));
    }

    boolean mayKeepOfOrganisation() {
        return ClearanceAccess.mayKeepRuleOfOrganisation(actors.current());
    }

    long account() {
        return actors.current().accountId();
    }
}

package org.mashwara.directory;

import static org.mashwara.shared.Roles.ADMINISTRATOR;
import static org.mashwara.shared.Roles.SECRETARIAT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import org.mashwara.shared.Actors;
import org.mashwara.shared.NotFoundException;

/** Looks ahead at a transfer for those who may record it. */
@Stateless
@RolesAllowed({ADMINISTRATOR, SECRETARIAT})
public class TransferQueries {

    @Inject
    private Transfers transfers;

    @Inject
    private TransferScope scope;

    @Inject
    private PostRepository posts;

    @Inject
    private IncumbencyRepository incumbencies;

    @Inject
    private Actors actors;

    @Inject
    private Clock clock;

    /**
     * The post as it stands before a transfer is recorded.
     *
     * @throws NotFoundException if there is no such post, or its transfer is not this person's to record
     */
    public TransferStart begin(@NotNull Long postId) {
        requireCovered(postId);
        Post post = posts.find(postId).orElseThrow(() -> new NotFoundException("post", postId));
        LineOfHolders line = new LineOfHolders(post, incumbencies.ofPost(postId));
        LocalDate today = LocalDate.now(clock);
        return new TransferStart(
                postId, post.nameOn(today), HolderRow.of(line.holderOn(today).orElse(null)), line.fingerprint());
    }

    /**
     * What the transfer will do; refuses whatever {@link TransferService#transfer} refuses.
     *
     * @throws NotFoundException if the post is not one whose transfer the person may record
     */
    public TransferPreview preview(@NotNull @Valid Transfer transfer) {
        requireCovered(transfer.postId());
        return transfers.preview(transfer);
    }

    private void requireCovered(long postId) {
        if (!scope.covers(actors.current(), postId, LocalDate.now(clock))) {
            throw new NotFoundException("transfer of post", postId);
        }
    }
}

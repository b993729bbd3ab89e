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
    private Actors actors;

    @Inject
    private Clock clock;

    /**
     * What the transfer will do; refuses whatever {@link TransferService#transfer} refuses.
     *
     * @throws NotFoundException if the post is not one whose transfer the person may record
     */
    public TransferPreview preview(@NotNull @Valid Transfer transfer) {
        if (!scope.covers(actors.current(), transfer.postId(), LocalDate.now(clock))) {
            throw new NotFoundException("post", transfer.postId());
        }
        return transfers.preview(transfer);
    }
}

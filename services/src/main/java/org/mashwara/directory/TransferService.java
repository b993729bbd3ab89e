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
import org.mashwara.shared.Command;
import org.mashwara.shared.CommandContext;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Upload;

/** Posts change hands: from then on their seats, invitations and action points are the successor's. */
@Stateless
@Command
@RolesAllowed({ADMINISTRATOR, SECRETARIAT})
public class TransferService {

    @Inject
    private Transfers transfers;

    @Inject
    private TransferScope scope;

    @Inject
    private NotificationScans scans;

    @Inject
    private Actors actors;

    @Inject
    private CommandContext context;

    @Inject
    private Clock clock;

    /**
     * Records that a post changes hands on a day: the incumbent leaves, the successor takes over.
     *
     * @param scan of the notification, or null
     * @throws NotFoundException if the post is not one whose transfer the person may record
     * @throws org.mashwara.shared.StaleEditException if the line of holders is not the one that the person saw
     * @throws org.mashwara.shared.BusinessException for what {@link LineOfHolders#handOver} and {@link
     *     Person#named} refuse
     */
    public void transfer(@NotNull @Valid Transfer transfer, Upload scan) {
        begin(transfer.postId());
        Incumbency next = transfers.carryOut(transfer, scans.keep(scan));
        context.note(next.getNotificationNumber());
    }

    /**
     * Takes back a transfer recorded by mistake, as long as its first day is not over: whoever left holds the post
     * again.
     *
     * @param incumbencyId the mistaken incumbency, the latest of the post
     * @param shown the fingerprint of the line of holders that the person saw
     * @throws NotFoundException if the post is not one whose transfer the person may record
     * @throws org.mashwara.shared.StaleEditException if the line of holders is not the one that the person saw
     * @throws org.mashwara.shared.BusinessException {@code transfer.tooLateToTakeBack}
     */
    public void takeBack(long postId, long incumbencyId, @NotNull String shown) {
        begin(postId);
        transfers.takeBack(postId, incumbencyId, shown);
    }

    private void begin(long postId) {
        LocalDate today = LocalDate.now(clock);
        if (!scope.covers(actors.current(), postId, today)) {
            throw new NotFoundException("post", postId);
        }
        context.about("post", postId, transfers.post(postId).nameOn(today).getEn());
    }
}

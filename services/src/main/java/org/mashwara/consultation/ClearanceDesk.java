package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.BiPredicate;
import org.mashwara.directory.Post;
import org.mashwara.shared.Actor;
import org.mashwara.shared.Actors;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.CommandContext;
import org.mashwara.shared.NotFoundException;

/** Fetches for a command a clearance that the person may change, tells the audit trail, and answers as not found otherwise. */
@ApplicationScoped
class ClearanceDesk {

    private static final String CLEARANCE = "clearance";

    @Inject
    private ClearanceRepository clearances;

    @Inject
    private RoundDesk rounds;

    @Inject
    private Actors actors;

    @Inject
    private CommandContext context;

    /** For whoever decides at the station at which the response lies. */
    Clearance toDecide(long clearanceId, long shownVersion) {
        return at(
                clearanceId,
                shownVersion,
                (actor, clearance) -> ClearanceAccess.mayDecide(actor, stationOf(clearance)));
    }

    /** For whoever drafts for the seat. */
    Clearance toRecall(long clearanceId, long shownVersion) {
        return at(clearanceId, shownVersion, (actor, clearance) -> ClearanceAccess.maySend(actor, seatOf(clearance)));
    }

    /** For whoever may record what was cleared outside the portal. */
    Clearance toRecord(long clearanceId, long shownVersion) {
        return at(
                clearanceId,
                shownVersion,
                (actor, clearance) -> ClearanceAccess.mayRecord(
                        actor, seatOf(clearance), stationOf(clearance), rounds.secretariatOf(clearance.getResponse())));
    }

    private Clearance at(long clearanceId, long shownVersion, BiPredicate<Actor, Clearance> may) {
        Clearance clearance =
                clearances.findForChange(clearanceId).orElseThrow(() -> new NotFoundException(CLEARANCE, clearanceId));
        if (clearance.isRunning() && !may.test(actors.current(), clearance)
                || !clearance.isRunning() && !wasConcerned(clearance)) {
            throw new NotFoundException(CLEARANCE, clearanceId);
        }
        Post post = clearance
                .getWaiting()
                .map(ClearanceStation::getPost)
                .orElse(clearance.getResponse().getSeat().getPost());
        context.forPost(post.getId());
        context.about(
                "response",
                clearance.getResponse().getId(),
                RoundDesk.reference(clearance.getResponse().getRound()));
        if (!clearance.isRunning()) {
            throw new BusinessException("clearance.ended");
        }
        clearance.requireVersion(shownVersion);
        return clearance;
    }

    /** Whoever had to do with it is told that it has ended; to everybody else it does not exist. */
    private boolean wasConcerned(Clearance clearance) {
        return ClearanceAccess.mayRead(
                actors.current(),
                seatOf(clearance),
                clearance.getStations().stream()
                        .map(station -> station.getPost().getId())
                        .toList());
    }

    private static Long seatOf(Clearance clearance) {
        return clearance.getResponse().getSeat().getPost().getId();
    }

    private static Long stationOf(Clearance clearance) {
        return clearance.getWaiting().orElseThrow().getPost().getId();
    }
}

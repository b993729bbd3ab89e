package org.mashwara.consultation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.mashwara.directory.Post;
import org.mashwara.shared.Actor;
import org.mashwara.shared.Actors;
import org.mashwara.shared.Command;
import org.mashwara.shared.Roles;

/**
 * The stations of a response's route: each clears it, or sends it back with a comment; what was cleared outside the
 * portal is recorded. Each method takes the clearance's version as the page showed it.
 */
@Stateless
@Command
@RolesAllowed(Roles.COUNTERPART)
public class ClearanceService {

    @Inject
    private ClearanceDesk desk;

    @Inject
    private Clearances clearances;

    @Inject
    private ScanKeeper scans;

    @Inject
    private Actors actors;

    @Inject
    private Clock clock;

    @Inject
    private Event<ResponseSentBack> sentBack;

    /**
     * Clears for the station at which the response lies; the last station submits it.
     *
     * @return true if the response is submitted by this
     * @throws org.mashwara.shared.BusinessException as {@link Clearance#clear}
     */
    public boolean clear(long clearanceId, long shownVersion) {
        Clearance clearance = desk.toDecide(clearanceId, shownVersion);
        return clearances.clear(clearance, here(clearance, today()), Approval.inPortal(today()), submission(clearance));
    }

    /**
     * Sends the response back to the drafter.
     *
     * @throws org.mashwara.shared.BusinessException as {@link Clearance#sendBack}
     */
    public void sendBack(long clearanceId, long shownVersion, String comment) {
        Clearance clearance = desk.toDecide(clearanceId, shownVersion);
        long station = clearance.getWaiting().orElseThrow().getId();
        clearance.sendBack(comment, here(clearance, today()), clock.instant());
        sentBack.fire(new ResponseSentBack(clearanceId, station));
    }

    /** The drafter takes the response back before it is cleared. */
    public void recall(long clearanceId, long shownVersion) {
        desk.toRecall(clearanceId, shownVersion).recall(clock.instant());
    }

    /**
     * Records what the station cleared on paper or by word, on the day on which it did.
     *
     * @return true if the response is submitted by this
     * @throws org.mashwara.shared.BusinessException as {@link Approval#onRecord} and {@link Clearance#clear}
     */
    @RolesAllowed({Roles.COUNTERPART, Roles.SECRETARIAT})
    public boolean record(long clearanceId, long shownVersion, @NotNull ClearanceRecord given) {
        Clearance clearance = desk.toRecord(clearanceId, shownVersion);
        Approval approval = Approval.onRecord(
                given.means(),
                given.noteReference(),
                given.dated(),
                given.conveyedBy(),
                scans.keep(given.scan()),
                PaperDays.of(clearance.getResponse().getRound(), clock.instant(), clock.getZone()));
        return clearances.clear(clearance, here(clearance, approval.dated()), approval, submission(clearance));
    }

    private Signatory here(Clearance clearance, LocalDate day) {
        return clearances.signatory(clearance.getWaiting().orElseThrow().getPost(), day, actors.current());
    }

    private Submission submission(Clearance clearance) {
        Actor actor = actors.current();
        Instant now = clock.instant();
        Post post = clearance.getResponse().getSeat().getPost();
        Signatory seat = clearances.signatory(post, today(), actor);
        return new Submission(
                clearance.getResponse().getVersion(), null, now, actor.accountId(), seat.post(), seat.holder());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

package org.mashwara.consultation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.mashwara.shared.Actors;
import org.mashwara.shared.Command;
import org.mashwara.shared.Roles;
import org.mashwara.shared.Shown;

/** The agency answers comments and proposals: a lead writes, somebody else lets a refusal go out. */
@Stateless
@Command
@RolesAllowed(Roles.SUBPROGRAMME_LEAD)
public class DispositionService {

    @Inject
    private PointDesk desk;

    @Inject
    private Dispositions dispositions;

    @Inject
    private Actors actors;

    @Inject
    private Clock clock;

    /**
     * Answers points of submitted responses together, each once.
     *
     * @param shown what is answered, as the page showed it, first the point that was opened; all of it waits for the person
     * @param reason why, in the words that the counterparts will read
     * @param confidential as in {@link Disposition#keepConfidential}
     * @return who reads it once it is out
     * @throws org.mashwara.shared.BusinessException as {@link Disposition}
     * @throws org.mashwara.shared.StaleEditException if one of them has changed since: its seat may have written other words
     */
    public AnswerReaders give(@NotNull List<Shown> shown, Verdict verdict, String reason, boolean confidential) {
        List<Point> answered =
                inOrder(shown, desk.toAnswer(shown.stream().map(Shown::id).toList()));
        long by = actors.current().accountId();
        if (!Dispositions.isRepeated(answered, verdict, reason, by)) {
            Shown.requireUnchanged(shown, answered);
            dispositions.give(answered, verdict, reason, confidential, clock.instant(), by);
        }
        return AnswerReaders.of(answered);
    }

    private static List<Point> inOrder(List<Shown> shown, List<Point> points) {
        List<Long> ids = shown.stream().map(Shown::id).toList();
        return points.stream()
                .sorted(Comparator.comparingInt(point -> ids.indexOf(point.getId())))
                .toList();
    }

    /**
     * Says a published answer otherwise; what it said stays on record. A refusal waits for its release first.
     *
     * @param shownVersion the disposition's, as the page showed it
     * @param why read by whoever reads the answer
     * @throws org.mashwara.shared.BusinessException as {@link Disposition#correct}
     */
    public void correct(long dispositionId, long shownVersion, Verdict verdict, String reason, String why) {
        Disposition disposition = desk.toCorrect(dispositionId);
        disposition.requireVersion(shownVersion);
        dispositions.correct(
                disposition,
                verdict,
                reason,
                why,
                clock.instant(),
                actors.current().accountId());
    }

    /**
     * Gives up a correction that waits for its release or was sent back; the answer stays as it is published.
     *
     * @param shownVersion the disposition's, as the page showed it
     * @return false if there is none any more, so that nothing is to be done: it was given up or released before
     */
    public boolean dropCorrection(long dispositionId, long shownVersion) {
        Disposition disposition = desk.toCorrect(dispositionId);
        if (disposition.getHeldCorrection() == null) {
            return false;
        }
        disposition.requireVersion(shownVersion);
        disposition.dropCorrection(clock.instant(), actors.current().accountId());
        return true;
    }

    /**
     * Lets a refusal, or a correction into one, go out that somebody else wrote.
     *
     * @param shownVersion the disposition's, as the page showed it
     * @return who reads it now
     * @throws org.mashwara.shared.BusinessException as {@link Disposition#release}
     */
    @RolesAllowed({Roles.SUBPROGRAMME_LEAD, Roles.AGENCY_HEAD})
    public AnswerReaders release(long dispositionId, long shownVersion) {
        Disposition disposition = desk.toRelease(dispositionId);
        disposition.requireVersion(shownVersion);
        dispositions.release(disposition, clock.instant(), actors.current().accountId());
        return AnswerReaders.of(disposition.getPoints().stream()
                .filter(point -> point.getState() == PointState.ANSWERED)
                .toList());
    }

    /**
     * Gives a refusal, or a correction into one, back to who wrote it.
     *
     * @param shownVersion the disposition's, as the page showed it
     * @param note what to think over
     * @throws org.mashwara.shared.BusinessException as {@link Disposition#sendBack}
     */
    @RolesAllowed({Roles.SUBPROGRAMME_LEAD, Roles.AGENCY_HEAD})
    public void sendBack(long dispositionId, long shownVersion, String note) {
        Disposition disposition = desk.toRelease(dispositionId);
        disposition.requireVersion(shownVersion);
        dispositions.sendBack(
                disposition, note, clock.instant(), actors.current().accountId());
    }
}

package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.mashwara.shared.BusinessException;

/** What happens when the agency answers, whoever does it. Checks no role: its callers have. */
@ApplicationScoped
public class Dispositions {

    @Inject
    private PointRepository points;

    @Inject
    private AmendmentRepository amendments;

    @Inject
    private Event<DispositionGiven> given;

    @Inject
    private Event<DispositionHeld> held;

    @Inject
    private Event<DispositionSentBack> sentBack;

    /**
     * Answers points together. The same account sending the same again changes nothing.
     *
     * @param answered held for this transaction; first the one that was opened, then those that are answered with it
     * @param confidential as in {@link Disposition#keepConfidential}
     * @param at now
     * @param by the account that answers
     * @throws BusinessException as {@link Disposition}
     */
    public Disposition give(
            List<Point> answered, Verdict verdict, String reason, boolean confidential, Instant at, long by) {
        if (isRepeated(answered, verdict, reason, by)) {
            return answered.get(0).getDisposition();
        }
        Disposition disposition =
                new Disposition(answered, verdict, reason, amendments.ofPointsForChange(answered), at, by);
        disposition.keepConfidential(confidential, answered.get(0));
        points.add(disposition);
        tell(disposition);
        return disposition;
    }

    /** True if the account has given all of these points the same answer already: a double click. */
    static boolean isRepeated(List<Point> answered, Verdict verdict, String reason, long by) {
        Disposition before = answered.isEmpty() ? null : answered.get(0).getDisposition();
        return before != null
                && before.getState() != DispositionState.SENT_BACK
                && before.isRepeatedBy(verdict, reason, by)
                && answered.stream().allMatch(point -> before.equals(point.getDisposition()));
    }

    /** Says it otherwise; as {@link Disposition#correct}. */
    void correct(Disposition disposition, Verdict verdict, String reason, String why, Instant at, long by) {
        disposition.correct(verdict, reason, why, amendments.ofPointsForChange(disposition.getPoints()), at, by);
        tell(disposition);
    }

    /** Lets a refusal, or a correction into one, go out; as {@link Disposition#release}. */
    public void release(Disposition disposition, Instant at, long by) {
        disposition.release(amendments.ofPointsForChange(disposition.getPoints()), at, by);
        tell(disposition);
    }

    /** Does not let it go out; as {@link Disposition#sendBack}. */
    void sendBack(Disposition disposition, String note, Instant at, long by) {
        disposition.sendBack(note, at, by);
        points.settle();
        sentBack.fire(new DispositionSentBack(disposition.getId()));
    }

    private void tell(Disposition disposition) {
        points.settle();
        if (disposition.isToRelease()) {
            held.fire(new DispositionHeld(disposition.getId()));
        } else {
            given.fire(new DispositionGiven(disposition.getId()));
        }
    }
}

package org.mashwara.consultation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.mashwara.shared.Form;
import org.mashwara.shared.NotFoundException;

/** A published answer that has to say something else. */
@Named
@ViewScoped
public class CorrectionView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SaidQueries queries;

    @Inject
    private DispositionService service;

    @Inject
    private Form form;

    private Long point;
    private PointDetail detail;
    private Verdict verdict;
    private String reason;
    private String why;

    /** Reads the answer as it stands, or the correction that waits for its release or was sent back. */
    public void load() {
        detail = queries.point(point);
        if (!detail.mayCorrect()) {
            throw new NotFoundException("point to correct", point);
        }
        Reply reply = detail.row().reply();
        HeldReply held = reply.held();
        verdict = held == null ? reply.verdict() : held.verdict();
        reason = held == null ? reply.reason() : held.reason();
        why = held == null ? null : held.why();
    }

    /** Says it otherwise. */
    public String correct() {
        Reply reply = detail.row().reply();
        return form.run(() -> service.correct(reply.id(), reply.version(), verdict, reason, why))
                ? form.done(
                        verdict.needsRelease() ? "disposition.correctionHeld" : "disposition.corrected",
                        "/feedback/point?point=" + point)
                : null;
    }

    /** Gives up the correction that is not released. */
    public String drop() {
        Reply reply = detail.row().reply();
        boolean[] dropped = new boolean[1];
        return form.run(() -> dropped[0] = service.dropCorrection(reply.id(), reply.version()))
                ? form.done(
                        dropped[0] ? "disposition.correctionDropped" : "disposition.correctionGone",
                        "/feedback/point?point=" + point)
                : null;
    }

    public Verdict[] getVerdicts() {
        return Verdict.values();
    }

    public Long getPoint() {
        return point;
    }

    public void setPoint(Long point) {
        this.point = point;
    }

    public PointDetail getDetail() {
        return detail;
    }

    public Verdict getVerdict() {
        return verdict;
    }

    public void setVerdict(Verdict verdict) {
        this.verdict = verdict;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}

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

    /** Reads the answer as it stands. */
    public void load() {
        detail = queries.point(point);
        if (!detail.mayCorrect()) {
            throw new NotFoundException("point to correct", point);
        }
        verdict = detail.row().reply().verdict();
        reason = detail.row().reply().reason();
    }

    /** Says it otherwise. */
    public String correct() {
        Reply reply = detail.row().reply();
        return form.run(() -> service.correct(reply.id(), reply.version(), verdict, reason, why))
                ? form.done(
                        verdict.needsRelease() ? "disposition.held" : "disposition.corrected",
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

package org.mashwara.consultation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.mashwara.shared.Form;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Shown;

/** A point, others that say the same, and the answer that the agency gives to them. */
@Named
@ViewScoped
public class DispositionView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SaidQueries queries;

    @Inject
    private DispositionService service;

    @Inject
    private Form form;

    private Long point;
    private SaidFilter state = SaidFilter.WAITING;
    private Long round;
    private PointDetail detail;
    private List<Long> together = new ArrayList<>();
    private Verdict verdict;
    private String reason;
    private boolean confidential;

    /** Reads what was said; what was sent back is there to be written anew. */
    public void load() {
        detail = queries.point(point);
        if (!detail.mayAnswer()) {
            throw new NotFoundException("point to answer", point);
        }
        confidential = detail.row().isWantedConfidential();
        if (detail.row().reply() != null) {
            verdict = detail.row().reply().verdict();
            reason = detail.row().reply().reason();
        }
    }

    /** Gives the answer to what the page shows; where it was changed meanwhile, shows it as it is now. */
    public String give() {
        List<AnswerReaders> given = new ArrayList<>();
        return form.run(
                        () -> given.add(service.give(shown(), verdict, reason, confidential)),
                        () -> detail = queries.point(point))
                ? told(given.get(0))
                : null;
    }

    private String told(AnswerReaders readers) {
        return verdict.needsRelease()
                ? form.done("disposition.held", getList())
                : form.done(readers.key("disposition.given"), getList(), readers.confidential());
    }

    private List<Shown> shown() {
        List<Shown> shown = new ArrayList<>(List.of(detail.row().shown()));
        detail.similar().stream()
                .filter(other -> together.contains(other.pointId()))
                .map(SaidRow::shown)
                .forEach(shown::add);
        return shown;
    }

    /** The list from which the person came, or that of all that waits. */
    public String getList() {
        return DispositionLists.address(state, round);
    }

    public SaidFilter getState() {
        return state;
    }

    public void setState(SaidFilter state) {
        this.state = state == null ? SaidFilter.WAITING : state;
    }

    public Long getRound() {
        return round;
    }

    public void setRound(Long round) {
        this.round = round;
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

    public List<Long> getTogether() {
        return together;
    }

    public void setTogether(List<Long> together) {
        this.together = together;
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

    public boolean isConfidential() {
        return confidential;
    }

    public void setConfidential(boolean confidential) {
        this.confidential = confidential;
    }
}

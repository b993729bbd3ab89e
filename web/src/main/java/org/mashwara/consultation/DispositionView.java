package org.mashwara.consultation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.mashwara.shared.Form;

/** One comment or proposal, and the agency's answer to it. */
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

    private Long answer;
    private SaidRow row;
    private Verdict verdict;
    private String reason;

    /** Reads what was said. */
    public void load() {
        row = queries.toDispose(answer);
    }

    /** Gives the answer. */
    public String give() {
        return form.run(() -> service.give(answer, verdict, reason))
                ? form.done("disposition.given", "/feedback/dispositions")
                : null;
    }

    public Verdict[] getVerdicts() {
        return Verdict.values();
    }

    public Long getAnswer() {
        return answer;
    }

    public void setAnswer(Long answer) {
        this.answer = answer;
    }

    public SaidRow getRow() {
        return row;
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
}

package org.mashwara.consultation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.mashwara.shared.Form;

/** One amendment: both sides, what it answers, how far it has come. */
@Named
@ViewScoped
public class AmendmentView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AmendmentQueries queries;

    @Inject
    private AmendmentService service;

    @Inject
    private CommitteeService committee;

    @Inject
    private Form form;

    private Long amendment;
    private AmendmentDetail detail;

    /** Reads it. */
    public void load() {
        detail = queries.amendment(amendment);
    }

    /** Takes the draft back. */
    public String withdraw() {
        return form.run(() -> service.withdraw(amendment, detail.row().version()))
                ? form.done("amendment.withdrawn", "/feedback/amendments")
                : null;
    }

    /** Takes it out of its recommendation. */
    public String takeOut() {
        return form.run(() -> committee.takeOut(amendment, detail.row().version()))
                ? form.done("amendment.takenOut", "/feedback/amendment?amendment=" + amendment)
                : null;
    }

    public Long getAmendment() {
        return amendment;
    }

    public void setAmendment(Long amendment) {
        this.amendment = amendment;
    }

    public AmendmentDetail getDetail() {
        return detail;
    }
}

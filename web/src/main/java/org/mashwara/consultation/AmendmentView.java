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
        boolean[] back = new boolean[1];
        if (!form.run(() -> back[0] = service.withdraw(amendment, detail.row().version()), this::load)) {
            return null;
        }
        return back[0]
                ? form.done("amendment.withdrawn", "/feedback/amendments")
                : form.done("amendment.withdrawnBefore", here());
    }

    /** Takes it out of its recommendation. */
    public String takeOut() {
        AmendmentRow row = detail.row();
        boolean[] out = new boolean[1];
        return form.run(() -> out[0] = committee.takeOut(row.recommendationId(), row.shown()), this::load)
                ? form.done(out[0] ? "amendment.takenOut" : "amendment.takenOutBefore", here())
                : null;
    }

    private String here() {
        return "/feedback/amendment?amendment=" + amendment;
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

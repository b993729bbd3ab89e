package org.mashwara.consultation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.mashwara.shared.Form;

/** Drafts an amendment: first what kind of change, then what changes. */
@Named
@ViewScoped
public class AmendmentEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AmendmentFormQueries queries;

    @Inject
    private AmendmentService service;

    @Inject
    private Form form;

    private Long point;
    private Long amendment;
    private AmendmentKind kind;
    private String code;
    private boolean going;
    private AmendmentForm choices;
    private final AmendmentFields fields = new AmendmentFields();

    /** Reads what there is to choose; a draft, or the activity chosen, as it stands. */
    public void load() {
        choices = amendment == null ? queries.begin(List.of(point)) : queries.draft(amendment);
        if (choices.entry() != null) {
            kind = choices.entry().kind();
            fields.take(choices.entry(), choices.reason());
            return;
        }
        if (code == null && kind != AmendmentKind.ADDED) {
            code = choices.code();
        }
        fields.begin(code, choices.activities());
    }

    /** Keeps the draft. */
    public String save() {
        AmendmentEntry entry = fields.entry(kind);
        if (amendment != null) {
            return form.run(() -> service.redraft(amendment, choices.version(), entry, fields.getReason()))
                    ? form.done("amendment.saved", "/feedback/amendment?amendment=" + amendment)
                    : null;
        }
        Long[] drafted = new Long[1];
        return form.run(() -> drafted[0] = service.draft(List.of(point), entry, fields.getReason()))
                ? form.done("amendment.saved", "/feedback/amendment?amendment=" + drafted[0])
                : null;
    }

    public AmendmentKind[] getKinds() {
        return AmendmentKind.values();
    }

    public Long getPoint() {
        return point;
    }

    public void setPoint(Long point) {
        this.point = point;
    }

    public Long getAmendment() {
        return amendment;
    }

    public void setAmendment(Long amendment) {
        this.amendment = amendment;
    }

    public AmendmentKind getKind() {
        return kind;
    }

    public void setKind(AmendmentKind kind) {
        this.kind = kind;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    /** True once the person wants to go on to the change itself. */
    public boolean isGoing() {
        return going;
    }

    public void setGoing(boolean going) {
        this.going = going;
    }

    /** True if the person wants to go on and has not said with what. */
    public boolean isKindMissing() {
        return going && kind == null;
    }

    public AmendmentForm getChoices() {
        return choices;
    }

    public AmendmentFields getFields() {
        return fields;
    }
}

package org.mashwara.consultation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.mashwara.shared.Form;

/** A response on its way to approval: where it lies, what was changed, and what the person may do with it. */
@Named
@ViewScoped
public class ClearanceView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ClearanceQueries queries;

    @Inject
    private ClearanceService service;

    @Inject
    private ResponseQueries responses;

    @Inject
    private Form form;

    private Long id;
    private ClearanceDetail detail;
    private ResponseDetail response;
    private String comment;

    /** Reads the clearance and, for those who may read them, the answers. */
    public void load() {
        detail = queries.clearance(id);
        response = detail.readsAnswers() ? responses.response(detail.responseId()) : null;
    }

    /** Clears. */
    public String clear() {
        boolean[] last = new boolean[1];
        return form.run(() -> last[0] = service.clear(id, detail.version()), this::load)
                ? form.done(last[0] ? "clearance.clearedLast" : "clearance.cleared", here())
                : null;
    }

    /** Sends it back with the comment. */
    public String sendBack() {
        return form.run(() -> service.sendBack(id, detail.version(), comment), this::load)
                ? form.done("clearance.sentBack", here())
                : null;
    }

    /** Takes it back to the drafter's desk. */
    public String recall() {
        return form.run(() -> service.recall(id, detail.version()), this::load)
                ? form.done("clearance.recalled", "/feedback/check?response=" + detail.responseId())
                : null;
    }

    private String here() {
        return "/feedback/clearance?id=" + id;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public ClearanceDetail getDetail() {
        return detail;
    }

    /** The answers; null for those who may not read them as they stand. */
    public ResponseDetail getResponse() {
        return response;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}

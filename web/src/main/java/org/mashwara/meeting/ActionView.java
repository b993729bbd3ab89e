package org.mashwara.meeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.mashwara.shared.Form;

/** One action point: its owner reports what was done, the TWG Secretariat verifies it. */
@Named
@ViewScoped
public class ActionView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ActionPointQueries queries;

    @Inject
    private ActionPointService service;

    @Inject
    private Form form;

    private Long id;
    private ActionRow action;
    private String actionTaken;

    public void load() {
        action = queries.actionPoint(id);
        actionTaken = action.actionTaken();
    }

    public String report() {
        return changed(() -> service.reportDone(id, action.version(), actionTaken), "action.reported");
    }

    public String verify() {
        return changed(() -> service.verify(id, action.version()), "action.verified");
    }

    public String sendBack() {
        return changed(() -> service.sendBack(id, action.version()), "action.sentBack");
    }

    private String changed(Form.Work work, String said) {
        return form.run(work) ? form.done(said, "/actions/action?id=" + id, action.reference()) : null;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public ActionRow getAction() {
        return action;
    }

    public String getActionTaken() {
        return actionTaken;
    }

    public void setActionTaken(String actionTaken) {
        this.actionTaken = actionTaken;
    }
}

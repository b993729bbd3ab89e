package org.mashwara.consultation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.mashwara.shared.Form;
import org.mashwara.shared.Navigation;

/** A response to read, with the agency's answers, and what its office may do with it. */
@Named
@ViewScoped
public class ResponseView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ResponseQueries queries;

    @Inject
    private ResponseAsideQueries asides;

    @Inject
    private ResponseService service;

    @Inject
    private Navigation navigation;

    @Inject
    private Form form;

    private Long response;
    private boolean sent;
    private ResponseDetail detail;
    private ResponseAside aside;

    /** Reads the response. */
    public void load() {
        detail = queries.response(response);
        aside = asides.of(response);
        if (sent) {
            form.say(outcome(), detail.post());
        }
    }

    private String outcome() {
        if (!detail.isSubmitted()) {
            return "respond.sentForApproval";
        }
        return detail.givenBy().isOnPaper() ? "respond.entered" : "respond.submitted";
    }

    /** Begins a change of what was given. */
    public String change() {
        long[] next = new long[1];
        detail = queries.response(response);
        return form.run(() -> next[0] = service.change(response))
                ? form.done(
                        detail.state() == ResponseState.WITHDRAWN ? "aside.givenAnew" : "aside.changeBegun",
                        "/feedback/respond?response=" + next[0])
                : null;
    }

    /** The office fills in itself what is being entered from its form on paper. */
    public String takeOver() {
        return form.run(() -> service.takeOver(response))
                ? form.done("paper.takenOver", "/feedback/respond?response=" + response)
                : null;
    }

    /** Gives up a change that was begun. */
    public String discard() {
        return form.run(() -> service.discard(response, detail.version()))
                ? form.done("aside.discarded", navigation.feedbackOf(before()))
                : null;
    }

    /** The version that stands once this one is given up. */
    private Long before() {
        return aside.versions().stream()
                .map(VersionLine::id)
                .filter(version -> !response.equals(version))
                .findFirst()
                .orElse(response);
    }

    /** True right after it was sent. */
    public boolean isSent() {
        return sent;
    }

    public void setSent(boolean sent) {
        this.sent = sent;
    }

    public ResponseAside getAside() {
        return aside;
    }

    public Long getResponse() {
        return response;
    }

    public void setResponse(Long response) {
        this.response = response;
    }

    public ResponseDetail getDetail() {
        return detail;
    }
}

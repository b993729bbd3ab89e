package org.mashwara.consultation;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.mashwara.shared.Form;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Navigation;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Words;

/** A response to fill in. Its script saves by itself; without it the
 * buttons do, when the person goes on or leaves. */
@Named
@ViewScoped
public class RespondView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What became of the last attempt to save. */
    public enum Outcome {
        NONE,
        SAVED,
        REFUSED,
        /** Somebody else saved meanwhile. */
        STALE
    }

    @Inject
    private ResponseQueries queries;

    @Inject
    private ResponseService service;

    @Inject
    private ResponseAsideQueries asides;

    @Inject
    private Navigation navigation;

    @Inject
    private Form form;

    @Inject
    private Words words;

    private Long response;
    private ResponseDetail detail;
    private ResponseAside aside;
    private final AnswerFields fields = new AnswerFields();
    private long version;
    private Instant savedAt;
    private LocalText savedBy;
    private Outcome outcome = Outcome.NONE;

    /** Reads the response; one that is given, or that can't be any more, is shown to read instead. */
    public String load() {
        detail = queries.response(response);
        if (!detail.own()) {
            throw new NotFoundException("response to fill in", response);
        }
        if (!detail.isFillable()) {
            return "/feedback/response?faces-redirect=true&response=" + response;
        }
        fields.show(detail.turns());
        version = detail.lookedAt() == null ? service.look(response) : detail.version();
        savedAt = detail.savedAt();
        aside = asides.of(response);
        return null;
    }

    /** Saves what this page holds over what somebody else saved, after the person was told and chose so. */
    public void overwrite() {
        version = queries.response(response).version();
        save();
    }

    /** Saves and shows what has been answered, to check. */
    public String next() {
        return save() ? getNextPage() + "&faces-redirect=true" : null;
    }

    /** Saves and leaves; the draft can be taken up at any time until the round closes. */
    public String leave() {
        return save() ? form.done("respond.left", navigation.feedbackOf(response)) : null;
    }

    private boolean save() {
        fields.read(
                detail.turns(),
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap());
        Saved[] saved = new Saved[1];
        boolean done = form.run(() -> saved[0] = service.save(response, version, fields.entries(detail.turns())));
        if (!done) {
            tellWhatStandsInTheWay();
            return false;
        }
        version = saved[0].version();
        savedAt = saved[0].at();
        saved[0].refused().forEach(this::tell);
        outcome = saved[0].refused().isEmpty() ? Outcome.SAVED : Outcome.REFUSED;
        detail = queries.response(response);
        return outcome == Outcome.SAVED;
    }

    private void tell(RefusedAnswer refused) {
        String message = words.of("rule." + refused.rule(), refused.arguments().toArray());
        fields.refuse(refused.key(), message);
        FacesContext.getCurrentInstance()
                .addMessage(refused.key(), new FacesMessage(FacesMessage.SEVERITY_ERROR, message, null));
    }

    private void tellWhatStandsInTheWay() {
        ResponseDetail now = queries.response(response);
        boolean stale = now.isFillable() && now.version() != version;
        outcome = stale ? Outcome.STALE : Outcome.REFUSED;
        if (stale) {
            savedAt = now.savedAt();
            savedBy = now.savedBy();
        }
    }

    /** True if what is filled in here may be confirmed by the person, also without a connection. */
    public boolean isConfirming() {
        return !detail.deciding() && detail.maySend(aside);
    }

    /** Address of the page after this one, without the context path. */
    public String getNextPage() {
        return detail.deciding()
                ? "/feedback/clearance?id=" + aside.clearanceId()
                : "/feedback/check?response=" + response;
    }

    public boolean isStale() {
        return outcome == Outcome.STALE;
    }

    public ResponseAside getAside() {
        return aside;
    }

    public Outcome getOutcome() {
        return outcome;
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

    public List<FormTurn> getTurns() {
        return detail.turns();
    }

    public AnswerFields getFields() {
        return fields;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public Instant getSavedAt() {
        return savedAt;
    }

    public LocalText getSavedBy() {
        return savedBy;
    }
}

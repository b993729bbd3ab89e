package org.mashwara.consultation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.mashwara.shared.Form;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.NotFoundException;

/** One activity of a response to fill in. Saves by itself after each change, and when the person goes on or leaves. */
@Named
@ViewScoped
public class RespondView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What became of the last attempt to save; the page's script reads it. */
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
    private Form form;

    private Long response;
    private int activity = 1;
    private ResponseDetail detail;
    private List<AnswerField> fields = List.of();
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
        activity = Math.max(1, Math.min(activity, detail.activities().size()));
        fields =
                new ArrayList<>(current().lines().stream().map(AnswerField::new).toList());
        version = detail.version();
        savedAt = detail.savedAt();
        return null;
    }

    /** Saves while the person goes on typing. */
    public void autosave() {
        save();
    }

    /** Saves what this page holds over what somebody else saved, after the person was told and chose so. */
    public void overwrite() {
        version = queries.response(response).version();
        save();
    }

    /** Saves and goes to the next activity or, after the last, to the check. */
    public String next() {
        return save() ? getNextPage() + "&faces-redirect=true" : null;
    }

    /** Saves and leaves; the draft can be taken up at any time until the round closes. */
    public String leave() {
        return save() ? form.done("respond.left", "/feedback/list") : null;
    }

    private boolean save() {
        Saved[] saved = new Saved[1];
        boolean done = form.run(() -> saved[0] = service.save(
                response,
                version,
                current().activityId(),
                fields.stream().map(AnswerField::entry).toList()));
        if (done) {
            version = saved[0].version();
            savedAt = saved[0].at();
            outcome = Outcome.SAVED;
        } else {
            tellWhatStandsInTheWay();
        }
        return done;
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

    /** The activity on this page. */
    public ActivityAnswers getCurrent() {
        return current();
    }

    private ActivityAnswers current() {
        return detail.activities().get(activity - 1);
    }

    public boolean isLast() {
        return activity == detail.activities().size();
    }

    /** Address of the page after this one, without the context path. */
    public String getNextPage() {
        return isLast()
                ? "/feedback/check?response=" + response
                : "/feedback/respond?response=" + response + "&activity=" + (activity + 1);
    }

    /** Address of the page before this one, or null on the first. */
    public String getPreviousPage() {
        return activity == 1 ? null : "/feedback/respond?response=" + response + "&activity=" + (activity - 1);
    }

    public boolean isStale() {
        return outcome == Outcome.STALE;
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

    public int getActivity() {
        return activity;
    }

    public void setActivity(int activity) {
        this.activity = activity;
    }

    public ResponseDetail getDetail() {
        return detail;
    }

    public List<AnswerField> getFields() {
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

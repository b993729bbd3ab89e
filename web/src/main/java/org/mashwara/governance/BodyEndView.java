package org.mashwara.governance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.mashwara.directory.TransferEffect;
import org.mashwara.shared.Form;
import org.mashwara.shared.Format;
import org.mashwara.shared.Words;

/** Ends a body, or lets an ended one go on, after a look at what that does. */
@Named
@ViewScoped
public class BodyEndView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BodyEditQueries queries;

    @Inject
    private BodyService service;

    @Inject
    private Form form;

    @Inject
    private Format format;

    @Inject
    private Words words;

    private String code;
    private LocalDate lastDay;
    private BodyEdit body;
    private BodyEndPreview preview;
    private BodyReopenPreview reopening;
    private String reason;

    public void load() {
        body = queries.edit(code, format.today());
        lastDay = format.today();
        if (body.lastDay() != null) {
            form.run(() -> reopening = queries.reopening(code));
        }
    }

    public String reopen() {
        return form.run(() -> service.reopen(body.id(), body.version(), reason))
                ? form.done("bodies.reopened", "/bodies/body?code=" + code)
                : null;
    }

    /** Goes on to the look ahead, if the rules allow the end. */
    public void check() {
        form.run(() -> preview = queries.end(code, lastDay));
    }

    /** Goes back from it. */
    public void change() {
        preview = null;
    }

    public String end() {
        boolean ended = form.run(() -> service.end(body.id(), body.version(), lastDay));
        if (!ended) {
            preview = null;
            return null;
        }
        return form.done("bodies.endDone", "/bodies/body?code=" + code, lastDay);
    }

    /** A sentence about what is touched. */
    public String say(TransferEffect effect) {
        return words.of(effect.textKey(), effect.arguments().toArray());
    }

    public BodyEdit getBody() {
        return body;
    }

    public BodyEndPreview getPreview() {
        return preview;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    /** What happens when the ended body goes on; null where the rules refuse it. */
    public BodyReopenPreview getReopening() {
        return reopening;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

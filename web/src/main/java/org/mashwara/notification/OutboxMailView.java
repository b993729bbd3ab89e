package org.mashwara.notification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.mashwara.shared.Form;
import org.mashwara.shared.Words;

/** One mail: its text, how sending goes, and what the administrator may do about it. */
@Named
@ViewScoped
public class OutboxMailView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OutboxQueries queries;

    @Inject
    private OutboxService service;

    @Inject
    private Form form;

    @Inject
    private Words words;

    private Long id;
    private OutboxDetail detail;
    private String wholeText;

    /** Reads the mail. */
    public void load() {
        detail = queries.mail(id);
    }

    /** Shows on this page only what only the receiver may know. */
    public void readSecret() {
        form.run(() -> wholeText = service.readSecret(id));
    }

    /** Tries to send it again at once. */
    public String retry() {
        return form.run(() -> service.retry(id)) ? form.done("outbox.queued", "/admin/outbox-mail?id=" + id) : null;
    }

    /** The text; what only the receiver may know is left out unless it was asked for. */
    public String getText() {
        return wholeText == null
                ? detail.body().replace(OutboxDetail.SECRET_PLACE, words.of("outbox.secretPlace"))
                : wholeText;
    }

    /** True while the page leaves out what only the receiver may know. */
    public boolean isHiding() {
        return detail.secret() && wholeText == null;
    }

    public String getKind() {
        return OutboxView.kind(detail.mail().state());
    }

    public OutboxDetail getDetail() {
        return detail;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}

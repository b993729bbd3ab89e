package org.mashwara.consultation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.mashwara.shared.Form;
import org.mashwara.shared.NotFoundException;

/** All answers on one page, to check before they are sent. */
@Named
@ViewScoped
public class ResponseCheckView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ResponseQueries queries;

    @Inject
    private ResponseService service;

    @Inject
    private ResponseAsideQueries asides;

    @Inject
    private Form form;

    private final String key = UUID.randomUUID().toString();
    private Long response;
    private ResponseDetail detail;
    private ResponseAside aside;

    /** Reads the draft; a response that is given, or can't be any more, is shown to read instead. */
    public String load() {
        detail = queries.response(response);
        if (!detail.own()) {
            throw new NotFoundException("response to check", response);
        }
        aside = asides.beforeSending(response);
        return detail.isFillable() ? null : reading();
    }

    /** Sends it. */
    public String submit() {
        return form.run(() -> service.submit(response, detail.version(), key))
                ? form.done(sent(), "/feedback/response?response=" + response, detail.post())
                : null;
    }

    private String sent() {
        if (aside.isRouted() && !aside.isClearedBySending()) {
            return "respond.sentForApproval";
        }
        return detail.isEntering() ? "respond.entered" : "respond.submitted";
    }

    private String reading() {
        return "/feedback/response?faces-redirect=true&response=" + response;
    }

    /** True if the person may give the response, or send it on its way. */
    public boolean isMaySend() {
        return detail.maySend(aside);
    }

    /** Names the act of sending, however often the request arrives. */
    public String getKey() {
        return key;
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

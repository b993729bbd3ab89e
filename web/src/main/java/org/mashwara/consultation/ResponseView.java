package org.mashwara.consultation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** A response to read, with the agency's answers. */
@Named
@ViewScoped
public class ResponseView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ResponseQueries queries;

    private Long response;
    private ResponseDetail detail;

    /** Reads the response. */
    public void load() {
        detail = queries.response(response);
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

package org.mashwara.consultation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import org.mashwara.shared.Form;
import org.mashwara.shared.Uploads;

/** TWG Secretariat begins to enter a form on paper on behalf of a seat. */
@Named
@ViewScoped
public class PaperFormView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PaperFormQueries queries;

    @Inject
    private PaperFormService service;

    @Inject
    private Form form;

    private Long response;
    private PaperFormTask task;
    private String givenBy;
    private LocalDate dated;
    private String diaryNumber;
    private transient Part file;

    /** Reads for whom it is entered. */
    public void load() {
        task = queries.task(response);
    }

    /** Keeps the form and goes on to its answers. */
    public String begin() {
        long[] begun = new long[1];
        return form.run(() -> begun[0] =
                        service.begin(response, new PaperFormEntry(givenBy, dated, diaryNumber, Uploads.of(file))))
                ? form.done("paper.begun", "/feedback/respond?response=" + begun[0])
                : null;
    }

    public Long getResponse() {
        return response;
    }

    public void setResponse(Long response) {
        this.response = response;
    }

    public PaperFormTask getTask() {
        return task;
    }

    public String getGivenBy() {
        return givenBy;
    }

    public void setGivenBy(String givenBy) {
        this.givenBy = givenBy;
    }

    public LocalDate getDated() {
        return dated;
    }

    public void setDated(LocalDate dated) {
        this.dated = dated;
    }

    public String getDiaryNumber() {
        return diaryNumber;
    }

    public void setDiaryNumber(String diaryNumber) {
        this.diaryNumber = diaryNumber;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}

package org.mashwara.directory;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.mashwara.shared.Form;
import org.mashwara.shared.Format;
import org.mashwara.shared.Words;

/** Puts a tenure right, ends it, or sets it aside as a mistake. */
@Named
@ViewScoped
public class TenureEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RegisterFormQueries queries;

    @Inject
    private IncumbencyService service;

    @Inject
    private Form form;

    @Inject
    private Format format;

    @Inject
    private Words words;

    private final TenureFields fields = new TenureFields();
    private Long id;
    private IncumbencyForm tenure;
    private String reason;
    private LocalDate lastDay;
    private String endReason;
    private String mistakeReason;

    public void load() {
        tenure = queries.incumbency(id);
        fields.show(tenure, words);
        lastDay = format.today();
    }

    public String correct() {
        IncumbencyEntry entry = fields.entry(queries, form);
        return entry != null
                ? after(
                        () -> service.correct(tenure.postId(), id, entry, fields.upload(), reason, tenure.shown()),
                        "directory.correct.done")
                : null;
    }

    public String end() {
        return after(
                () -> service.end(tenure.postId(), id, lastDay, endReason, tenure.shown()), "directory.tenure.ended");
    }

    /** Sets the tenure aside. */
    public String setAside() {
        return after(
                () -> service.setAside(tenure.postId(), id, mistakeReason, tenure.shown()),
                "directory.tenure.setAside");
    }

    private String after(Form.Work work, String done) {
        return form.run(work) ? form.done(done, "/directory/post?id=" + tenure.postId()) : null;
    }

    public IncumbencyForm getTenure() {
        return tenure;
    }

    /** True while it has no end yet, or one to come. */
    public boolean isEndable() {
        return tenure.until() == null || tenure.until().isAfter(format.today());
    }

    public TenureFields getFields() {
        return fields;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getEndReason() {
        return endReason;
    }

    public void setEndReason(String endReason) {
        this.endReason = endReason;
    }

    public String getMistakeReason() {
        return mistakeReason;
    }

    public void setMistakeReason(String mistakeReason) {
        this.mistakeReason = mistakeReason;
    }
}

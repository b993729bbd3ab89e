package org.mashwara.directory;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.mashwara.shared.Form;
import org.mashwara.shared.Format;
import org.mashwara.shared.Words;

/** Puts an incumbency right, ends it, or sets it aside as a mistake. */
@Named
@ViewScoped
public class IncumbencyEditView implements Serializable {

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

    private final IncumbencyFields fields = new IncumbencyFields();
    private Long id;
    private IncumbencyForm incumbency;
    private String reason;
    private LocalDate lastDay;
    private String endReason;
    private String mistakeReason;

    public void load() {
        incumbency = queries.incumbency(id);
        fields.show(incumbency, words);
        lastDay = format.today();
    }

    public String correct() {
        IncumbencyEntry entry = fields.entry(queries, form);
        return entry != null
                ? after(
                        () -> service.correct(
                                incumbency.postId(), id, entry, fields.upload(), reason, incumbency.shown()),
                        "directory.correct.done")
                : null;
    }

    public String end() {
        return after(
                () -> service.end(incumbency.postId(), id, lastDay, endReason, incumbency.shown()),
                "directory.incumbency.ended");
    }

    /** Sets the incumbency aside. */
    public String setAside() {
        return after(
                () -> service.setAside(incumbency.postId(), id, mistakeReason, incumbency.shown()),
                "directory.incumbency.setAside");
    }

    private String after(Form.Work work, String done) {
        return form.run(work) ? form.done(done, "/directory/post?id=" + incumbency.postId()) : null;
    }

    public IncumbencyForm getIncumbency() {
        return incumbency;
    }

    /** True while it has no end yet, or one to come. */
    public boolean isEndable() {
        return incumbency.until() == null || incumbency.until().isAfter(format.today());
    }

    public IncumbencyFields getFields() {
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

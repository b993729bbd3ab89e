package org.mashwara.consultation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.mashwara.shared.Form;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Uploads;

/** Records an approval that was given on paper or by word. */
@Named
@ViewScoped
public class ClearanceRecordView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ClearanceQueries queries;

    @Inject
    private ClearanceService service;

    @Inject
    private Form form;

    private Long id;
    private ClearanceDetail detail;
    private ClearanceMeans means = ClearanceMeans.PAPER;
    private String noteReference;
    private LocalDate dated;
    private String conveyedBy;
    private transient Part file;

    /** Reads where the response lies. */
    public void load() {
        detail = queries.clearance(id);
        if (!detail.mayRecord()) {
            throw new NotFoundException("clearance to record", id);
        }
    }

    /** Records it. */
    public String save() {
        boolean[] last = new boolean[1];
        return form.run(() -> last[0] = service.record(
                        id,
                        detail.version(),
                        new ClearanceRecord(means, noteReference, dated, conveyedBy, Uploads.of(file))))
                ? form.done(last[0] ? "clearance.clearedLast" : "clearance.recorded", "/feedback/clearance?id=" + id)
                : null;
    }

    /** The ways in which an approval is given outside the portal. */
    public List<ClearanceMeans> getWays() {
        return List.of(ClearanceMeans.PAPER, ClearanceMeans.CONVEYED);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public ClearanceDetail getDetail() {
        return detail;
    }

    public ClearanceMeans getMeans() {
        return means;
    }

    public void setMeans(ClearanceMeans means) {
        this.means = means;
    }

    public String getNoteReference() {
        return noteReference;
    }

    public void setNoteReference(String noteReference) {
        this.noteReference = noteReference;
    }

    public LocalDate getDated() {
        return dated;
    }

    public void setDated(LocalDate dated) {
        this.dated = dated;
    }

    public String getConveyedBy() {
        return conveyedBy;
    }

    public void setConveyedBy(String conveyedBy) {
        this.conveyedBy = conveyedBy;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}

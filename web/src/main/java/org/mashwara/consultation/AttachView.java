package org.mashwara.consultation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import java.util.function.Supplier;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Form;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Upload;
import org.mashwara.shared.Uploads;

/** Hands in a file as the answer to one question, or takes it back. */
@Named
@ViewScoped
public class AttachView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ResponseQueries queries;

    @Inject
    private ResponseService service;

    @Inject
    private Form form;

    private Long response;
    private String field;
    private ResponseDetail detail;
    private FormLine line;
    private FormCell cell;
    private transient Part file;

    /** Reads the question; nothing is there where the response can't be filled in. */
    public void load() {
        detail = queries.response(response);
        Supplier<NotFoundException> missing = () -> new NotFoundException("response to fill in", response);
        if (!detail.own() || !detail.isFillable()) {
            throw missing.get();
        }
        line = detail.turns().stream()
                .flatMap(turn -> turn.lines().stream())
                .filter(candidate -> candidate.question().kind() == QuestionKind.FILE)
                .filter(candidate ->
                        candidate.cells().stream().anyMatch(one -> one.key().equals(field)))
                .findFirst()
                .orElseThrow(missing);
        cell = line.cells().get(0);
    }

    public String attach() {
        Upload[] upload = new Upload[1];
        return form.run(() -> upload[0] = chosen()) ? put(upload[0]) : null;
    }

    private Upload chosen() {
        Upload upload = Uploads.of(file);
        if (upload == null) {
            throw BusinessException.onField("file", "file.none");
        }
        return upload;
    }

    public String remove() {
        return put(null);
    }

    private String put(Upload upload) {
        String shown = cell.value().getFileHash();
        AnswerEntry place = new AnswerEntry(
                line.question().id(), cell.activityId(), cell.outputId(), shown == null ? List.of() : List.of(shown));
        return form.run(() -> service.attach(response, detail.version(), place, upload), this::load)
                ? form.doneAt(
                        detail.deciding() ? "attach.changed" : "attach.saved",
                        "/feedback/respond?response=" + response,
                        field)
                : null;
    }

    public Long getResponse() {
        return response;
    }

    public void setResponse(Long response) {
        this.response = response;
    }

    public String getField() {
        return field;
    }

    public void setField(String field) {
        this.field = field;
    }

    public ResponseDetail getDetail() {
        return detail;
    }

    public FormLine getLine() {
        return line;
    }

    public FormCell getCell() {
        return cell;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}

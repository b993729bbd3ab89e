package org.mashwara.consultation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import org.mashwara.shared.Form;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Upload;

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
        return put(file == null ? new Upload("", new byte[0]) : new Upload(file.getSubmittedFileName(), content()));
    }

    public String remove() {
        return put(null);
    }

    private String put(Upload upload) {
        AnswerEntry place = new AnswerEntry(line.question().id(), cell.activityId(), cell.outputId(), List.of());
        return form.run(() -> service.attach(response, detail.version(), place, upload))
                ? form.done("attach.saved", "/feedback/respond?response=" + response)
                : null;
    }

    private byte[] content() {
        try (InputStream in = file.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

package org.mashwara.governance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import org.mashwara.governance.bulk.ImportRow;
import org.mashwara.governance.bulk.RegisterImportQueries;
import org.mashwara.governance.bulk.RegisterImportService;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Form;
import org.mashwara.shared.Upload;
import org.mashwara.shared.sheet.Workbooks;

/** The register as a workbook: the form, the register to take out, and a workbook to bring in. */
@Named
@ViewScoped
public class ImportView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int MEGABYTE = 1024 * 1024;

    @Inject
    private RegisterImportQueries queries;

    @Inject
    private RegisterImportService service;

    @Inject
    private Form form;

    private List<ImportRow> latest = List.of();
    private Long created;
    private transient Part file;

    public void load() {
        latest = queries.latest();
    }

    public String upload() {
        return form.run(() -> created = service.upload(content()))
                ? "/admin/import-report?id=" + created + "&faces-redirect=true"
                : null;
    }

    private Upload content() {
        if (file == null || file.getSize() == 0) {
            throw BusinessException.onField("file", "file.empty");
        }
        if (file.getSize() > Workbooks.MAX_BYTES) {
            throw BusinessException.onField("file", "file.tooLarge", getMaxMegabytes());
        }
        try (InputStream content = file.getInputStream()) {
            return new Upload(file.getSubmittedFileName(), content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<ImportRow> getLatest() {
        return latest;
    }

    /** The largest workbook, in megabytes. */
    public int getMaxMegabytes() {
        return Workbooks.MAX_BYTES / MEGABYTE;
    }

    /** The most rows of a workbook. */
    public int getMaxRows() {
        return Workbooks.MAX_ROWS;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}

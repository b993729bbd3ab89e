package org.mashwara.governance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import org.mashwara.governance.bulk.ImportDetail;
import org.mashwara.governance.bulk.Mistake;
import org.mashwara.governance.bulk.RegisterImportQueries;
import org.mashwara.governance.bulk.RegisterImportService;
import org.mashwara.governance.bulk.ReportLine;
import org.mashwara.shared.Form;
import org.mashwara.shared.Words;

/** What becomes of each row of a workbook, before it is carried out. */
@Named
@ViewScoped
public class ImportReportView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int PAGE_SIZE = 50;

    /** Around a text of either direction within a sentence. */
    private static final char ISOLATE = '\u2068';

    private static final char END = '\u2069';

    @Inject
    private RegisterImportQueries queries;

    @Inject
    private RegisterImportService service;

    @Inject
    private Form form;

    @Inject
    private Words words;

    private Long id;
    private String outcomeName;
    private int first;
    private ImportDetail detail;

    public void load() {
        detail = queries.detail(id, getOutcome(), first, PAGE_SIZE);
    }

    public String carryOut() {
        return form.run(() -> service.carryOut(id, detail.head().version()))
                ? form.done(
                        "import.done",
                        "/admin/import",
                        detail.head().created(),
                        detail.head().changed())
                : null;
    }

    public String setAside() {
        return form.run(() -> service.setAside(id, detail.head().version()))
                ? form.done("import.asideDone", "/admin/import")
                : null;
    }

    /** What is wrong with a cell and what to do about it; what the cell says keeps its own direction. */
    public String sentence(Mistake mistake) {
        return words.of(
                "rule." + mistake.key(),
                mistake.arguments().stream()
                        .map(argument -> argument instanceof String said ? ISOLATE + said + END : argument)
                        .toArray());
    }

    /** The outcome by which the rows are filtered, or null for all. */
    public ReportLine.Outcome getOutcome() {
        return Arrays.stream(ReportLine.Outcome.values())
                .filter(outcome -> outcome.name().equals(outcomeName))
                .findFirst()
                .orElse(null);
    }

    public ImportDetail getDetail() {
        return detail;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getOutcomeName() {
        return outcomeName;
    }

    public void setOutcomeName(String outcomeName) {
        this.outcomeName = outcomeName;
    }

    public int getFirst() {
        return first;
    }

    public void setFirst(int first) {
        this.first = first;
    }
}

package org.mashwara.identity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** What was allowed but should be looked at; days and kind stand in the address. */
@Named
@ViewScoped
public class ExceptionsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ExceptionQueries queries;

    private LocalDate from;
    private LocalDate until;
    private String kind;
    private ExceptionReport report;

    /** Reads the report. */
    public void load() {
        report = queries.report(from, until);
    }

    /** The lines of the kind that was chosen, or all. */
    public List<ExceptionLine> getLines() {
        return report.lines().stream()
                .filter(line -> kind == null || kind.equals(line.exception()))
                .toList();
    }

    /** How many there are of a kind. */
    public long count(String exception) {
        return report.lines().stream()
                .filter(line -> exception.equals(line.exception()))
                .count();
    }

    /** Where one reads more: the entry, or the thing's story. */
    public String link(ExceptionLine line) {
        return "audit entry".equals(line.kind())
                ? "/admin/audit-entry?id=" + line.id()
                : "/admin/story?kind=" + URLEncoder.encode(line.kind(), StandardCharsets.UTF_8) + "&id=" + line.id();
    }

    public ExceptionReport getReport() {
        return report;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }
}

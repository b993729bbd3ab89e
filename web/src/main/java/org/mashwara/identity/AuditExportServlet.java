package org.mashwara.identity;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import org.mashwara.shared.CsvWriter;
import org.mashwara.shared.Format;
import org.mashwara.shared.Language;
import org.mashwara.shared.TableWriter;
import org.mashwara.shared.Texts;
import org.mashwara.shared.Words;
import org.mashwara.shared.WorkbookWriter;

/**
 * Hands out what a filter of the audit trail finds, one line for each change, as CSV or XLSX. Written while it is read,
 * so that a long trail needs little memory.
 */
@WebServlet("/admin/audit-export")
public class AuditExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final List<String> COLUMNS = List.of(
            "audit.when",
            "audit.who",
            "audit.post",
            "audit.what",
            "audit.command",
            "audit.subject",
            "audit.note",
            "audit.object",
            "audit.attribute",
            "audit.before",
            "audit.after");

    @Inject
    private transient AuditQueries queries;

    @Inject
    private transient AuditExportService service;

    @Inject
    private transient AuditWords auditWords;

    @Inject
    private transient Words words;

    @Inject
    private transient Format format;

    @Inject
    private transient Language language;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AuditFilter filter;
        try {
            filter = filter(request);
        } catch (DateTimeException | NumberFormatException e) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        boolean workbook = "xlsx".equals(request.getParameter("format"));
        service.begin(workbook ? "xlsx" : "csv", request.getQueryString().replaceFirst("^format=\\w*&?", ""));
        String name = "mashwara-audit-" + LocalDate.now(clock) + (workbook ? ".xlsx" : ".csv");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setContentType(
                workbook
                        ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
                        : "text/csv; charset=UTF-8");
        try (TableWriter table = workbook
                ? new WorkbookWriter(response.getOutputStream(), words.of("audit.title"))
                : new CsvWriter(response.getOutputStream())) {
            write(filter, table);
        }
    }

    private void write(AuditFilter filter, TableWriter table) throws IOException {
        ResourceBundle texts = Texts.in(language.getLocale());
        table.head(COLUMNS.stream().map(texts::getString).toList());
        List<AuditRow> batch = queries.batch(filter, null);
        while (!batch.isEmpty()) {
            for (AuditRow row : batch) {
                for (List<String> line : lines(row)) {
                    table.line(line);
                }
            }
            batch = queries.batch(filter, batch.get(batch.size() - 1));
        }
    }

    /** One line for each change; one for an entry that changed nothing. */
    private List<List<String>> lines(AuditRow row) {
        List<List<String>> lines = new ArrayList<>();
        for (AuditChange change : row.changes()) {
            lines.add(line(
                    row,
                    auditWords.object(change),
                    auditWords.attribute(change),
                    auditWords.before(change),
                    auditWords.after(change)));
        }
        return lines.isEmpty() ? List.of(line(row, null, null, null, null)) : lines;
    }

    private List<String> line(AuditRow row, String object, String attribute, String before, String after) {
        List<String> line = new ArrayList<>();
        line.add(format.stamp(row.at()));
        line.add(auditWords.who(row));
        line.add(row.postEn() == null ? null : words.pick(row.postEn(), row.postUr()));
        line.add(auditWords.command(row.command()));
        line.add(row.command());
        line.add(row.subjectLabel());
        line.add(row.note());
        line.add(object);
        line.add(attribute);
        line.add(before);
        line.add(after);
        return line;
    }

    private static AuditFilter filter(HttpServletRequest request) {
        return new AuditFilter(
                given(request, "who"),
                number(request, "account"),
                given(request, "what"),
                day(request, "from"),
                day(request, "until"),
                given(request, "kind"),
                number(request, "id"),
                given(request, "subject"));
    }

    private static String given(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null || value.isBlank() ? null : value;
    }

    private static Long number(HttpServletRequest request, String name) {
        String value = given(request, name);
        return value == null ? null : Long.valueOf(value);
    }

    private static LocalDate day(HttpServletRequest request, String name) {
        String value = given(request, name);
        return value == null ? null : LocalDate.parse(value);
    }
}

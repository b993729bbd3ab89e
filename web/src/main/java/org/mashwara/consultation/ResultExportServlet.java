package org.mashwara.consultation;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.mashwara.shared.CsvWriter;
import org.mashwara.shared.FileName;
import org.mashwara.shared.Format;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Roles;
import org.mashwara.shared.TableWriter;
import org.mashwara.shared.Words;
import org.mashwara.shared.WorkbookWriter;

/**
 * Hands out what a filter of the results lets through, answered or left open, as CSV or, with the codebook on a sheet of its own,
 * as XLSX; or the codebook alone. Written while it is read, so that many answers need little memory. Likewise how many of
 * the responses that were asked were given.
 */
@WebServlet("/feedback/results-export")
public class ResultExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** Before a format: of how many responses were given, not of what was answered. */
    static final String RATES = "rates-";

    private static final String CODEBOOK = "codebook";

    private static final String WORKBOOK = "xlsx";

    private static final List<String> FORMATS = List.of("csv", WORKBOOK, CODEBOOK);

    private static final List<String> READERS =
            List.of(Roles.SECRETARIAT, Roles.SUBPROGRAMME_LEAD, Roles.AGENCY_HEAD, Roles.AUDITOR);

    private static final List<String> COLUMNS = List.of(
            "reference",
            "round",
            "openedAt",
            "province",
            "post",
            "subprogramme",
            "workplan",
            "output",
            "activity",
            "activityName",
            "questionnaire",
            "version",
            "question",
            "kind",
            "state",
            "answer",
            "words");

    @Inject
    private transient ResultExportQueries queries;

    @Inject
    private transient RoundQueries rounds;

    @Inject
    private transient ResultExportService service;

    @Inject
    private transient Words words;

    @Inject
    private transient Format format;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ResultFilter filter;
        try {
            filter = filter(request);
        } catch (NumberFormatException e) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        String asked = Objects.toString(request.getParameter("format"), "csv");
        boolean rates = asked.startsWith(RATES);
        String wanted = rates ? asked.substring(RATES.length()) : asked;
        if (READERS.stream().noneMatch(request::isUserInRole) || !FORMATS.contains(wanted)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean workbook = WORKBOOK.equals(wanted);
        boolean codebook = CODEBOOK.equals(wanted);
        String name;
        try {
            name = FileName.of(
                    workbook ? WORKBOOK : "csv",
                    rates ? "response-rates" : null,
                    codebook ? CODEBOOK : rates ? null : "results",
                    codebook || filter.round() == null ? null : named(filter.round()),
                    LocalDate.now(clock).toString());
        } catch (NotFoundException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        service.begin(asked, Objects.toString(request.getQueryString(), "").replaceFirst("^format=[\\w-]*&?", ""));
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setContentType(
                workbook
                        ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
                        : "text/csv; charset=UTF-8");
        try (TableWriter table = workbook
                ? new WorkbookWriter(
                        response.getOutputStream(), words.of(rates ? "results.show.RATE" : "results.title"))
                : new CsvWriter(response.getOutputStream())) {
            if (codebook) {
                table.head(names(Codebook.COLUMNS));
                codes(table, rates);
                return;
            }
            if (rates) {
                rates(filter, table);
            } else {
                answers(filter, table);
            }
            if (workbook) {
                table.next(words.of("results.codebook"), names(Codebook.COLUMNS));
                codes(table, rates);
            }
        }
    }

    /** @throws NotFoundException where the person does not read the round's results */
    private String named(long round) {
        RoundHead head = rounds.head(round);
        if (!head.isReadsResults()) {
            throw new NotFoundException("results of feedback round", round);
        }
        return head.meeting() + " " + head.name().getEn();
    }

    private List<String> names(List<String> columns) {
        return columns.stream()
                .map(column -> words.of("results.column." + column))
                .toList();
    }

    /** What was answered, then what was left open. */
    private void answers(ResultFilter filter, TableWriter table) throws IOException {
        table.head(names(COLUMNS));
        List<ExportedAnswer> batch = queries.batch(filter, 0);
        while (!batch.isEmpty()) {
            for (ExportedAnswer answer : batch) {
                table.line(line(answer));
            }
            batch = queries.batch(filter, batch.get(batch.size() - 1).id());
        }
        LeftOpen open = queries.leftOpen(filter, 0);
        while (open.last() != null) {
            for (ExportedAnswer question : open.questions()) {
                table.line(line(question));
            }
            open = queries.leftOpen(filter, open.last());
        }
    }

    private List<Object> line(ExportedAnswer answer) {
        return Arrays.asList(
                answer.reference(),
                words.in(answer.round()),
                format.dayOf(answer.openedAt()),
                words.in(answer.province()),
                words.in(answer.post()),
                words.in(answer.subprogramme()),
                words.in(answer.workplan()),
                answer.output(),
                answer.activity(),
                words.in(answer.activityName()),
                answer.questionnaire(),
                answer.number(),
                answer.question(),
                answer.kind(),
                answer.state().name(),
                answer.measured(),
                answer.words());
    }

    private void rates(ResultFilter filter, TableWriter table) throws IOException {
        table.head(names(RateSheet.COLUMNS));
        for (List<Object> line : RateSheet.lines(queries.rates(filter), words)) {
            table.line(line);
        }
    }

    /**
     * First what the columns hold, of the answers also those for numbers here, then what the codes in them mean; the rates
     * have no codes.
     */
    private void codes(TableWriter table, boolean rates) throws IOException {
        Codebook codebook = new Codebook(words);
        for (String column : rates ? RateSheet.COLUMNS : COLUMNS) {
            table.line(codebook.column(column));
        }
        if (rates) {
            return;
        }
        for (String column : Codebook.RANGE) {
            table.line(codebook.column(column));
        }
        for (List<Object> line : codebook.questions(queries.codebook())) {
            table.line(line);
        }
    }

    private static ResultFilter filter(HttpServletRequest request) {
        Long year = number(request, "year");
        return new ResultFilter(
                number(request, "round"),
                number(request, "area"),
                year == null ? null : year.intValue(),
                number(request, "subprogramme"),
                WorkplanActivity.parse(request.getParameter("activity")),
                number(request, "post"),
                request.getParameter("question"),
                request.getParameter("questionnaire"),
                number(request, "output"));
    }

    private static Long number(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null || value.isBlank() ? null : Long.valueOf(value);
    }
}

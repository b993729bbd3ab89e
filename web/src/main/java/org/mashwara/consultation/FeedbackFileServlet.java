package org.mashwara.consultation;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mashwara.shared.Attachment;
import org.mashwara.shared.Download;
import org.mashwara.shared.NotFoundException;

/** Hands out scans: of the note by which a station cleared, of the form from which a response was entered. */
@WebServlet({"/feedback/note-scan", "/feedback/form-scan"})
public class FeedbackFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ClearanceQueries clearances;

    @Inject
    private transient ResponseAsideQueries responses;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Download scan;
        try {
            long id = Long.parseLong(request.getParameter("id"));
            scan = request.getServletPath().endsWith("note-scan") ? clearances.scan(id) : responses.form(id);
        } catch (NotFoundException | NumberFormatException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Attachment.send(response, scan);
    }
}

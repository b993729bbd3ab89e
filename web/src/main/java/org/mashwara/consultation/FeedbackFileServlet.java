package org.mashwara.consultation;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mashwara.shared.Attachment;

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
        Attachment.sendFound(response, () -> {
            long id = Long.parseLong(request.getParameter("id"));
            return request.getServletPath().endsWith("note-scan") ? clearances.scan(id) : responses.form(id);
        });
    }
}

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

/** Hands out a file that was given as an answer: always as an attachment. */
@WebServlet("/feedback/file")
public class AnswerFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ResponseQueries queries;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Download file;
        try {
            file = queries.file(Long.parseLong(request.getParameter("answer")));
        } catch (NotFoundException | NumberFormatException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Attachment.send(response, file);
    }
}

package org.mashwara.consultation;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mashwara.shared.Attachment;

/** Hands out a file that was given as an answer: always as an attachment. */
@WebServlet("/feedback/file")
public class AnswerFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ResponseQueries queries;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Attachment.sendFound(response, () -> queries.file(Long.parseLong(request.getParameter("answer"))));
    }
}

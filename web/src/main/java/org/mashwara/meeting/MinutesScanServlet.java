package org.mashwara.meeting;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mashwara.shared.Attachment;

/** Hands out the scan of the minutes that the chair signed: always as an attachment, never to be shown or run by the browser. */
@WebServlet("/meetings/minutes-scan")
public class MinutesScanServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient MinutesQueries queries;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Attachment.sendFound(response, () -> queries.scan(Long.parseLong(request.getParameter("id"))));
    }
}

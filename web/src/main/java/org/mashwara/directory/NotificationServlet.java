package org.mashwara.directory;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mashwara.shared.Attachment;

/** Hands out the scan of a notification: always as an attachment, never to be shown or run by the browser. */
@WebServlet("/directory/notification")
public class NotificationServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DirectoryQueries queries;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Attachment.sendFound(response, () -> queries.notification(Long.parseLong(request.getParameter("id"))));
    }
}

package org.mashwara.meeting;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.mashwara.shared.Attachment;

/** The letters of a convener as PDF, in English or ({@code in=ur}) Urdu; with {@code scan} the scanned notice. */
@WebServlet("/meetings/letters")
public class LetterServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient NoticeQueries queries;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Attachment.sendFound(response, () -> {
            long meeting = Long.parseLong(request.getParameter("id"));
            long notice = Long.parseLong(request.getParameter("notice"));
            Locale language = "ur".equals(request.getParameter("in")) ? Locale.forLanguageTag("ur") : Locale.ENGLISH;
            return request.getParameter("scan") == null
                    ? queries.letters(meeting, notice, language)
                    : queries.scan(meeting, notice);
        });
    }
}

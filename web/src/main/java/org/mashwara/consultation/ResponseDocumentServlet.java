package org.mashwara.consultation;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.mashwara.shared.Attachment;
import org.mashwara.shared.Language;

/** Hands out the receipt of a response and its blank form, in the language that is asked for or the person's own. */
@WebServlet({"/feedback/receipt", "/feedback/blank"})
public class ResponseDocumentServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ResponseDocuments documents;

    @Inject
    private transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Attachment.sendFound(response, () -> {
            long id = Long.parseLong(request.getParameter("response"));
            String asked = request.getParameter("language");
            Locale locale = asked != null && Language.CODES.contains(asked)
                    ? Locale.forLanguageTag(asked)
                    : language.getLocale();
            return request.getServletPath().endsWith("receipt")
                    ? documents.receipt(id, locale)
                    : documents.blank(id, locale);
        });
    }
}

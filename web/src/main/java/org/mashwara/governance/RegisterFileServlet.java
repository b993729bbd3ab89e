package org.mashwara.governance;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mashwara.governance.bulk.RegisterImportQueries;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Causes;
import org.mashwara.shared.Download;

/** Hands out the register, or its empty form, as a workbook: always as an attachment. */
@WebServlet("/admin/register.xlsx")
public class RegisterFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RegisterImportQueries queries;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Download file;
        try {
            file = request.getParameter("form") == null ? queries.register() : queries.template();
        } catch (RuntimeException e) {
            if (Causes.find(e, BusinessException.class).isEmpty()) {
                throw e;
            }
            response.sendRedirect(request.getContextPath() + "/admin/import?tooLarge=true");
            return;
        }
        response.setContentType(file.contentType());
        response.setContentLength(file.content().length);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file.fileName() + "\"");
        response.getOutputStream().write(file.content());
    }
}

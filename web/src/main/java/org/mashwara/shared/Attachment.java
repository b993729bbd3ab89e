package org.mashwara.shared;

import jakarta.ejb.EJBAccessException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Hands out a stored file: always as an attachment, never to be shown or run by the browser. */
public final class Attachment {

    private Attachment() {}

    /** Finds the file that a request names. */
    @FunctionalInterface
    public interface Finding {

        /**
         * @throws NotFoundException for whoever may not have it, and where there is none
         * @throws NumberFormatException where the request names no number
         */
        Download find();
    }

    /** Answers with the file that is found, or as if there were nothing at the address. */
    public static void sendFound(HttpServletResponse response, Finding finding) throws IOException {
        Download file;
        try {
            file = finding.find();
        } catch (NotFoundException | EJBAccessException | NumberFormatException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        send(response, file);
    }

    /** Answers with the file. */
    public static void send(HttpServletResponse response, Download file) throws IOException {
        response.setContentType(file.contentType());
        response.setContentLength(file.content().length);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename*=UTF-8''"
                        + URLEncoder.encode(file.fileName(), StandardCharsets.UTF_8)
                                .replace("+", "%20"));
        response.getOutputStream().write(file.content());
    }
}

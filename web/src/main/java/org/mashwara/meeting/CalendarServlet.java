package org.mashwara.meeting;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Causes;
import org.mashwara.shared.ForwardedFilter;

/**
 * The calendar at its secret address, {@code /calendar/<code>.ics}. An address that there is not answers as not found;
 * who tries too many is told to wait.
 */
@WebServlet("/calendar/*")
public class CalendarServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String ENDING = ".ics";
    private static final int TOO_MANY = 429;

    @Inject
    private transient CalendarFeeds feeds;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        if (path == null || !path.endsWith(ENDING)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String code = path.substring(1, path.length() - ENDING.length());
        try {
            send(request, response, feeds.read(code, ForwardedFilter.clientOf(request)));
        } catch (RuntimeException e) {
            BusinessException refusal = Causes.find(e, BusinessException.class).orElseThrow(() -> e);
            response.sendError(
                    "signIn.wait".equals(refusal.getMessageKey()) ? TOO_MANY : HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, String calendar)
            throws IOException {
        byte[] content = calendar.getBytes(StandardCharsets.UTF_8);
        String tag = tag(content);
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "private, max-age=900");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("text/calendar; charset=UTF-8");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    /** Weak: compression on the way changes the bytes, not what they say. */
    private static String tag(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return "W/\"" + HexFormat.of().formatHex(hash, 0, 16) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

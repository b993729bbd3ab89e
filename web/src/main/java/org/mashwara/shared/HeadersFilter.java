package org.mashwara.shared;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Outermost: headers that keep a browser from doing more than it should, no copies of pages in caches, and a reference
 * for whatever fails outside a page. The Content-Security-Policy of pages is PrimeFaces' (with its nonce), see web.xml.
 */
public class HeadersFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = Logger.getLogger(HeadersFilter.class.getName());

    private static final String RESOURCES = "/jakarta.faces.resource/";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getDispatcherType() == DispatcherType.ERROR
                && response.getStatus() == HttpServletResponse.SC_FORBIDDEN) {
            // what one may not see answers as what does not exist
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader(
                "Permissions-Policy",
                "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        if (!request.getRequestURI().contains(RESOURCES)) {
            response.setHeader("Cache-Control", "no-store");
        }
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException e) {
            if (response.isCommitted()) {
                throw e;
            }
            String reference = References.next();
            LOG.log(Level.SEVERE, "Reference " + reference, e);
            request.setAttribute(References.ATTRIBUTE, reference);
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, reference);
        }
    }
}

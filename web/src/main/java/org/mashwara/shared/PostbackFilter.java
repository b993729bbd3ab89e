package org.mashwara.shared;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Answers 400 to what no form of ours sends: a method other than GET, HEAD and POST, a POST without nonce or with a
 * made-up view state, and a character that no keyboard has and the database does not keep.
 */
public class PostbackFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Pattern VIEW_STATE = Pattern.compile("-?\\d{1,20}:-?\\d{1,20}");

    /** Pages that keep no state can be sent however late, also after a restart, and cost no session. */
    private static final Set<String> WITHOUT_STATE = Set.of("/invitation", "/feedback-link", "/sign-in");

    @Inject
    private transient ServerConfiguration configuration;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean fine = switch (request.getMethod()) {
            case "GET", "HEAD" -> true;
            case "POST" -> isPostback(request);
            default -> false;
        };
        if (fine && isText(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST, "not sent by a form of ours");
        }
    }

    private static boolean isText(HttpServletRequest request) {
        return request.getParameterMap().values().stream()
                .flatMap(Stream::of)
                .noneMatch(value -> value.indexOf('\0') >= 0);
    }

    /** A form without state proves nothing by it: the browser, where it says so, must have it from a page of ours. */
    private boolean isFromHere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        return site == null ? origin == null || isOurs(origin, request) : site.equals("same-origin");
    }

    /** On an unencrypted line browsers do not name the relation of the sites, only the origin. */
    private boolean isOurs(String origin, HttpServletRequest request) {
        String host = hostOf(origin);
        return host != null
                && (host.equalsIgnoreCase(request.getServerName())
                        || host.equalsIgnoreCase(hostOf(configuration.baseUrl())));
    }

    private static String hostOf(String address) {
        try {
            return new URI(address).getHost();
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private boolean isPostback(HttpServletRequest request) {
        String state = request.getParameter("jakarta.faces.ViewState");
        String nonce = request.getParameter("primefaces.nonce");
        boolean fits = WITHOUT_STATE.contains(request.getServletPath())
                ? "stateless".equals(state) && isFromHere(request)
                : state != null && VIEW_STATE.matcher(state).matches();
        return fits && nonce != null && !nonce.isBlank();
    }
}

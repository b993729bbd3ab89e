package org.mashwara.shared;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Collections;

/**
 * Notes from where a request comes, through trusted proxies: what throttling and traces see. Where such a proxy says that
 * the browser came by HTTPS, everything behind takes the request for that.
 */
public class ForwardedFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String CLIENT = "org.mashwara.client";

    private static final String HEADER = "X-Forwarded-For";

    private static final String PROTOCOL = "X-Forwarded-Proto";

    private static final String HTTPS = "https";

    @Inject
    private transient ServerConfiguration configuration;

    private transient TrustedProxies proxies;

    public ForwardedFilter() {}

    ForwardedFilter(TrustedProxies proxies) {
        this.proxies = proxies;
    }

    @Override
    public void init() {
        proxies = configuration.trustedProxies();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String forwarded = request.getHeader(HEADER) == null
                ? null
                : String.join(",", Collections.list(request.getHeaders(HEADER)));
        request.setAttribute(CLIENT, proxies.clientOf(request.getRemoteAddr(), forwarded));
        boolean byHttps = proxies.isTrusted(request.getRemoteAddr())
                && HTTPS.equalsIgnoreCase(
                        String.valueOf(request.getHeader(PROTOCOL)).strip());
        if (byHttps && !request.isSecure()) {
            chain.doFilter(new Secure(request), new Relative(response));
        } else {
            chain.doFilter(request, response);
        }
    }

    /** A request that came to the proxy by HTTPS. */
    private static final class Secure extends HttpServletRequestWrapper {

        Secure(HttpServletRequest request) {
            super(request);
        }

        @Override
        public boolean isSecure() {
            return true;
        }

        @Override
        public String getScheme() {
            return HTTPS;
        }

        @Override
        public StringBuffer getRequestURL() {
            return new StringBuffer(HTTPS + "://" + getHeader("Host") + getRequestURI());
        }
    }

    /** A response that leads on within the portal without naming the scheme by which the proxy asked. */
    private static final class Relative extends HttpServletResponseWrapper {

        Relative(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void sendRedirect(String location) throws IOException {
            if (location.startsWith("/")) {
                resetBuffer();
                setStatus(SC_FOUND);
                setHeader("Location", location);
                flushBuffer();
            } else {
                super.sendRedirect(location);
            }
        }
    }

    /**
     * The network address of the browser, or of the last proxy that is not trusted. Also for requests that the server's
     * own parts hold, such as its authentication: they share their attributes with those behind the filters.
     */
    public static String clientOf(HttpServletRequest request) {
        Object client = request.getAttribute(CLIENT);
        return client == null ? request.getRemoteAddr() : client.toString();
    }
}

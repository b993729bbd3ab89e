package org.mashwara.shared;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;

/** Notes from where a request comes, through trusted proxies: what throttling and traces see. */
public class ForwardedFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String CLIENT = "org.mashwara.client";

    private static final String HEADER = "X-Forwarded-For";

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
        chain.doFilter(request, response);
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

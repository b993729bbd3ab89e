package org.mashwara.shared;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;

/** Lets a request come from the client's address where it came through a trusted proxy: what throttling and traces see. */
public class ForwardedFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

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
        String client = proxies.clientOf(request.getRemoteAddr(), forwarded);
        chain.doFilter(client.equals(request.getRemoteAddr()) ? request : from(client, request), response);
    }

    private static HttpServletRequest from(String client, HttpServletRequest request) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public String getRemoteAddr() {
                return client;
            }

            @Override
            public String getRemoteHost() {
                return client;
            }
        };
    }
}

package org.mashwara.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ForwardedFilterTest {

    private final List<String> seen = new ArrayList<>();
    private final List<Boolean> secure = new ArrayList<>();
    private final FilterChain next = (request, response) -> {
        seen.add(ForwardedFilter.clientOf((HttpServletRequest) request));
        secure.add(request.isSecure());
    };
    private String protocol;
    private final ForwardedFilter filter = new ForwardedFilter(TrustedProxies.of("10.0.0.5, 10.0.0.6"));

    @Test
    void aTrustedProxyNamesTheClient() throws Exception {
        pass("10.0.0.5", "203.0.113.9");
        assertThat(seen).containsExactly("203.0.113.9");
    }

    @Test
    void severalHeadersAreReadAsOne() throws Exception {
        pass("10.0.0.5", "203.0.113.9", "10.0.0.6");
        assertThat(seen).containsExactly("203.0.113.9");
    }

    @Test
    void nobodyElseDoes() throws Exception {
        pass("198.51.100.7", "203.0.113.9");
        pass("10.0.0.5");
        assertThat(seen).containsExactly("198.51.100.7", "10.0.0.5");
    }

    @Test
    void aTrustedProxySaysThatTheBrowserCameByHttps() throws Exception {
        protocol = "https";
        pass("10.0.0.5", "203.0.113.9");
        pass("198.51.100.7", "203.0.113.9");
        protocol = "http";
        pass("10.0.0.5", "203.0.113.9");
        assertThat(secure).containsExactly(true, false, false);
    }

    private void pass(String peer, String... forwardedFor) throws IOException, ServletException {
        Map<Object, Object> attributes = new HashMap<>();
        HttpServletRequest request = (HttpServletRequest) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (self, method, arguments) -> switch (method.getName()) {
                    case "getRemoteAddr" -> peer;
                    case "setAttribute" -> attributes.put(arguments[0], arguments[1]);
                    case "getAttribute" -> attributes.get(arguments[0]);
                    case "getHeader" -> {
                        if (arguments[0].equals("X-Forwarded-Proto")) {
                            yield protocol;
                        }
                        yield forwardedFor.length == 0 ? null : forwardedFor[0];
                    }
                    case "isSecure" -> false;
                    case "getHeaders" -> Collections.enumeration(List.of(forwardedFor));
                    default -> throw new UnsupportedOperationException(method.getName());
                });
        HttpServletResponse response = (HttpServletResponse) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {HttpServletResponse.class}, (self, method, arguments) -> {
                    throw new UnsupportedOperationException(method.getName());
                });
        filter.doFilter(request, response, next);
    }
}

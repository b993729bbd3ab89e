package org.mashwara.shared;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Takes the language switch of the header: any page with {@code ?lang=ur} leads to itself in that language. */
public class LanguageFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String PARAMETER = "lang=";

    @Inject
    private transient Language language;

    @Inject
    private transient Event<LanguageChosen> chosen;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String query = request.getQueryString();
        String asked = query == null || !"GET".equals(request.getMethod()) ? null : asked(query);
        if (asked == null || !Language.CODES.contains(asked)) {
            chain.doFilter(request, response);
            return;
        }
        language.choose(asked, response);
        chosen.fire(new LanguageChosen(asked));
        String rest = Arrays.stream(query.split("&"))
                .filter(parameter -> !parameter.startsWith(PARAMETER))
                .collect(Collectors.joining("&"));
        // a path that begins with two slashes would name another host
        String here = request.getRequestURI().replaceFirst("^/+", "/");
        response.sendRedirect(here + (rest.isEmpty() ? "" : "?" + rest));
    }

    private static String asked(String query) {
        return Arrays.stream(query.split("&"))
                .filter(parameter -> parameter.startsWith(PARAMETER))
                .map(parameter -> parameter.substring(PARAMETER.length()))
                .findFirst()
                .orElse(null);
    }
}

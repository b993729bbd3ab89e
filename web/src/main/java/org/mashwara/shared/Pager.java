package org.mashwara.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Addresses of a list's other pages, filters and orders: this address with one parameter changed; as {@code pager} in pages. */
@Named
@RequestScoped
public class Pager {

    @Inject
    private HttpServletRequest request;

    /** This list from another row on ({@code first} in the address). */
    public String link(long first) {
        return with("first", first <= 0 ? null : Long.toString(first));
    }

    /** This list with another filter or order, from its first row on; null leaves the parameter out. */
    public String with(String parameter, Object value) {
        return address(request.getRequestURI(), Map.of(parameter, value == null ? "" : value.toString()));
    }

    /** This list without some of its filters, from its first row on. */
    public String without(String... parameters) {
        return address(
                request.getRequestURI(), Arrays.stream(parameters).collect(Collectors.toMap(name -> name, name -> "")));
    }

    /**
     * Another page with this one's filter.
     *
     * @param path within the application, from its first slash on
     */
    public String at(String path) {
        return address(request.getContextPath() + path, Map.of());
    }

    /**
     * Another page with this one's filter and one more.
     *
     * @param path within the application, from its first slash on
     */
    public String at(String path, String parameter, Object value) {
        return address(request.getContextPath() + path, Map.of(parameter, value.toString()));
    }

    /** @param changes an empty value leaves the parameter out */
    private String address(String path, Map<String, String> changes) {
        Map<String, String[]> parameters = new TreeMap<>(request.getParameterMap());
        parameters.remove("first");
        parameters.keySet().removeIf(name -> name.startsWith("jakarta.faces") || name.startsWith("primefaces"));
        changes.forEach((name, value) -> parameters.put(name, value.isEmpty() ? new String[0] : new String[] {value}));
        List<String> pairs = new ArrayList<>();
        parameters.forEach((name, values) -> {
            for (String each : values) {
                pairs.add(encode(name) + "=" + encode(each));
            }
        });
        return path + (pairs.isEmpty() ? "" : "?" + String.join("&", pairs));
    }

    private static String encode(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8);
    }
}

package org.mashwara.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody without a screen: asks for pages, follows redirects, fills in forms, keeps cookies. */
public final class HttpVisitor {

    private static final Pattern FORM = Pattern.compile("(?s)<form\\b([^>]*)>(.*?)</form>");
    private static final Pattern CONTROL = Pattern.compile("(?s)<(?:input|button)\\b([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w-]+)=\"([^\"]*)\"");

    private final URI origin;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    /** @param origin scheme, host and port */
    public HttpVisitor(String origin) {
        this.origin = URI.create(origin + "/");
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(at(path)).GET());
    }

    /**
     * Fills in the sign-in form.
     *
     * @throws IllegalStateException if the answer asks for a password again
     */
    public HttpVisitor signIn(String name, String password) {
        HttpResponse<String> asked = get("sign-in");
        HttpResponse<String> answer = submitPasswordForm(asked, name, password);
        if (passwordForm(answer.body()) != null) {
            throw new IllegalStateException(name + " is not signed in: " + answer.statusCode() + " " + answer.uri());
        }
        return this;
    }

    /** Fills in the form for a password on a page. */
    public HttpResponse<String> signInAt(HttpResponse<String> page, String name, String password) {
        return submitPasswordForm(page, name, password);
    }

    /** The value of a cookie, or null. */
    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse(null);
    }

    private HttpResponse<String> submitPasswordForm(HttpResponse<String> page, String name, String password) {
        Matcher form = passwordForm(page.body());
        if (form == null) {
            throw new IllegalStateException("No password asked for at " + page.uri() + ": " + page.statusCode());
        }
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher control = CONTROL.matcher(form.group(2));
        while (control.find()) {
            Map<String, String> attributes = attributes(control.group(1));
            String field = attributes.get("name");
            if (field != null) {
                fields.put(field, value(attributes, name, password));
            }
        }
        String action = attributes(form.group(1)).getOrDefault("action", "");
        return post(page.uri().resolve(unescape(action)), fields);
    }

    private static String value(Map<String, String> attributes, String name, String password) {
        return switch (attributes.getOrDefault("type", "text")) {
            case "password" -> password;
            case "text", "email" -> name;
            default -> attributes.getOrDefault("value", "");
        };
    }

    private static Matcher passwordForm(String html) {
        Matcher form = FORM.matcher(html);
        while (form.find()) {
            if (form.group(2).contains("type=\"password\"")) {
                return form;
            }
        }
        return null;
    }

    private HttpResponse<String> post(URI target, Map<String, String> fields) {
        UnaryOperator<String> encode = text -> URLEncoder.encode(text, StandardCharsets.UTF_8);
        String body = fields.entrySet().stream()
                .map(field -> encode.apply(field.getKey()) + "=" + encode.apply(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(target)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private URI at(String path) {
        return origin.resolve(path.startsWith("/") ? path.substring(1) : path);
    }

    private static Map<String, String> attributes(String tag) {
        Map<String, String> attributes = new LinkedHashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(tag);
        while (attribute.find()) {
            attributes.put(attribute.group(1), unescape(attribute.group(2)));
        }
        return attributes;
    }

    private static String unescape(String html) {
        return html.replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}

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
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody without a screen: asks for pages, follows redirects, fills in forms, keeps cookies. Speaks HTTP/1.1, as
 * browsers do without TLS; there the client asks again for a page when the server has closed an idle connection in the
 * moment of the request.
 */
public final class HttpVisitor {

    private static final Pattern FORM = Pattern.compile("(?s)<form\\b([^>]*)>(.*?)</form>");
    private static final Pattern CONTROL = Pattern.compile("(?s)<(?:input|button)\\b([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w-]+)=\"([^\"]*)\"");

    /** As in {@code feedback.js} and {@code sending.js}. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final URI origin;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client;

    /** @param origin scheme, host and port */
    public HttpVisitor(String origin) {
        this(origin, HttpClient.newBuilder());
    }

    /**
     * @param origin scheme, host and port
     * @param client how requests are sent; cookies and redirects are added
     */
    public HttpVisitor(String origin, HttpClient.Builder client) {
        this.origin = URI.create(origin + "/");
        this.client = client.version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    /** Sends a header with every request from now on. */
    public HttpVisitor saying(String header, String value) {
        headers.put(header, value);
        return this;
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(at(path)).GET());
    }

    /** A page or a file as it came over the wire. */
    public HttpResponse<byte[]> bytes(String path) {
        return send(HttpRequest.newBuilder(at(path)).GET(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** Sends JSON as the script of a form does, and waits no longer than it does. */
    public HttpResponse<String> postJson(String path, String json) {
        return send(HttpRequest.newBuilder(at(path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("X-Mashwara", "form")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /**
     * Fills in the sign-in form.
     *
     * @throws IllegalStateException if the answer asks for a password again
     */
    public HttpVisitor signIn(String name, String password) {
        HttpResponse<String> asked = get("sign-in");
        HttpResponse<String> answer = signInAt(asked, name, password);
        if (answer.body().contains("type=\"password\"")) {
            throw new IllegalStateException(name + " is not signed in: " + answer.statusCode() + " " + answer.uri());
        }
        return this;
    }

    /** Fills in the form to sign in on a page that shows it. */
    public HttpResponse<String> signInAt(HttpResponse<String> page, String name, String password) {
        return press(page, "signIn", Map.of("text", name, "password", password));
    }

    /** The value of a cookie, or null. */
    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse(null);
    }

    /** Presses the button whose name ends so, on a page as it was answered. */
    public HttpResponse<String> press(HttpResponse<String> page, String button) {
        return press(page, button, Map.of());
    }

    private HttpResponse<String> press(HttpResponse<String> page, String button, Map<String, String> typed) {
        Matcher form = FORM.matcher(page.body());
        while (form.find()) {
            Map<String, String> fields = fields(form.group(2), button, typed);
            if (fields.keySet().stream().anyMatch(name -> isCalled(name, button))) {
                String action = attributes(form.group(1)).getOrDefault("action", "");
                return post(page.uri().resolve(action), fields);
            }
        }
        throw new IllegalStateException("No button " + button + " at " + page.uri() + ": " + page.statusCode());
    }

    /** What a browser would send: every field, and of the buttons the one that was pressed. */
    private static Map<String, String> fields(String form, String button, Map<String, String> typed) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher control = CONTROL.matcher(form);
        while (control.find()) {
            Map<String, String> attributes = attributes(control.group(1));
            String name = attributes.get("name");
            String type = attributes.getOrDefault("type", "text");
            if (name != null && (!type.equals("submit") || isCalled(name, button))) {
                fields.put(name, typed.getOrDefault(type, attributes.getOrDefault("value", "")));
            }
        }
        return fields;
    }

    private static boolean isCalled(String name, String button) {
        return name.equals(button) || name.endsWith(":" + button);
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
        return send(request, HttpResponse.BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        headers.forEach(request::setHeader);
        try {
            return client.send(request.build(), body);
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

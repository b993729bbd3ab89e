package org.mashwara.product;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One person at one browser: a page, and what the browser complained about on the way. */
public final class Visitor implements AutoCloseable {

    /** The cookie of a session. */
    static final String SESSION = "JSESSIONID";

    /** What the browser says about a page that the server refused; the test looks at the status itself. */
    private static final String REFUSED = "Failed to load resource: the server responded with a status of 4";

    private static final Set<String> LOCAL_SCHEMES = Set.of("data", "blob", "about");

    private final String origin;
    private final String who;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private long bytes;

    Visitor(String origin, String who, NewContextOptions options) {
        this.origin = origin;
        this.who = who;
        this.context = Chromium.get().newContext(options.setBaseURL(origin));
        this.page = context.newPage();
        listen();
    }

    private void listen() {
        page.onConsoleMessage(message -> {
            boolean bad = message.type().equals("error") || message.type().equals("warning");
            if (bad && !message.text().startsWith(REFUSED)) {
                complaints.add("console: " + message.text() + " at " + page.url());
            }
        });
        page.onPageError(error -> complaints.add("script: " + error + " at " + page.url()));
        context.onRequest(request -> {
            URI uri = URI.create(request.url().replaceFirst("^(data:|blob:).*", "$1x"));
            if (!request.url().startsWith(origin + "/") && !LOCAL_SCHEMES.contains(uri.getScheme())) {
                complaints.add("foreign origin: " + request.url() + " at " + page.url());
            }
        });
        CDPSession network = context.newCDPSession(page);
        network.send("Network.enable");
        network.on("Network.loadingFinished", this::count);
    }

    private void count(JsonObject event) {
        bytes += event.get("encodedDataLength").getAsLong();
    }

    public Page page() {
        return page;
    }

    String who() {
        return who;
    }

    /** Goes to an address within the portal and waits until all that it shows has arrived, letters included. */
    public Visitor goTo(String path) {
        page.navigate(path);
        page.evaluate("document.fonts.ready.then(() => true)");
        return this;
    }

    /** Waits until nothing more comes, not even what the page does not show. */
    Visitor untilQuiet() {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return this;
    }

    /** Bytes over the wire since the last call. */
    long takeBytes() {
        long taken = bytes;
        bytes = 0;
        return taken;
    }

    /** What the browser complained about since the last call. */
    List<String> takeComplaints() {
        List<String> taken = List.copyOf(complaints);
        complaints.clear();
        return taken;
    }

    /** Continues a session that was begun elsewhere. */
    Visitor withSession(String id) {
        context.addCookies(List.of(new Cookie(SESSION, id).setUrl(origin)));
        return this;
    }

    /** Brings along with every page what {@link Look} needs, which is faster than fetching it there. */
    Visitor preparedForLooks() {
        context.addInitScript(AxeBuilder.getAxeScript());
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}

package org.mashwara.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.HttpVisitor;

/**
 * The visitors of one test. After it, a failed test leaves a picture and the source of every page in {@code
 * target/product}; a passed one fails after all if a browser complained.
 */
public final class Visits implements AfterEachCallback {

    static final int WIDTH = 1280;
    static final int HEIGHT = 900;

    /** A screen as most people here have it. */
    public static final int PHONE_WIDTH = 390;

    /** Sessions of those who signed in before, by account. */
    private static final Map<String, String> SIGNED_IN = new HashMap<>();

    /** Who stays at the browser from one test to the next, by account. */
    private static final Map<String, SettledVisitor> SETTLED = new HashMap<>();

    private final List<Visitor> visitors = new ArrayList<>();

    /** Somebody who has not signed in. */
    public Visitor stranger() {
        return open("stranger", wide());
    }

    /** Somebody of the demo data at a desk, signed in, in English, on the page that the day begins with. */
    public Visitor as(String account) {
        return as(account, wide());
    }

    /** The same on a telephone. */
    public Visitor onAPhoneAs(String account) {
        return as(account, phone());
    }

    /** The same, who has not opened a page yet. */
    Visitor arriving(String account) {
        return arriving(account, wide());
    }

    /**
     * The same, who reads page after page and stays from one test to the next: what all pages share, letters of both
     * languages included, is in the browser already. For tests that only look.
     *
     * @param account null: not signed in
     */
    Visitor settled(String account, String language) {
        SettledVisitor settled = SETTLED.computeIfAbsent(
                String.valueOf(account), name -> new SettledVisitor(account == null ? stranger() : arriving(account)));
        visitors.add(settled.visitor());
        return settled.reading(language);
    }

    private Visitor as(String account, NewContextOptions options) {
        return arriving(account, options).goTo("/today?lang=en");
    }

    /** Signing in by the form is tested elsewhere. */
    private Visitor arriving(String account, NewContextOptions options) {
        String session = SIGNED_IN.computeIfAbsent(
                account,
                name -> new HttpVisitor(Product.url())
                        .signIn(name, DemoAccounts.PASSWORD)
                        .cookie(Visitor.SESSION));
        return open(account, options).withSession(session);
    }

    Visitor open(String who, NewContextOptions options) {
        Visitor visitor = new Visitor(Product.url(), who, options);
        visitors.add(visitor);
        return visitor;
    }

    static NewContextOptions wide() {
        return new NewContextOptions()
                .setViewportSize(WIDTH, HEIGHT)
                .setLocale("en-GB")
                .setTimezoneId("Asia/Karachi");
    }

    static NewContextOptions phone() {
        return wide().setViewportSize(PHONE_WIDTH, 844).setDeviceScaleFactor(2);
    }

    @Override
    public void afterEach(ExtensionContext test) throws IOException {
        try {
            if (test.getExecutionException().isPresent()) {
                for (Visitor visitor : visitors) {
                    keep(test.getDisplayName(), visitor);
                }
                SETTLED.values().removeIf(settled -> visitors.contains(settled.visitor()));
            } else {
                assertThat(visitors)
                        .allSatisfy(visitor -> assertThat(visitor.takeComplaints())
                                .as("complaints of the browser of " + visitor.who())
                                .isEmpty());
            }
        } finally {
            List<Visitor> staying =
                    SETTLED.values().stream().map(SettledVisitor::visitor).toList();
            visitors.stream().filter(visitor -> !staying.contains(visitor)).forEach(Visitor::close);
            visitors.clear();
        }
    }

    private static void keep(String test, Visitor visitor) throws IOException {
        String name = (test + "-" + visitor.who()).replaceAll("\\W+", "-");
        try {
            visitor.page().screenshot(new ScreenshotOptions().setFullPage(true).setPath(Target.fresh(name + ".png")));
            Files.writeString(Target.fresh(name + ".html"), visitor.page().content());
        } catch (PlaywrightException e) {
            Files.writeString(Target.fresh(name + ".txt"), "no picture: " + e);
        }
    }
}

package org.mashwara.product;

import com.microsoft.playwright.Page;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mashwara.product.server.MashwaraProcess;

/** The page on which whoever reads the log of an empty portal makes the administrator's account. */
final class SetupPage {

    static final String NAME = "Zarghuna Kakar";
    static final String SIGN_IN_NAME = "z.kakar";
    static final String PHRASE = "pigeon teapot violet";

    private static final Pattern CODE = Pattern.compile("(?:[A-Z2-9]{4}-){3}[A-Z2-9]{4}");

    private SetupPage() {}

    static void fill(Page page, String code) {
        page.getByLabel("One-time code").fill(code);
        page.getByLabel("Name in English").fill(NAME);
        page.getByLabel("Sign-in name").fill(SIGN_IN_NAME);
        page.getByLabel("New password").fill(PHRASE);
        page.getByLabel("The same password again").fill(PHRASE);
        page.locator("[id$=create]").click();
    }

    /** Signs in as somebody whose password is {@link #PHRASE}. */
    static void signIn(Page page, String signInName) {
        page.getByLabel("Sign-in name").fill(signInName);
        page.getByLabel("Password").fill(PHRASE);
        page.locator("[id$=signIn]").click();
        page.waitForURL("**/today*");
    }

    static String codeFrom(MashwaraProcess mashwara) {
        return mashwara.operatorMessages().stream()
                .map(CODE::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no code in " + mashwara.operatorMessages()));
    }
}

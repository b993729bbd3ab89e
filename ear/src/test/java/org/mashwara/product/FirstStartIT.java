package org.mashwara.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mashwara.product.server.MashwaraProcess;

/** Mashwara without demo data: whoever reads the log becomes the administrator, and nobody else. */
@Tag("outside")
class FirstStartIT {

    private static final Pattern CODE = Pattern.compile("(?:[A-Z2-9]{4}-){3}[A-Z2-9]{4}");

    private static final String PHRASE = "pigeon teapot violet";

    @RegisterExtension
    final Visits visits = new Visits();

    @Test
    void theCodeFromTheLogMakesTheAdministrator() {
        int port = Ports.free();
        try (MashwaraProcess mashwara = MashwaraProcess.onPort(port)
                        .home(Target.directory().resolve("first-start/" + port))
                        .demo(false)
                        .start();
                Visitor visitor = new Visitor(mashwara.address().toString(), "the first", Visits.wide())) {
            Page page = visitor.goTo("/today").page();
            assertThat(page.url()).endsWith("/setup");
            fill(page, "AAAA-AAAA-AAAA-AAAA");
            assertThat(page.locator(".errors").textContent()).contains("the code is too old");
            fill(page, codeFrom(mashwara));
            page.waitForURL("**/sign-in*");
            page.getByLabel("Sign-in name").fill("z.kakar");
            page.getByLabel("Password").fill(PHRASE);
            page.locator("[id$=signIn]").click();
            page.waitForURL("**/today*");
            assertThat(page.textContent("header")).contains("Zarghuna Kakar");
            assertThat(page.navigate("/setup").status()).isEqualTo(404);
        }
    }

    private static void fill(Page page, String code) {
        page.getByLabel("One-time code").fill(code);
        page.getByLabel("Name in English").fill("Zarghuna Kakar");
        page.getByLabel("Sign-in name").fill("z.kakar");
        page.getByLabel("New password").fill(PHRASE);
        page.getByLabel("The same password again").fill(PHRASE);
        page.locator("[id$=create]").click();
    }

    private static String codeFrom(MashwaraProcess mashwara) {
        return mashwara.operatorMessages().stream()
                .map(CODE::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no code in " + mashwara.operatorMessages()));
    }
}

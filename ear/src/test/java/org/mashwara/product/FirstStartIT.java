package org.mashwara.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mashwara.product.server.MashwaraProcess;

/** Mashwara without demo data: whoever reads the log becomes the administrator, and nobody else. */
@Tag("outside")
class FirstStartIT {

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
            SetupPage.fill(page, "AAAA-AAAA-AAAA-AAAA");
            assertThat(page.locator(".errors").textContent()).contains("the code is too old");
            SetupPage.fill(page, SetupPage.codeFrom(mashwara));
            page.waitForURL("**/sign-in*");
            SetupPage.signIn(page, SetupPage.SIGN_IN_NAME);
            assertThat(page.textContent("header")).contains(SetupPage.NAME);
            assertThat(page.navigate("/setup").status()).isEqualTo(404);
            ProcessHandle database = mashwara.database();
            mashwara.stop();
            assertThat(database.isAlive()).as("its database ends with it").isFalse();
        }
    }
}

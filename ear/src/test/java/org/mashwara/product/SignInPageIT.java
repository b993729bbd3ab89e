package org.mashwara.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mashwara.suite.DemoAccounts;

/** The page to sign in keeps no state, and is still no form that another site could send. */
class SignInPageIT {

    @RegisterExtension
    final Visits visits = new Visits();

    @Test
    void whoeverComesBackAfterTheServerForgotThePageSignsInAndIsLedOn() {
        Page page = visits.stranger().goTo("/feedback/list").page();
        page.waitForURL("**/sign-in?to=*");
        page.context().clearCookies();
        signIn(page, "wrong");
        assertThat(page.locator("[role=alert], .errors").first()).isVisible();
        signIn(page, DemoAccounts.PASSWORD);
        page.waitForURL("**/feedback/list");
    }

    private static void signIn(Page page, String password) {
        page.locator("[id$='form:name']").fill(DemoAccounts.FIA);
        page.locator("[id$='form:password']").fill(password);
        page.locator("[id$='form:signIn']").click();
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, same-origin, 200",
        "Sec-Fetch-Site, cross-site, 400",
        "Sec-Fetch-Site, same-site, 400",
        "Origin, here, 200",
        "Origin, http://elsewhere.example, 400",
        "Origin, null, 400"
    })
    void noOtherSiteSendsIt(String header, String value, int status) {
        Page page = visits.stranger().goTo("/sign-in").page();
        FormData form = FormData.create();
        for (Map.Entry<?, ?> field : ((Map<?, ?>)
                        page.evaluate("Object.fromEntries(new FormData(" + "document.querySelector('main form')))"))
                .entrySet()) {
            form.set(String.valueOf(field.getKey()), String.valueOf(field.getValue()));
        }
        RequestOptions options =
                RequestOptions.create().setForm(form).setHeader(header, value.equals("here") ? Product.url() : value);
        Assertions.assertThat(
                        page.request().post(Product.url() + "/sign-in", options).status())
                .isEqualTo(status);
    }
}

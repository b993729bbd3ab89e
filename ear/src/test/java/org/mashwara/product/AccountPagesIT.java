package org.mashwara.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashwara.suite.DemoAccounts;

/** An account is opened for somebody without an address: the code is printed, and shown once. */
class AccountPagesIT {

    @RegisterExtension
    final Visits visits = new Visits();

    @ParameterizedTest
    @ValueSource(strings = {"en", "ur"})
    void aPrintedCodeIsShownOnce(String language) {
        Visitor administrator = visits.as(DemoAccounts.ADMINISTRATOR);
        administrator.goTo("/today?lang=" + language).goTo("/admin/new-account?someone=new");
        Page page = administrator.page();
        page.locator("[id$=nameEn]").fill("Somebody New");
        page.locator("[id$=nameUr]").fill("کوئی نیا");
        page.locator("[id$=signInName]").fill("new-" + language);
        page.locator("input[type=radio][value=ur]").check();
        page.locator("input[type=checkbox][value=COUNTERPART]").check();
        page.locator("[id$='form:open']").click();
        page.waitForURL("**/admin/print-code?*");
        assertThat(page.locator("#code")).isVisible();
        Look.at(administrator, language);
        page.reload();
        assertThat(page.locator("#code")).hasCount(0);
        Look.at(administrator, language);
    }
}

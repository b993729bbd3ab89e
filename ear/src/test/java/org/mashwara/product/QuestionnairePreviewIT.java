package org.mashwara.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mashwara.suite.DemoAccounts;

/** The secretariat looks through a questionnaire as a member of another body sees it, in Urdu and on a telephone. */
class QuestionnairePreviewIT {

    @RegisterExtension
    final Visits visits = new Visits();

    @Test
    void theFormIsShownInTheOtherLanguageAndThePortalAroundItStays() {
        Visitor secretary = visits.as(DemoAccounts.SECRETARIAT);
        Page page = secretary.goTo("/feedback/questionnaires").page();
        page.locator("main a[href*='/feedback/questionnaire?id=']").first().click();
        page.waitForURL("**/feedback/questionnaire?*");
        page.locator("main a[href*='questionnaire-preview']").click();
        page.waitForURL("**/feedback/questionnaire-preview?*");
        assertThat(page.locator(".preview")).hasAttribute("lang", "en");

        page.locator("#language").selectOption("ur");
        page.locator("#width").selectOption("phone");
        page.locator("form.filters button").click();
        page.waitForURL("**language=ur*");
        Locator form = page.locator(".preview");
        assertThat(form).hasAttribute("lang", "ur");
        assertThat(form).hasAttribute("dir", "rtl");
        assertThat(form.locator("[data-next]")).hasText("آگے بڑھیں");
        assertThat(form.locator(".field.choice.scale").first()).containsText("بالکل غیر متفق");
        assertThat(page.locator("h1")).containsText("Preview");
        Look.at(secretary, "en");
        assertThat(Double.parseDouble(page.locator(".preview")
                        .evaluate("form => form.getBoundingClientRect().width")
                        .toString()))
                .as("as wide as a telephone")
                .isLessThan(400);

        secretary.goTo("/today");
        assertThat(page.getByRole(AriaRole.NAVIGATION).first()).containsText("Today");
    }
}

package org.mashwara.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mashwara.suite.Pages;

/** A text that is as long as it may be: whoever writes it is told before the rest is cut. */
class LimitedTextIT {

    @RegisterExtension
    final Visits visits = new Visits();

    @Test
    void howMuchMoreFitsIsToldFromNineTenthsOnAndThatNoMoreFitsAtTheLimit() {
        Visitor lead = lead("en");
        Page page = lead.page();
        Locator reason = page.locator("textarea[maxlength='4000']").first();
        Locator told = page.locator("textarea[maxlength='4000'] + [role=status]");

        reason.fill("x".repeat(3599));
        assertThat(told).hasText("");
        reason.fill("x".repeat(3600));
        assertThat(told).hasText("400 characters left");
        reason.press("End");
        page.keyboard().type("yy");
        assertThat(told).hasText("398 characters left");
        reason.fill("x".repeat(3999));
        assertThat(told).hasText("1 character left");

        reason.fill("x".repeat(5004));
        Assertions.assertThat(reason.inputValue()).hasSize(4000);
        assertThat(told).containsText("Nothing more fits: this field takes at most 4,000 characters.");
        Look.at(lead, "en");

        reason.fill("Agreed.");
        assertThat(told).hasText("");
    }

    @Test
    void onAPhoneAndInUrduToo() {
        Visitor lead = lead("ur");
        Page page = lead.page();
        page.setViewportSize(390, 844);
        Locator reason = page.locator("textarea[maxlength='4000']").first();
        Locator told = page.locator("textarea[maxlength='4000'] + [role=status]");

        reason.fill("x".repeat(3700));
        assertThat(told).hasText("300 حروف کی گنجائش باقی ہے");
        reason.fill("x".repeat(4000));
        assertThat(told).containsText("مزید گنجائش نہیں");
        Look.at(lead, "ur");
        Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
    }

    private Visitor lead(String language) {
        Pages.Stop stop = Pages.all().stream()
                .filter(each -> each.view().equals("feedback/disposition"))
                .findFirst()
                .orElseThrow();
        return visits.as(stop.account()).goTo(stop.address(Product.visitor(stop.account())) + "&lang=" + language);
    }
}

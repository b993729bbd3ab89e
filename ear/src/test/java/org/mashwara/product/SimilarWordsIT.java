package org.mashwara.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mashwara.suite.DemoAccounts;

/** A search that finds only what is spelt alike says so. */
class SimilarWordsIT {

    @RegisterExtension
    final Visits visits = new Visits();

    private static Locator posts(Page page) {
        return page.locator("section.card:has(a[href*='/directory/post?'])");
    }

    @Test
    void whatIsOnlySpeltAlikeIsShownAsSuch() {
        Visitor secretary = visits.onAPhoneAs(DemoAccounts.SECRETARIAT);
        Page page =
                secretary.goTo("/search?lang=en&q=Inspector+General+of+Prisons").page();
        assertThat(posts(page)).hasCount(1);
        assertThat(posts(page).locator(".alike")).hasCount(0);

        secretary.goTo("/search?q=Inspectr+Genral+of+Prisns");
        assertThat(posts(page).locator(".alike")).containsText("Nothing has exactly these words");
        assertThat(posts(page)).containsText("Inspector General of Prisons");
        Look.at(secretary, "en");
        secretary.goTo("/search?lang=ur&q=Inspectr+Genral+of+Prisns");
        assertThat(posts(page).locator(".alike")).containsText("ملتے جلتے");
        Look.at(secretary, "ur");
        secretary.goTo("/search?lang=en&kind=POST&q=Inspectr+Genral+of+Prisns");
        assertThat(posts(page).locator(".alike")).containsText("Nothing has exactly these words");
        secretary.goTo("/directory/list?q=Inspectr+Genral+of+Prisns");
        assertThat(posts(page).locator(".alike")).containsText("Nothing has exactly these words");
    }
}

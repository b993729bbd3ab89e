package org.mashwara.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mashwara.suite.DemoAccounts;

/** An official answers by the link of the mail: on a telephone, without signing in, over a weak line. */
class InvitationLinkPagesIT {

    private static final int BUDGET = 60_000;
    private static final Pattern LINK = Pattern.compile("/invitation\\?key=[\\w-]+");

    @RegisterExtension
    final Visits visits = new Visits();

    /** The newest invitation that went to an address, as the administrator reads it where no mail server is. */
    private String link() {
        Visitor administrator = visits.as(DemoAccounts.ADMINISTRATOR);
        Page page = administrator.goTo("/admin/outbox?search=Invitation:").page();
        page.locator("main table a").first().click();
        page.locator("[id$=readSecret]").click();
        assertThat(page.locator("main")).containsText("/invitation?key=");
        Matcher found = LINK.matcher(page.locator("main").textContent());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    @Test
    void theLinkIsEnough() {
        String link = link();
        Visitor official = visits.open("official", Visits.phone());
        Page page = official.goTo(link + "&lang=en").page();
        official.takeBytes();
        official.goTo(link);
        page.locator("#choosing").waitFor();
        Visitor fresh = visits.open("fresh", Visits.phone());
        fresh.goTo(link);
        assertThat(fresh.takeBytes()).as("bytes of a first visit").isLessThan(BUDGET);
        assertThat(fresh.page().evaluate("[...document.fonts].length"))
                .as("web fonts")
                .isEqualTo(0);
        Look.at(official, "en");

        page.locator("#unable").click();
        page.locator("[id$=save]").click();
        assertThat(page.locator(".errors")).isVisible();
        page.locator("[id$=reason]").fill("Called to Islamabad");
        page.locator("[id$=save]").click();
        assertThat(page.locator("main")).containsText("Thank you. Your answer is saved.");
        assertThat(page.locator("main")).containsText("Called to Islamabad");

        page.locator("#alternate").click();
        page.locator("[id$=alternateName]").fill("Ghulam Nabi");
        page.locator("[id$=alternateDesignation]").fill("Deputy Secretary");
        page.locator("[id$=letterNumber]").fill("12-3");
        Look.at(official, "en");
        page.locator("[id$=save]").click();
        assertThat(page.locator("main")).containsText("Ghulam Nabi");

        official.goTo(link + "&lang=ur");
        Look.at(official, "ur");
        page.locator("[id$=':accept']").click();
        assertThat(page.locator("main")).containsText("آپ کا جواب محفوظ ہو گیا");
        official.goTo("/invitation?key=invented");
        assertThat(page.locator("main")).containsText("یہ لنک");
        Look.at(official, "ur");
    }
}

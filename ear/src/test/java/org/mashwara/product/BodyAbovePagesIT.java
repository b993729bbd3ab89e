package org.mashwara.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mashwara.suite.DemoAccounts;

/** Members of the body above, which decides because of what its groups said, find the way to their rounds. */
class BodyAbovePagesIT {

    private static final String TO_ROUND = "a[href*='/feedback/you-said?round=']";

    @RegisterExtension
    final Visits visits = new Visits();

    @Test
    void theRoundsOfItsGroupsAreListedWithWhatWasSaidAndNotWithWhoAnswered() {
        Visitor member = visits.as(DemoAccounts.COMMITTEE).goTo("/feedback/list?lang=ur");
        Look.at(member, "ur");
        Page page = member.goTo("/feedback/list?lang=en").page();
        Look.at(member, "en");
        Locator rounds = page.locator("section[aria-labelledby=rounds]");
        assertThat(rounds.locator("a[href*='/feedback/round?']")).hasCount(0);

        rounds.locator("a[href*='/feedback/shared-results?round=']").first().click();
        page.waitForURL("**/feedback/shared-results?round=*");
        assertThat(page.locator("h1")).containsText("What the members said");
        page = member.goTo("/feedback/list?lang=en").page();
        page.locator("section[aria-labelledby=rounds] " + TO_ROUND).first().click();
        page.waitForURL("**/feedback/you-said?round=*");
        assertThat(page.locator("main")).containsText("You said, we did");
    }

    @Test
    void aPointLeadsToItsRoundExceptInTheSummaryForThePublic() {
        Visitor member = visits.as(DemoAccounts.COMMITTEE);
        Page page = member.goTo("/feedback/comments?lang=en").page();
        Look.at(member, "en");
        Locator round = page.locator("main .said " + TO_ROUND).first();
        String name = round.innerText().strip();
        page.locator("main .said a[href*='/feedback/point?point=']").first().click();
        page.waitForURL("**/feedback/point?point=*");
        assertThat(page.locator("main .said " + TO_ROUND)).hasText(name);
        page.locator("main .said " + TO_ROUND).click();
        page.waitForURL("**/feedback/you-said?round=*");
        assertThat(page.locator("main")).containsText(name);
        assertThat(page.locator("main .said " + TO_ROUND)).hasCount(0);

        page = visits.as(DemoAccounts.AGENCY_HEAD)
                .goTo("/feedback/done?scope=PUBLIC&lang=en")
                .page();
        assertThat(page.locator("main .said").first()).isVisible();
        assertThat(page.locator("main .said " + TO_ROUND)).hasCount(0);
    }
}

package org.mashwara.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mashwara.suite.DemoAccounts;

/** Once a round has closed, whoever was asked in it is led from the day's page to what all said. */
class ToldResultsIT {

    @RegisterExtension
    final Visits visits = new Visits();

    @RegisterExtension
    final OpenRounds rounds = new OpenRounds();

    @Test
    void theDaysPageLeadsToWhatTheMembersSaidOnceTheRoundHasClosed() throws Exception {
        AnOpenRound round = rounds.asking("AIG Training (Police)");
        Visitor member = visits.as(DemoAccounts.POLICE_TRAINING);
        Page page = member.goTo("/today?lang=en").page();
        Locator told = page.locator("#said a[href$='/feedback/shared-results?round=" + round.id() + "']");
        assertThat(page.locator("main")).containsText("Review " + round.id());
        assertThat(told).hasCount(0);

        round.close();
        member.goTo("/today?lang=ur");
        assertThat(told).containsText("جائزہ " + round.id());
        Look.at(member, "ur");
        member.goTo("/today?lang=en");
        Look.at(member, "en");
        assertThat(told).containsText("What the members said:");
        told.click();
        page.waitForURL("**/feedback/shared-results?round=" + round.id());
        assertThat(page.locator("h1")).hasText("What the members said");
        assertThat(page.locator("main")).containsText("Review " + round.id());
    }
}

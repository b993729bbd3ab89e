package org.mashwara.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mashwara.suite.DemoAccounts;

/** A planned round that could not open is no closed one: it says so, and can be called off. */
class PlannedRoundPagesIT {

    @RegisterExtension
    final Visits visits = new Visits();

    private AnOpenRound round;

    @BeforeEach
    void plan() throws Exception {
        round = AnOpenRound.of(Product.database(), "AIG Training (Police)");
        round.couldNotOpen();
    }

    @AfterEach
    void close() throws Exception {
        round.close();
    }

    @Test
    void saysThatItCouldNotOpenAndIsCalledOff() {
        Visitor secretary = visits.as(DemoAccounts.SECRETARIAT);
        Page page = secretary.goTo("/feedback/round?round=" + round.id()).page();
        assertThat(page.locator("main")).containsText("Planned");
        assertThat(page.locator("main")).containsText("and could not");
        assertThat(page.locator("main")).not().containsText("Closed");
        Look.at(secretary, "en");
        secretary.goTo("/feedback/round?round=" + round.id() + "&lang=ur");
        Look.at(secretary, "ur");
        secretary.goTo("/feedback/list?lang=en");
        assertThat(OnWhicheverPage.find(
                        page, page.locator("tr", new Page.LocatorOptions().setHasText("Review " + round.id()))))
                .containsText("Planned");

        secretary.goTo("/feedback/round?round=" + round.id());
        page.locator("#close").click();
        page.waitForURL("**/feedback/close?*");
        assertThat(page.locator("main")).containsText("nobody will be asked");
        assertThat(page.locator("main")).not().containsText("Drafts");
        page.locator("[id$='form:close']").click();
        page.waitForURL("**/feedback/round?*");
        assertThat(page.locator("main")).containsText("Closed");
        assertThat(page.locator("main")).not().containsText("and could not");
    }
}

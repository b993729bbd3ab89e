package org.mashwara.product;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.mashwara.suite.DemoAccounts;

/** The agency's answer to something that a member said, by the lead who answers it. */
final class LeadsAnswer {

    private LeadsAnswer() {}

    /** Looks for it on all pages of what waits, and accepts it. */
    static void accept(Visits visits, String said, String answer) {
        Page lead = visits.as(DemoAccounts.LEAD_JUSTICE)
                .goTo("/feedback/dispositions")
                .page();
        Locator point = lead.locator("article.said", new Page.LocatorOptions().setHasText(said));
        OnWhicheverPage.find(lead, point)
                .locator("a[href*='/feedback/disposition?']")
                .click();
        lead.getByLabel("Accepted", new Page.GetByLabelOptions().setExact(true)).check();
        lead.getByRole(AriaRole.TEXTBOX).fill(answer);
        lead.locator("[id$='form:give']").click();
        lead.waitForURL("**/feedback/dispositions*");
    }
}
